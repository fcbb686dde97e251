import type { ActorCode } from "../../vocabulary/actors.ts";
import type { Line } from "./line.ts";
import type { Office } from "./offices.ts";

/** Offices that a state has one of. */
const SINGLE = /^(president|prime minister|foreign minister|defense minister|monarch|chancellor)$/;

/** An office that somebody else may hold, or have held, at the same time. */
const RIVAL =
  /^(interim|acting|new|newly|transitional|caretaker|former|ousted|deposed|exiled|ex|then|rival)$/;

/** Surname of whoever was said to hold an office of a state: "president/NIC". */
export type Holders = Map<string, string>;

/** Notes who holds an office, where a state has one of it. */
export function hold(holders: Holders, office: Office | null, code: ActorCode | null, surname: string): void {
  if (code !== null && office !== null && SINGLE.test(office.role))
    holders.set(`${office.role}/${code}`, surname);
}

/** Whether somebody else was said to hold the office in the state: then "President Vik" is of another. */
export function isHeld(
  line: Line,
  holders: Holders,
  office: Office | null,
  state: ActorCode,
  surname: string,
): boolean {
  if (office === null || line.lower.slice(office.from, office.to).some((w) => RIVAL.test(w))) return false;
  const holder = holders.get(`${office.role}/${state}`);
  return holder !== undefined && holder !== surname;
}

/** "Col." of "Mali's leader, Col. Assimi Goita". */
export const afterRank = (line: Line, i: number): number =>
  /^(col|gen|lt|maj|capt|adm|sgt|brig|dr|mr|mrs|ms|sir|general|colonel|captain|king|prince|sheikh|marshal|field)\.?$/.test(
    line.lower[i] ?? "",
  )
    ? afterRank(line, i + 1)
    : i;
