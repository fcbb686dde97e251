/**
 * How sure the reading of one thing is, however it is told: plain sentences ("Kenya sent 650 soldiers to Mali") with other words for
 * the subject, adverbs, insertions, clauses and verb forms around them that leave alone who does what to whom; then two and three of
 * these at once, drawn at random but the same each time. A variation is right when it tells every act that the plain sentence tells,
 * whatever its status; both stand between two sentences that tell nothing.
 * Usage: npx tsx bench/variations.ts [--wrong] [--combined]   (prints the groups; --wrong every sentence that loses an act; --combined only two and three at once)
 */
import { loadLibrary } from "../src/app/library.ts";
import { read } from "../src/read/index.ts";
import { drawn, patterns, predicates, told, type Place, type Predicate } from "./telling.ts";

const library = loadLibrary();

/** "type actor target" of every act told; an army or a parliament stands for its state here. */
function actsOf(sentence: string): readonly string[] {
  const text = `The weather was fine in Geneva. ${sentence} Nobody was surprised.`;
  const document = { id: "variation", title: null, date: "2024-03-12", outlet: null, language: "en", text };
  return read(document, library).acts.map(
    ({ type, actor, target }) => `${type} ${actor.code.replace(/\/(MIL|LEG)$/, "")} ${target?.code ?? null}`,
  );
}

const plain = new Map(
  predicates.map((predicate): [Predicate, readonly string[]] => {
    const sentence = told("S V O.", predicate);
    const acts = actsOf(sentence);
    if (acts.length === 0) throw new Error(`bench/variations.txt: "${sentence}" tells nothing`);
    return [predicate, acts];
  }),
);

const every = (place: Place): readonly (readonly [string, Predicate])[] =>
  predicates.flatMap((predicate) => patterns(place).map((pattern) => [pattern, predicate] as const));
const single: readonly (readonly [string, readonly (readonly [string, Predicate])[]])[] = [
  ["other words for who does it", every("subjects")],
  ["before the subject", every("before")],
  ["between subject and verb", every("between")],
  ["behind", every("behind")],
  ["other forms and clauses", every("forms")],
];
const [TWO, THREE] = [2500, 1500];
const several: typeof single = [
  ["two at once", drawn(TWO, 2, 1)],
  ["three at once", drawn(THREE, 3, 1)],
];

const wrong = process.argv.includes("--wrong");
const line = (name: string, right: number, all: number): void =>
  console.log(`${name.padEnd(30)} ${right} of ${all} (${((100 * right) / all).toFixed(1)} %)`);

function printed(groups: typeof single): void {
  let [allRight, allTold] = [0, 0];
  for (const [name, variations] of groups) {
    let right = 0;
    for (const [pattern, predicate] of variations) {
      const sentence = told(pattern, predicate);
      const found = actsOf(sentence);
      const lost = plain.get(predicate)!.filter((act) => !found.includes(act));
      if (lost.length === 0) right++;
      else if (wrong) console.log(`  ${sentence}  lost: ${lost.join(", ")}; told: ${found.join(", ")}`);
    }
    line(name, right, variations.length);
    [allRight, allTold] = [allRight + right, allTold + variations.length];
  }
  line("all", allRight, allTold);
}

if (!process.argv.includes("--combined")) printed(single);
printed(several);
