import { readFileSync } from "node:fs";
import { join } from "node:path";
import { codesFrom } from "../src/app/codes.ts";

/**
 * Compares the COW column of data/actors/codes.tsv with the list of state codes beside the COW data (whose licence
 * lets us read it, not ship it): every state of the list that was one on a day since 1945 must have its number on that day.
 * Exits 1 where one does not.
 */
const ROOT = join(import.meta.dirname, "..");
const codes = codesFrom(readFileSync(join(ROOT, "data/actors/codes.tsv"), "utf8"));
const lines = readFileSync(join(ROOT, "../shared/data/igo/cow_iso3.csv"), "utf8")
  .trim()
  .split(/\r?\n/)
  .slice(1);
let compared = 0;
const apart: string[] = [];
for (const line of lines) {
  const [number, , name, iso3, from, to] = line.replace(/"[^"]*"/g, (q) => q.replaceAll(",", ";")).split(",");
  if (!iso3 || to! < "1946-01-01") continue;
  compared++;
  const day = from! > "1946-01-01" ? from! : "1946-01-01";
  const ours = [day, to!].map((on) => codes(iso3, on).cow);
  if (!ours.includes(number!))
    apart.push(`${iso3} ${name} ${from}..${to}: ${number}, ours ${ours.join("/")}`);
}
console.log(
  `${compared - apart.length}/${compared} spells of states since 1946 have the COW number of the list`,
);
for (const row of apart) console.log(`    ${row}`);
process.exitCode = apart.length > 0 ? 1 : 0;
