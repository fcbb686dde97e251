import type { Day } from "../base/day.ts";
import type { ActorCode } from "../vocabulary/actors.ts";

/** What a state is called in the lists that researchers join on; empty where a list has no such state on the day. */
export interface Codes {
  readonly iso3: string;
  readonly cow: string;
  readonly gw: string;
}

/** Codes of a state as of a day. */
export type CodesOf = (state: ActorCode, day: Day) => Codes;

/** Of our state codes those that ISO 3166-1 never assigned; the other historical ones are in ISO 3166-3. */
const NOT_ISO: ReadonlySet<string> = new Set(["XKX", "UAR"]);

/** From the table in data/actors/codes.tsv. */
export function codesFrom(text: string): CodesOf {
  const rows = new Map<string, (readonly string[])[]>();
  for (const line of text.split("\n")) {
    if (line === "" || line.startsWith("#") || line.startsWith("code\t")) continue;
    const row = line.split("\t");
    rows.set(row[0]!, [...(rows.get(row[0]!) ?? []), row]);
  }
  return (state, day) => {
    const row = rows.get(state)?.find(([, , , from, to]) => (!from || from <= day) && (!to || day <= to));
    return { iso3: NOT_ISO.has(state) ? "" : state, cow: row?.[1] ?? "", gw: row?.[2] ?? "" };
  };
}
