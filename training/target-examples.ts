import { placesOf, type Gold } from "../bench/score-acts.ts";
import type { ActDraft } from "../src/read/coding/draft.ts";
import type { Candidate } from "../src/read/coding/candidates.ts";
import type { Choose } from "../src/read/coding/context.ts";
import type { Reading } from "../src/read/reading.ts";

/** An act without a named target: its candidates, which of them are right, whom the annotation names (nobody: no such act). */
export interface Example {
  readonly report: string;
  readonly candidates: readonly Candidate[];
  readonly chosen: Candidate;
  readonly right: readonly boolean[];
  readonly gold: ReadonlySet<string | null>;
}

const plain = (code: string): string => code.replace(/\/MIL$/, "");
const middle = ([from, to]: readonly [number, number]): number => (from + to) / 2;

/** Characters between an act and its annotation, and between annotations of one predicate with several targets. */
const NEAR = 120;
const SAME = 30;

/** Examples of one report: every choice its reading makes, with what the annotation says. Acts of the title are left out. */
export function examplesOf(
  report: string,
  gold: Gold,
  reader: (watch: Choose) => Reading,
  choose: Choose,
): readonly Example[] {
  const choices: { act: ActDraft; candidates: readonly Candidate[]; chosen: Candidate }[] = [];
  const reading = reader((candidates, act) => {
    const chosen = choose(candidates, act);
    choices.push({ act, candidates, chosen });
    return chosen;
  });
  const { text } = reading.document;
  const titleEnd = gold.title === undefined ? 0 : text.indexOf(gold.title) + gold.title.length;
  const key = (a: { type: string; actor: { code: string }; evidence: readonly [number, number] }): string =>
    `${a.type} ${plain(a.actor.code)} ${a.evidence.join(" ")}`;
  const chosenKeys = new Set(choices.map(({ act }) => key(act)));
  const places = placesOf(gold.acts, text);
  const left = gold.acts.map((g, i) => ({ ...g, at: places[i]! + g.evidence.length / 2, used: false }));
  for (const a of reading.acts.filter((a) => a.target !== null && !chosenKeys.has(key(a)))) {
    const g = left.find(
      (g) =>
        !g.used &&
        g.type === a.type &&
        g.actor === a.actor.code &&
        g.target === a.target!.code &&
        Math.abs(g.at - middle(a.evidence)) < 200,
    );
    if (g) g.used = true;
  }
  return choices.flatMap(({ act, candidates, chosen }): Example[] => {
    if (act.evidence[0] < titleEnd) return [];
    const away = (g: { at: number }): number => Math.abs(g.at - middle(act.evidence));
    const near = left
      .filter((g) => !g.used && g.type === act.type && g.actor === plain(act.actor.code) && away(g) < NEAR)
      .sort((a, b) => away(a) - away(b));
    const same = near.filter((g) => Math.abs(g.at - near[0]!.at) < SAME);
    for (const g of same) g.used = true;
    const targets = new Set(same.map((g) => g.target));
    const right = candidates.map(({ parties }) =>
      parties === null
        ? targets.has(null)
        : parties.length === 0
          ? targets.size === 0
          : targets.has(plain(parties[0]!.code)),
    );
    return [{ report, candidates, chosen, right, gold: targets }];
  });
}
