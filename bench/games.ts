/**
 * The scenario room against others' values: Gambit's equilibria, all equilibria of signalling games, cross-impact solution sets, Sobol
 * indices, a published likelihood. Usage: npm run eval:games [-- --yardsticks DIR]. Exits 1 where a value is missed.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { crossImpactRows } from "./games/cross-impact.ts";
import { gambitRows } from "./games/gambit.ts";
import type { Row } from "./games/row.ts";
import { crisisRows, ishigamiRows, strategicRows } from "./games/statistics.ts";

const asked = process.argv.indexOf("--yardsticks");
const folder = asked < 0 ? "../shared/yardsticks/scenarios" : process.argv[asked + 1]!;
const file = (name: string): string => readFileSync(join(folder, name), "utf8");

const rows: readonly Row[] = [
  ...gambitRows(file),
  ...crisisRows(file),
  ...crossImpactRows(file),
  ...ishigamiRows(file),
  ...strategicRows(file),
];
for (const { what, found, wanted, pass } of rows) {
  console.log(`${pass ? "pass" : "FAIL"}  ${what.padEnd(66)} ${found.padEnd(34)} ${wanted}`);
}
const passed = rows.filter((row) => row.pass).length;
console.log(`${passed} of ${rows.length} yardsticks met`);
process.exitCode = passed === rows.length ? 0 : 1;
