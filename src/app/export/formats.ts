import { ACTS, isActType } from "../../vocabulary/acts.ts";
import type { Row } from "./rows.ts";

/** How rows are written; `header` may be empty. Parquet is made elsewhere: it is no text. */
export interface Format {
  readonly header: (columns: readonly string[]) => string;
  readonly line: (row: Row) => string;
}

export const FORMATS: Readonly<Record<string, Format>> = {
  jsonl: { header: () => "", line: (row) => `${JSON.stringify(row)}\n` },
  csv: { header: (columns) => csvLine(columns), line: (row) => csvLine(Object.values(row)) },
  plover: { header: () => "", line: (row) => `${JSON.stringify(plover(row))}\n` },
  gdelt: {
    header: () => tabLine(Object.keys(gdelt(EMPTY))),
    line: (row) => tabLine(Object.values(gdelt(row))),
  },
  icews: {
    header: () => tabLine(Object.keys(icews(EMPTY))),
    line: (row) => tabLine(Object.values(icews(row))),
  },
};

const EMPTY: Row = {};
type Cell = string | number | null | undefined;

/** A field with a comma, a quotation mark or a line end stands in quotation marks (RFC 4180). */
const csvLine = (cells: readonly Cell[]): string =>
  `${cells.map((cell) => (/[",\r\n]/.test(String(cell ?? "")) ? `"${String(cell).replaceAll('"', '""')}"` : (cell ?? ""))).join(",")}\n`;

/** Tabs and line ends have no way to be written in these tables, and become spaces. */
const tabLine = (cells: readonly Cell[]): string =>
  `${cells.map((cell) => String(cell ?? "").replace(/[\t\r\n]+/g, " ")).join("\t")}\n`;

const plover = (row: Row): object => ({
  id: row["event_id"],
  claim: row["id"],
  date: row["date_start"],
  date_end: row["date_end"],
  source: [{ code: row["agent"] }],
  target: row["target"] === null ? [] : [{ code: row["target"] }],
  event: row["plover_event"],
  mode: row["plover_mode"],
  context: row["plover_context"] === null ? [] : [row["plover_context"]],
  status: row["status"],
  voice: { kind: row["voice"], code: row["asserted_by"], name: row["asserted_by_name"] },
  text: row["quote"],
  publisher: row["publisher"],
  document: row["document"],
  span: [row["char_start"], row["char_end"]],
});

const quadClass = (root: number): number => (root <= 5 ? 1 : root <= 8 ? 2 : root <= 14 ? 3 : 4);

/** GDELT 2's columns that we can fill, under its names, and two it lacks: Status and Voice. */
function gdelt(row: Row): Readonly<Record<string, Cell>> {
  const code = String(row["cameo"] ?? "");
  const root = code.slice(0, 2);
  return {
    GlobalEventID: row["event_id"],
    Day: String(row["date_start"] ?? "").replaceAll("-", ""),
    Actor1Code: row["agent"],
    Actor1CountryCode: row["agent_iso3"],
    Actor2Code: row["target"],
    Actor2CountryCode: row["target_iso3"],
    EventCode: code,
    EventBaseCode: code.slice(0, 3),
    EventRootCode: root,
    QuadClass: root === "" ? null : quadClass(Number(root)),
    NumSources: row["number_of_publishers"],
    NumOrigins: row["number_of_origins"],
    DATEADDED: String(row["known_from"] ?? "")
      .replace(/\D/g, "")
      .slice(0, 14),
    SOURCEURL: row["document"],
    Status: row["status"],
    Voice: row["asserted_by"] ?? row["voice"],
  };
}

/** ICEWS's columns that we can fill, under its names, and two it lacks: Status and Voice. */
function icews(row: Row): Readonly<Record<string, Cell>> {
  const type = String(row["type"] ?? "");
  return {
    "Event ID": row["event_id"],
    "Event Date": row["date_start"],
    "Source Name": row["agent"],
    "Source Country": row["agent_iso3"],
    "Event Text": isActType(type) ? ACTS[type].verb : null,
    "CAMEO Code": row["cameo"],
    "Target Name": row["target"],
    "Target Country": row["target_iso3"],
    "Story ID": row["origin_id"],
    Publisher: row["publisher"],
    Status: row["status"],
    Voice: row["asserted_by"] ?? row["voice"],
  };
}
