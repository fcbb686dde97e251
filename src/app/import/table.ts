import { parseEdtf } from "../../base/edtf.ts";
import type { Problem } from "../../base/problem.ts";
import type { Claim } from "../../record/claim.ts";
import { ACTS, type ActTypeName } from "../../vocabulary/acts.ts";
import { isStatus } from "../../vocabulary/status.ts";
import { type Imported, MOST_TOLD } from "./lines.ts";

/** Columns by the names that event tables give them (ours, GDELT's, ICEWS's), in lower case. */
const NAMES: Readonly<
  Record<"id" | "day" | "actor" | "target" | "cameo" | "status" | "text", readonly string[]>
> = {
  id: ["globaleventid", "event id", "event_id", "id"],
  day: ["day", "sqldate", "event date", "event_date", "date_start", "date"],
  actor: ["actor1code", "source country", "agent", "source", "actor"],
  target: ["actor2code", "target country", "target"],
  cameo: ["eventcode", "cameo code", "cameo"],
  status: ["status"],
  text: ["event text", "quote", "text"],
};

/** A table of CAMEO events, by commas or tabs, as claims in the voice of the data set: it says so, and we do not. */
export function claimsOfTable(text: string, file: string, source: string): Imported {
  const rows = rowsOf(text, text.split("\n", 1)[0]!.includes("\t") ? "\t" : ",");
  const header = (rows[0] ?? []).map((name) => name.trim().toLowerCase());
  const at = (key: keyof typeof NAMES): number =>
    NAMES[key].map((name) => header.indexOf(name)).find((i) => i >= 0) ?? -1;
  const places = { id: at("id"), day: at("day"), actor: at("actor"), target: at("target"), cameo: at("cameo"), status: at("status"), text: at("text") }; // prettier-ignore
  const claims: Claim[] = [];
  const problems: Problem[] = [];
  let left = 0;
  for (const [i, row] of rows.slice(1).entries()) {
    const cell = (key: keyof typeof places): string => row[places[key]]?.trim() ?? "";
    const type = typeOf(cell("cameo"));
    const day = parseEdtf(cell("day").replace(/^(\d{4})(\d\d)(\d\d)$/, "$1-$2-$3"))?.interval ?? null;
    if (type !== null && day !== null && cell("actor") !== "") {
      claims.push({
        id: `${source}:${cell("id") || i + 1}`,
        type,
        actor: cell("actor"),
        target: cell("target") || null,
        object: null,
        status: isStatus(cell("status")) ? (cell("status") as Claim["status"]) : "fact",
        voice: {
          kind: "narrator",
          code: null,
          name: source,
          role: null,
          via: [],
          cue: null,
          inferred: false,
        },
        time: day,
        said: null,
        place: null,
        condition: null,
        evidence: [{ kind: "source", source: `${source}, row ${i + 2}${cell("text") === "" ? "" : `: ${cell("text")}`}`, confidence: "imported" }], // prettier-ignore
        confidence: 0.5,
        article: null,
        note: null,
      });
    } else if (++left <= MOST_TOLD) {
      const what =
        type === null
          ? `the CAMEO code "${cell("cameo")}" has no act of ours`
          : "there is no day or no actor in this row";
      problems.push({ code: "import-row", level: "warning", file, line: i + 2, what: `${what}; the row was left out` }); // prettier-ignore
    }
  }
  return { claims, problems, left };
}

/** The act type whose CAMEO code is the row's, or the nearest above it in CAMEO's tree. */
function typeOf(cameo: string): ActTypeName | null {
  const names = Object.keys(ACTS) as ActTypeName[];
  for (let code = cameo; code.length >= 2; code = code.slice(0, -1)) {
    const found = names.find((name) => ACTS[name].cameo === code || ACTS[name].cameo === `${code}0`);
    if (found !== undefined) return found;
  }
  return null;
}

/** Fields by RFC 4180: quotation marks hold separators and line ends, doubled ones stand for themselves. */
function rowsOf(text: string, separator: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  const field = new RegExp(`(?:"((?:[^"]|"")*)"|([^${separator}\\r\\n]*))(${separator}|\\r?\\n|$)`, "gy");
  while (field.lastIndex < text.length) {
    const m = field.exec(text);
    if (m === null) break;
    row.push(m[1]?.replaceAll('""', '"') ?? m[2] ?? "");
    if (m[3] !== separator) {
      if (row.some((cell) => cell !== "")) rows.push(row);
      row = [];
    }
  }
  if (row.length > 0) rows.push(row);
  return rows;
}
