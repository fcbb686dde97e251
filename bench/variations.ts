/**
 * How sure the reading of one thing is, however it is told: plain sentences ("Kenya sent 650 soldiers to Mali") with other words for
 * the subject, adverbs, insertions, clauses and verb forms around them that leave alone who does what to whom. A variation is right
 * when it tells every act that the plain sentence tells, whatever its status; both stand between two sentences that tell nothing.
 * Usage: npx tsx bench/variations.ts [--wrong]   (prints the groups, and with --wrong every sentence that loses an act)
 */
import { readFileSync } from "node:fs";
import { loadLibrary } from "../src/app/library.ts";
import { read } from "../src/read/index.ts";

const library = loadLibrary();
const sections = new Map(
  readFileSync(new URL("variations.txt", import.meta.url), "utf8")
    .split("\n## ")
    .slice(1)
    .map((part): [string, readonly string[]] => {
      const [name, ...lines] = part.split("\n");
      return [name!, lines.filter((line) => line.trim() !== "")];
    }),
);
const section = (name: string): readonly string[] => sections.get(name)!;

/** "type actor target" of every act told; an army or a parliament stands for its state here. */
function actsOf(sentence: string): readonly string[] {
  const text = `The weather was fine in Geneva. ${sentence} Nobody was surprised.`;
  const document = { id: "variation", title: null, date: "2024-03-12", outlet: null, language: "en", text };
  return read(document, library).acts.map(
    ({ type, actor, target }) => `${type} ${actor.code.replace(/\/(MIL|LEG)$/, "")} ${target?.code ?? null}`,
  );
}

/** The sentence that a pattern makes of a subject, the forms of a verb, and the rest. */
function told(pattern: string, subject: string, forms: readonly string[], rest: string): string {
  const words = pattern.replace(/\{(\d)\}/g, (_, n: string) => forms[Number(n)]!);
  return words
    .replace(/\bV O\b/, `${forms[1]!} ${rest}`)
    .replace(/\bO\b/, rest)
    .replace(/\bS\b/, subject);
}

const groups: readonly (readonly [string, readonly string[]])[] = [
  ["other words for who does it", section("subjects").map((subject) => `${subject} V O.`)],
  ["before the subject", section("before")],
  ["between subject and verb", section("between")],
  ["behind", section("behind")],
  ["other forms and clauses", section("forms")],
];
const wrong = process.argv.includes("--wrong");
let [allRight, allTold] = [0, 0];
for (const [name, patterns] of groups) {
  let [right, all] = [0, 0];
  for (const predicate of section("predicates")) {
    const [verb, rest] = predicate.split("|") as [string, string];
    const forms = verb.split(" ");
    const plain = actsOf(`Kenya ${forms[1]} ${rest}.`);
    if (plain.length === 0)
      throw new Error(`bench/variations.txt: "Kenya ${forms[1]} ${rest}." tells nothing`);
    for (const pattern of patterns) {
      const sentence = told(pattern, "Kenya", forms, rest);
      const found = actsOf(sentence);
      const lost = plain.filter((act) => !found.includes(act));
      all++;
      if (lost.length === 0) right++;
      else if (wrong) console.log(`  ${sentence}  lost: ${lost.join(", ")}; told: ${found.join(", ")}`);
    }
  }
  console.log(`${name.padEnd(30)} ${right} of ${all} (${((100 * right) / all).toFixed(1)} %)`);
  [allRight, allTold] = [allRight + right, allTold + all];
}
console.log(`${"all".padEnd(30)} ${allRight} of ${allTold} (${((100 * allRight) / allTold).toFixed(1)} %)`);
