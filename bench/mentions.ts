/**
 * Whether the finder names the country of each actor annotated in the PLOVER records, before any predicate is looked at. The odd
 * records were only counted while names were added; `--errors` shows what is missed in the even ones.
 * Usage: npx tsx bench/mentions.ts [--data FILE] [--errors]
 */
import { readFileSync } from "node:fs";
import { loadLibrary } from "../src/app/library.ts";
import { findActors } from "../src/read/actors/index.ts";
import { isOrganisation, principalOf } from "../src/vocabulary/actors.ts";

interface Actor {
  readonly actorText: string;
  readonly code?: string;
}
interface Gold {
  readonly text: string;
  readonly sourceActors: readonly Actor[];
  readonly targetActors: readonly Actor[];
}

/** Codes that the records write otherwise than ISO 3166. */
const CODES: Readonly<Record<string, string>> = { JAP: "JPN", ITL: "ITA", VTN: "VNM" };
const at = process.argv.indexOf("--data");
const file = at > 0 ? process.argv[at + 1]! : "../shared/data/plover/plover_gsr.jsonl";
const { english, actors } = loadLibrary();
const count = [
  { actors: 0, found: 0 },
  { actors: 0, found: 0 },
];
readFileSync(file, "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as Gold)
  .forEach(({ text, sourceActors, targetActors }, i) => {
    const named = findActors(text, english.analyse(text), actors, "2000-01-01").map(({ code }) =>
      code === null ? "" : isOrganisation(code) ? "IGO" : principalOf(code),
    );
    for (const { code, actorText } of [...sourceActors, ...targetActors]) {
      if (!code) continue;
      const found = named.includes(CODES[code] ?? code);
      count[i % 2]!.actors++;
      if (found) count[i % 2]!.found++;
      else if (i % 2 === 0 && process.argv.includes("--errors"))
        console.log(`${code}\t${actorText}\t${text.slice(0, 200)}`);
    }
  });
count.forEach(({ actors: all, found }, i) =>
  console.log(`${i === 0 ? "even" : "odd"} records: ${found} of ${all} actors`),
);
