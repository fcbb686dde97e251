import type { Line } from "./line.ts";
import type { Office } from "./offices.ts";

/*
 * "Former president Jon Vik", "the Republican candidate, Jon Vik": who left an office, or would like one, speaks for himself.
 */

const LEFT = /^((former|ex|onetime|erstwhile|retired)$|ex-)/;
const WOULD = /^(candidate|nominee|hopeful|contender|frontrunner|front-runner)$/;

/** Whether the words around a name, or those of the office it comes with, say that nobody is spoken for. */
export function isOutOfOffice(line: Line, from: number, to: number): boolean {
  for (let k = from - 1; k >= 0 && k >= from - 6 && !STOPS.test(line.lower[k]!); k--)
    if (LEFT.test(line.lower[k]!)) return true;
  if (WOULD.test(line.lower[from - 1] ?? "")) return true;
  return apposed(line, to).some((w) => WOULD.test(w));
}

/** Whether an office is one that was left: "the former Kenyan president", "ex-president". */
export const isLeft = (line: Line, whole: number, office: Office): boolean =>
  line.lower.slice(Math.max(0, whole - 2), office.to).some((w) => LEFT.test(w));

/** What ends the words before a name that can belong to it. */
const STOPS =
  /^([,;:.()“”"'’]|'s|’s|and|or|of|by|with|to|for|from|in|on|at|that|than|as|but|when|while|after|before|is|was|has|had|said|told)$/;

/** The first words of ", the Republican nominee,": up to what ends or turns the phrase. */
function apposed(line: Line, to: number): readonly string[] {
  if (line.words[to] !== "," || !/^(the|an?)$/.test(line.lower[to + 1] ?? "")) return [];
  const words = line.lower.slice(to + 2, to + 8);
  const end = words.findIndex((w) => /^([,;.:]|who|which|that|of|for|and|in)$/.test(w));
  return end < 0 ? [] : words.slice(0, end);
}
