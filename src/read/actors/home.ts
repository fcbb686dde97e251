import type { ActorCode } from "../../vocabulary/actors.ts";
import type { OwnClause } from "./own-clause.ts";

/** Which state an office without a nationality is of. */
export interface Home {
  /** A state is named in a sentence; as its subject, it is what the text speaks of. */
  readonly note: (state: ActorCode, sentence: number, subject: boolean) => void;
  /** A person of the state is the subject of a sentence. */
  readonly speaks: (state: ActorCode) => void;
  /** Whose an office is that a possessive stands before: "his adviser" is of whoever spoke last, "its minister" of the last subject. */
  readonly owner: (possessive: string) => ActorCode | null;
  readonly noteBody: (body: ActorCode, sentence: number, subject: boolean) => void;
  /** The body that "its president" is of: the subject of the same sentence; null where that is none. */
  readonly presiding: (possessive: string, sentence: number) => ActorCode | null;
  /** The organisation that the text has spoken of, of those that fit: whose "the secretary general" is. */
  readonly body: (fits?: (body: ActorCode) => boolean) => ActorCode | null;
  /** The state last named, as a list of one; null before any was. */
  readonly last: () => readonly ActorCode[] | null;
  /**
   * The state that the document is about around a sentence: none that the official's own clause tells is another's, none
   * whose office somebody else was said to hold; null where nothing is left that tells.
   */
  readonly likeliest: (
    sentence: number,
    clause: OwnClause,
    held?: (state: ActorCode) => boolean,
  ) => ActorCode | null;
  /**
   * The state in whose affairs a party within it has a part: what the whole document tells of counts more than who was named
   * last, for an opposition speaks of others' doings, too. Null where two states come near each other.
   */
  readonly within: (sentence: number, clause: OwnClause) => ActorCode | null;
}

/** What naming a state this many sentences before is worth, as the subject and otherwise, and what each naming anywhere in the document adds. */
const NEAR = [2, 1.2, 0.6];
const ASIDE = 0.5;
const EACH = 0.5;
const MOST = 8;
/** Of an opposition: what each naming in the document adds, up to how many, what being named first, and what the clause tells; how near the
 * next state may come. */
const [WITHIN, MANY, FIRST, OWN, CLEAR] = [0.6, 14, 3, 2, 0.75];
/** What being the first body named adds for a body. */
const LED = 2;
/** What being written in a state's capital adds. */
const SEAT = 1.5;
/** What opening the sentence before, in the same paragraph, adds, or being its paragraph's stage; the latter for an opposition. */
const OPENS = 5;
const STAGED = 10;
const list = (state: ActorCode | null): readonly ActorCode[] => (state === null ? [] : [state]);

/**
 * "Prime Minister Jon Vik asked for patience" in a report on Iceland that has just quoted somebody on Russia: neither the
 * state last named nor the one most spoken of is right by itself, so both count. `total` tells how often the whole
 * document names each state, `seat` where it was written, `openers` which state the sentence before opens with ("Kigali
 * denied it. "We were not there," Foreign Minister Jon Vik said"), `stages` on whose stage its paragraph plays.
 */
export function homeOf(
  total: ReadonlyMap<ActorCode, number>,
  seat: ActorCode | null,
  openers: readonly (ActorCode | null)[],
  stages: readonly (ActorCode | null)[],
): Home {
  const seen = new Map<ActorCode, readonly [sentence: number, subject: boolean]>();
  const bodies = new Set<ActorCode>();
  let latest: ActorCode | null = null;
  let first: ActorCode | null = null;
  let led: ActorCode | null = null;
  let speaker: ActorCode | null = null;
  let subject: ActorCode | null = null;
  let subjectBody: { readonly body: ActorCode; readonly sentence: number } | null = null;
  const placesAt = (sentence: number): readonly ActorCode[] => [
    ...list(seat),
    ...list(stages[sentence] ?? null),
  ];
  return {
    note: (state, sentence, isSubject) => {
      latest = state;
      first ??= state;
      if (isSubject) [subject, subjectBody] = [state, null];
      const before = seen.get(state);
      seen.delete(state);
      seen.set(state, [sentence, isSubject || (before?.[0] === sentence && before[1])]);
    },
    speaks: (state) => {
      speaker = state;
    },
    owner: (possessive) =>
      /^(his|her)$/.test(possessive) ? speaker : /^(its|their)$/.test(possessive) ? subject : null,
    presiding: (possessive, sentence) =>
      possessive === "its" && subjectBody?.sentence === sentence ? subjectBody.body : null,
    noteBody: (body, sentence, isSubject) => {
      if (isSubject) subjectBody = { body, sentence };
      led ??= body;
      bodies.delete(body);
      bodies.add(body);
    },
    body: (fits = () => true) => {
      const worth = (body: ActorCode): number => (total.get(body) ?? 0) + (body === led ? LED : 0);
      let best: ActorCode | null = null;
      for (const body of bodies) if (fits(body) && (best === null || worth(body) >= worth(best))) best = body;
      return best;
    },
    last: () => (latest === null ? null : [latest]),
    likeliest: (sentence, { foreign, own, scene }, held) => {
      if (scene !== null && held?.(scene) !== true) return scene;
      let best: ActorCode | null = null;
      let most = -Infinity;
      for (const state of new Set([...placesAt(sentence), ...seen.keys(), ...own.keys()])) {
        if (foreign.has(state) || held?.(state)) continue;
        const [at, asSubject] = seen.get(state) ?? [-Infinity, false];
        const worth =
          (NEAR[sentence - at] ?? 0) * (asSubject ? 1 : ASIDE) +
          EACH * Math.min(MOST, total.get(state) ?? 0) +
          OWN * (own.get(state) ?? 0) +
          (state === seat ? SEAT : 0) +
          (state === openers[sentence] || state === stages[sentence] ? OPENS : 0);
        if (worth >= most) [best, most] = [state, worth];
      }
      return best;
    },
    within: (sentence, { foreign, own, scene }) => {
      if (scene !== null) return scene;
      const stage = stages[sentence] ?? null;
      const worths = [...new Set([...list(stage), ...seen.keys(), ...own.keys()])]
        .filter((state) => !foreign.has(state))
        .map((state): readonly [ActorCode, number] => {
          const [at, asSubject] = seen.get(state) ?? [-Infinity, false];
          return [
            state,
            (NEAR[sentence - at] ?? 0) * (asSubject ? 1 : ASIDE) +
              WITHIN * Math.min(MANY, total.get(state) ?? 0) +
              (own.get(state) ?? 0) +
              (state === first ? FIRST : 0) +
              (state === seat ? SEAT : 0) +
              (state === stage ? STAGED : 0),
          ];
        })
        .sort(([, a], [, b]) => b - a);
      const [best, next] = worths;
      return best !== undefined && (next?.[1] ?? 0) <= CLEAR * best[1] ? best[0] : null;
    },
  };
}
