/**
 * Scores act coding on records of the PLOVER gold standard's form (one sentence, one event type, actor codes).
 * Usage: npx tsx bench/events.ts [--data ../shared/data/plover/plover_gsr.jsonl] [--half 0|1] [--quarter 0|1|2|3]
 *   [--errors]
 * "One answer" is the reading's most confident act; "any answer" all its acts, whose number a sentence is printed too.
 * Rules were written looking at the errors of half 0, and since 27 November 2026 of quarter 2, only; quarters 0 and 1
 * are half 0, quarters 2 and 3 half 1. Nobody has looked at the errors of quarter 3: its totals show how far rules carry.
 */
import { readFileSync } from "node:fs";
import { loadLibrary } from "../src/app/library.ts";
import { read } from "../src/read/index.ts";
import type { Act } from "../src/read/reading.ts";
import { isOrganisation, principalOf } from "../src/vocabulary/actors.ts";

interface Gold {
  readonly id: string;
  readonly text: string;
  readonly event2021: string;
  readonly sourceActors: readonly { readonly code?: string }[];
  readonly targetActors: readonly { readonly code?: string }[];
  readonly reciprocal: boolean;
}

const at = process.argv.indexOf("--data");
const file = at > 0 ? process.argv[at + 1]! : "../shared/data/plover/plover_gsr.jsonl";
const errors = process.argv.includes("--errors");
const halfAt = process.argv.indexOf("--half");
const half = halfAt > 0 ? Number(process.argv[halfAt + 1]) : null;
const quarterAt = process.argv.indexOf("--quarter");
const quarter = quarterAt > 0 ? Number(process.argv[quarterAt + 1]) : null;
const library = loadLibrary();
const records = readFileSync(file, "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as Gold)
  .filter((gold) => half === null || hashOf(gold.id) % 2 === half)
  .filter((gold) => quarter === null || quarterOf(gold.id) === quarter);

function quarterOf(id: string): number {
  const hash = hashOf(id);
  return 2 * (hash % 2) + ((hash >>> 1) % 2);
}

/** FNV-1a of an id: which half a record is in. */
function hashOf(id: string): number {
  let hash = 2166136261;
  for (const character of id) hash = Math.imul(hash ^ character.charCodeAt(0), 16777619) >>> 0;
  return hash;
}

/** Codes that the records write otherwise than ISO 3166. */
const CODES: Readonly<Record<string, string>> = { JAP: "JPN", ITL: "ITA", VTN: "VNM" };
const codesOf = (actors: Gold["sourceActors"]): readonly string[] =>
  actors.map((a) => CODES[a.code ?? ""] ?? a.code ?? "");
const ours = (code: string | undefined): string =>
  code === undefined ? "" : isOrganisation(code) || principalOf(code).length > 3 ? "IGO" : principalOf(code);

let [one, any, source, sources, target, targets, both, count] = [0, 0, 0, 0, 0, 0, 0, 0];
const missed = new Map<string, number>();
for (const gold of records) {
  const reading = read(
    { id: gold.id, title: null, date: "2000-01-01", outlet: null, language: "en", text: gold.text },
    library,
  );
  const acts = [...reading.acts].sort((a, b) => b.confidence - a.confidence || a.evidence[0] - b.evidence[0]);
  count += acts.length;
  const type = (a: Act | undefined): string => a?.plover.split("/")[0] ?? "-";
  const best = acts[0];
  const [s, t] = [codesOf(gold.sourceActors), codesOf(gold.targetActors)];
  const pool = gold.reciprocal ? [...s, ...t] : null;
  const rightSource = best !== undefined && (pool ?? s).includes(ours(best.actor.code));
  const rightTarget =
    best !== undefined && best.target !== null && (pool ?? t).includes(ours(best.target.code));
  if (type(best) === gold.event2021) one++;
  else
    missed.set(
      `${gold.event2021} ← ${type(best)}`,
      (missed.get(`${gold.event2021} ← ${type(best)}`) ?? 0) + 1,
    );
  if (acts.some((a) => type(a) === gold.event2021)) any++;
  else if (errors)
    console.log(
      `${gold.event2021}\t${acts.map((a) => `${a.actor.code} ${a.type} ${a.target?.code ?? "-"}`).join("; ")}\t${gold.text.slice(0, 230)}`,
    );
  if (s.some((c) => c.length === 3)) {
    sources++;
    if (rightSource) source++;
    else if (errors)
      console.log(
        `source ${s.join(" ")} ← ${best?.actor.code ?? "-"}\t${gold.event2021} ${best?.type ?? "-"}\t${gold.text}`,
      );
  }
  if (t.some((c) => c.length === 3) || gold.reciprocal) {
    targets++;
    if (rightTarget) target++;
  }
  if (
    type(best) === gold.event2021 &&
    rightSource &&
    (rightTarget || (t.length === 0 && best?.target === null))
  )
    both++;
}
const share = (n: number, of: number): string => `${((100 * n) / of).toFixed(1)} %`;
console.log(`${records.length} records, ${(count / records.length).toFixed(2)} acts a sentence`);
console.log(`type, one answer ${share(one, records.length)}   any answer ${share(any, records.length)}`);
console.log(
  `country code source ${share(source, sources)} (${sources})   target ${share(target, targets)} (${targets})`,
);
console.log(`type and both actors ${share(both, records.length)}`);
if (errors)
  for (const [pair, n] of [...missed].sort((a, b) => b[1] - a[1]).slice(0, 25)) console.log(`${n}\t${pair}`);
