import { laidOut, type Token } from "../language/index.ts";

/** A step of mending and where it can change anything: nearly all concern few tokens of few sentences. */
export interface Step {
  /** What becomes of a token; the same token where nothing does. */
  readonly step: (tokens: readonly Token[], token: Token) => Token;
  /** It changes only tokens that look like this. */
  readonly at?: Look;
  /** It changes any token, but only of sentences that hold one like this. */
  readonly within?: Look;
  /** Of the tokens that look like `within`, one must be such that this is true, or gives something. */
  readonly where?: (tokens: readonly Token[], token: Token) => boolean | string | object | null;
  /** It changes any token, but only of sentences of which this is true. */
  readonly when?: (tokens: readonly Token[]) => boolean;
}

/** What a token looks like: one word of one of the lists is enough. */
export interface Look {
  /** Relations, which stand for their subtypes too. */
  readonly relation?: string;
  /** The same of the token that it hangs on. */
  readonly under?: string;
  readonly upos?: string;
  readonly xpos?: string;
  readonly lemma?: string;
  /** Lower-case forms. */
  readonly word?: string;
}

/** Takes the steps in order, each seeing what those before it mended; gives the same list where none changes anything. */
export function inOrder(steps: readonly Step[]): (tokens: readonly Token[]) => readonly Token[] {
  const note = notingPlaces(steps);
  return (tokens) => {
    let known = tokens;
    const places = new Array<Places>(steps.length);
    for (let i = 0; i < known.length; i++) note(places, known, i);
    for (let number = 0; number < steps.length; number++) {
      const { step } = steps[number]!;
      const at = allowed(steps[number]!, known, places[number]);
      const next = at === undefined ? known : changed(known, step, at);
      // A sentence keeps its top, whatever a step makes of words that are no sentence.
      if (next === known || !next.some(({ head }) => head < 0)) continue;
      for (let i = 0; i < next.length; i++) {
        const { head } = next[i]!;
        if (next[i] !== known[i] || (head >= 0 && next[head] !== known[head])) note(places, next, i);
      }
      known = next;
    }
    return known;
  };
}

/** What a step may change of what its looks allow. */
function allowed(
  { when, where }: Step,
  tokens: readonly Token[],
  at: Places | undefined,
): Places | undefined {
  if (when !== undefined) return when(tokens) ? EVERYWHERE : undefined;
  if (where === undefined || at === undefined) return at;
  return at.some((i) => Boolean(where(tokens, tokens[i]!))) ? EVERYWHERE : undefined;
}

/** What is looked for in a sentence, found once for all tokens that a step is asked of: the last list of tokens is remembered. */
export function onceEach<Found>(
  find: (tokens: readonly Token[]) => Found,
): (tokens: readonly Token[]) => Found {
  let last: { readonly tokens: readonly Token[]; readonly found: Found } | null = null;
  return (tokens) => {
    if (last?.tokens !== tokens) last = { tokens, found: find(tokens) };
    return last.found;
  };
}

/** The tokens, laid out alike where they are not those of before. */
export function alike(tokens: readonly Token[], before: readonly Token[]): readonly Token[] {
  if (tokens === before) return tokens;
  const out: Token[] = [];
  for (let i = 0; i < tokens.length; i++)
    out.push(tokens[i] === before[i] ? tokens[i]! : laidOut(tokens[i]!));
  return out;
}

type Places = readonly number[];
const EVERYWHERE: Places = [];

function changed(tokens: readonly Token[], step: Step["step"], at: Places): readonly Token[] {
  let out: Token[] | null = null;
  const count = at === EVERYWHERE ? tokens.length : at.length;
  for (let k = 0; k < count; k++) {
    const i = at === EVERYWHERE ? k : at[k]!;
    const token = step(tokens, tokens[i]!);
    if (token !== tokens[i]) (out ??= [...tokens])[i] = laidOut(token);
  }
  return out ?? tokens;
}

/**
 * Notes for every step that may change a token where it stands, or `EVERYWHERE` if it may then change all of them. What was
 * noted of a token before a step changed it may stay: a step leaves alone what does not look as it says.
 */
function notingPlaces(
  steps: readonly Step[],
): (places: Places[], tokens: readonly Token[], i: number) => void {
  const relation = withSubtypes(numbersBy(steps, "relation"));
  const under = withSubtypes(numbersBy(steps, "under"));
  const upos = numbersBy(steps, "upos");
  const xpos = numbersBy(steps, "xpos");
  const lemma = numbersBy(steps, "lemma");
  const word = numbersBy(steps, "word");
  const put = (places: Places[], numbers: readonly number[] | undefined, i: number): void => {
    if (numbers === undefined) return;
    for (const number of numbers) {
      const { within, where } = steps[number]!;
      if (within !== undefined && where === undefined) places[number] = EVERYWHERE;
      else if (places[number] === undefined) places[number] = [i];
      else if (places[number].at(-1) !== i) (places[number] as number[]).push(i);
    }
  };
  return (places, tokens, i) => {
    const token = tokens[i]!;
    if (token.head >= 0) put(places, under(tokens[token.head]!.deprel), i);
    put(places, relation(token.deprel), i);
    put(places, upos.get(token.upos), i);
    put(places, xpos.get(token.xpos), i);
    put(places, lemma.get(token.lemma), i);
    put(places, word.get(token.text.toLowerCase()), i);
  };
}

/** Numbers of the steps that name a word of this kind, by the word. */
function numbersBy(steps: readonly Step[], kind: keyof Look): Map<string, readonly number[]> {
  const out = new Map<string, number[]>();
  steps.forEach(({ at, within }, number) => {
    for (const word of (at ?? within)?.[kind]?.split(" ") ?? []) {
      const numbers = out.get(word);
      if (numbers) numbers.push(number);
      else out.set(word, [number]);
    }
  });
  return out;
}

/** Relations are few: what a subtype gets from its own name and from that of its relation is kept. */
function withSubtypes(by: Map<string, readonly number[]>): (deprel: string) => readonly number[] {
  const known = new Map<string, readonly number[]>();
  return (deprel) => {
    let numbers = known.get(deprel);
    if (numbers === undefined) {
      const [base] = deprel.split(":") as [string];
      numbers = [...(by.get(deprel) ?? []), ...(deprel === base ? [] : (by.get(base) ?? []))];
      known.set(deprel, numbers);
    }
    return numbers;
  };
}
