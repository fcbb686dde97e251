import type { StatusEntry } from "../../alliance/index.ts";
import type { Interval } from "../../base/interval.ts";
import { shortDay, whenText } from "./when.ts";

const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** A note's number as a small raised one. */
export const raised = (n: number): string =>
  [...String(n)].map((digit) => SUPERSCRIPTS[Number(digit)]).join("");

/** "24 Mar 1966 a", "[7 Mar 1966]": the day with its letter, in brackets where the act ended a membership. */
export function depositText({ deposited, letter, bracketed }: StatusEntry): string {
  const text = `${dated(deposited)}${letter === "" ? "" : ` ${letter}`}`;
  return bracketed ? `[${text}]` : text;
}

export function effectText({ effect, bracketed }: StatusEntry): string {
  if (effect === null) return "";
  return bracketed ? `[${shortDay(effect)}]` : shortDay(effect);
}

const dated = (time: Interval | null): string => whenText(time, shortDay);

/** What the letters mean, for the foot of a page. */
export const LEGEND =
  "a accession, A acceptance, AA approval, c formal confirmation, d succession, s definitive signature; a ratification has no letter. Acts in brackets ended a membership, or were to.";
