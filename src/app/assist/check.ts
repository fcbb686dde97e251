import { meets, type Span, within } from "../../base/span.ts";
import { splitSentences } from "../../language/index.ts";
import { type Actors, actorIn, findActors, type Mention } from "../../read/actors/index.ts";
import type { Party, Reading, Statement } from "../../read/reading.ts";
import { ACTS } from "../../vocabulary/acts.ts";
import { ploverOf } from "../../vocabulary/plover.ts";
import type { Dropped, ProposedAct, ProposedStatement } from "../view/proposal.ts";
import type { ActAnswer, StatementAnswer } from "./answer.ts";

/** How sure a proposal is: half, whatever the model says. */
const CONFIDENCE = 0.5;

/** A report with what a proposal is checked against. */
export interface Checking {
  readonly reading: Reading;
  readonly sentences: readonly Span[];
  readonly mentions: readonly Mention[];
}

/** Either something that stands in the text, or why it was thrown away. */
type Kept<T> = T | Dropped;

export function checkingOf(reading: Reading, actors: Actors): Checking {
  const { text, date } = reading.document;
  const sentences = splitSentences(text);
  const words = sentences.map(({ start, end, tokens }) => ({
    start,
    end,
    tokens: tokens.map(([from, to]) => ({ text: text.slice(from, to), start: from, end: to })),
  }));
  return {
    reading,
    sentences: sentences.map(({ start, end }): Span => [start, end]),
    mentions: findActors(text, words, actors, date),
  };
}

/** An act is kept where its words stand in the part, its parties are named there or in the text, and the reader has not found it. */
export function checkedAct(given: ActAnswer, id: string, part: Span, checking: Checking): Kept<ProposedAct> {
  const evidence = placeOf(given.quote, part, checking);
  if (typeof evidence === "string") return dropped(evidence, given.quote);
  const actor = partyOf(given.actor, evidence, checking);
  if (typeof actor === "string") return dropped(actor, given.actor);
  const target = given.target === null ? null : partyOf(given.target, evidence, checking);
  if (typeof target === "string") return dropped(target, given.target!);
  const { type, status } = given;
  const known = checking.reading.acts.some(
    (act) =>
      act.type === type &&
      act.actor.code === actor.code &&
      (act.target?.code ?? null) === (target?.code ?? null) &&
      act.status === status &&
      meets(act.evidence, evidence),
  );
  if (known) return dropped("the reader found it", given.quote);
  return {
    id,
    review: "proposed",
    type,
    actor,
    target,
    object: null,
    status,
    voice: voiceAt(evidence, checking.reading.statements),
    time: null,
    place: null,
    condition: null,
    evidence,
    quote: given.quote,
    plover: ploverOf(type, status, null),
    cameo: ACTS[type].cameo,
    confidence: CONFIDENCE,
    rule: "assist",
  };
}

/** A statement is kept where what is said, the cue and the speaker's words all stand, the latter two in its sentence. */
export function checkedStatement(
  given: StatementAnswer,
  id: string,
  part: Span,
  checking: Checking,
): Kept<ProposedStatement> {
  const { reading, mentions } = checking;
  const content = placeOf(given.quote, part, checking);
  if (typeof content === "string") return dropped(content, given.quote);
  const scene = around(content, checking);
  const cue = nearest(given.cue, content, scene, reading.document.text);
  if (cue === null) return dropped("the cue does not stand beside it", given.cue);
  const span = nearest(given.source, content, scene, reading.document.text);
  if (span === null) return dropped("the speaker is not named beside it", given.source);
  if (reading.statements.some((one) => one.content.some((words) => meets(words, content))))
    return dropped("the reader found it", given.quote);
  const who = actorIn(mentions, span);
  return {
    id,
    review: "proposed",
    source: {
      name: who?.name ?? given.source,
      role: who?.role ?? null,
      code: who?.code ?? null,
      span,
      inferred: false,
    },
    cue: { text: given.cue, span: cue },
    content: [content],
    quote: given.quote,
  };
}

/** Where words stand, letter by letter; or why they cannot be used. Words that stand twice point nowhere. */
function placeOf(quote: string, [from, to]: Span, { reading }: Checking): Span | string {
  const { text } = reading.document;
  const start = text.indexOf(quote, from);
  if (start < 0 || start + quote.length > to) return "these words do not stand in the report";
  const next = text.indexOf(quote, start + 1);
  if (next >= 0 && next + quote.length <= to) return "these words stand there more than once";
  const span: Span = [start, start + quote.length];
  if (reading.boilerplate.some((left) => meets(left, span))) return "these words are no part of the report";
  return span;
}

/** The party that words name. Words beside the quotation are preferred; from elsewhere in the text, they are marked inferred. */
function partyOf(words: string, evidence: Span, checking: Checking): Party | string {
  const { text } = checking.reading.document;
  const scene = around(evidence, checking);
  const beside = nearest(words, evidence, scene, text);
  const span = beside ?? nearest(words, evidence, [0, text.length], text);
  if (span === null) return "this party is not named in the report";
  const who = actorIn(checking.mentions, span);
  if (who === null || who.code === null) return "these words name no party that is known";
  return { code: who.code, name: who.name, span, inferred: beside === null };
}

/** The sentences that a span lies in, from the first one's start to the last one's end. */
function around(span: Span, { sentences }: Checking): Span {
  const met = sentences.filter((one) => meets(one, span));
  return [Math.min(span[0], met[0]?.[0] ?? span[0]), Math.max(span[1], met.at(-1)?.[1] ?? span[1])];
}

const WORD = /[\p{L}\p{N}]/u;

/** The place of whole words in a stretch that lies nearest to a span; null where they do not stand there. */
function nearest(words: string, to: Span, [from, end]: Span, text: string): Span | null {
  let best: Span | null = null;
  const far = ([start]: Span): number => Math.abs(start - to[0]);
  for (let at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) {
    const span: Span = [at, at + words.length];
    if (span[1] > end) break;
    if (WORD.test(text[at - 1] ?? "") || WORD.test(text[span[1]] ?? "")) continue;
    if (best === null || far(span) < far(best)) best = span;
  }
  return best;
}

/** The innermost statement around words; null for the report's own voice. */
function voiceAt(evidence: Span, statements: readonly Statement[]): string | null {
  const around = statements.flatMap(({ id, content }) =>
    content.filter((span) => within(evidence, span)).map(([start, end]) => ({ id, length: end - start })),
  );
  return around.sort((a, b) => a.length - b.length)[0]?.id ?? null;
}

const dropped = (why: string, what: string): Dropped => ({ why, what: what.slice(0, 120) });
