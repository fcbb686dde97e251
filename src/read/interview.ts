import type { Span } from "../base/span.ts";

/** One turn of an interview that somebody answers in: who is named before it, and what he says. */
export interface Turn {
  /** The label before the words ("Hanso:"), or null where a quoted paragraph answers a question. */
  readonly label: Span | null;
  readonly words: Span;
}

export interface Interview {
  readonly turns: readonly Turn[];
  /** Labels of all turns, questions included: no part of any sentence. */
  readonly labels: readonly Span[];
  /** End of what stands before the first turn: where whoever answers is introduced. */
  readonly lead: number;
}

const LABEL = /^(\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|de|van|von|al|bin)){0,4}):[ \t]+(?=\S)/u;
const ASKS = /^(q|question|interviewer|reporter|journalist|we|host|moderator)$/i;
const ANSWERS = /^(a|answer)$/i;

/**
 * Turns of an interview: paragraphs that begin with a speaker's name and a colon, one of them at least twice ("Hanso: We said
 * yes."), or wholly quoted paragraphs of which two at least follow a question, or plain ones that answer "you" with "we" or "I".
 * Null for any other text.
 */
export function interviewOf(text: string): Interview | null {
  const paragraphs = paragraphsOf(text);
  return labelled(text, paragraphs) ?? quoted(text, paragraphs) ?? plain(text, paragraphs);
}

function labelled(text: string, paragraphs: readonly Span[]): Interview | null {
  const found = paragraphs.map(([from, to]) => LABEL.exec(text.slice(from, to)));
  const names = found.flatMap((m) => (m === null ? [] : [m[1]!]));
  if (new Set(names).size < 2 || names.length < 4) return null;
  const turns: Turn[] = [];
  const labels: Span[] = [];
  let answering = false;
  paragraphs.forEach(([from, to], i) => {
    const m = found[i]!;
    if (m !== null && names.filter((n) => n === m[1]).length > 1) {
      const label: Span = [from, from + m[1]!.length];
      labels.push([from, from + m[0].length]);
      answering = !ASKS.test(m[1]!) && !/[?]["”]?$/.test(text.slice(from, to));
      if (answering)
        turns.push({ label: ANSWERS.test(m[1]!) ? null : label, words: [from + m[0].length, to] });
    } else if (answering) turns.push({ label: turns.at(-1)?.label ?? null, words: [from, to] });
  });
  return turns.length < 2 ? null : { turns, labels, lead: labels[0]![0] };
}

function quoted(text: string, paragraphs: readonly Span[]): Interview | null {
  const words = paragraphs.map(([from, to]) => text.slice(from, to));
  const isQuoted = (i: number): boolean => /^["“][^"“”]*["”]$/.test(words[i] ?? "");
  const answers = paragraphs.flatMap((span, i) =>
    i > 1 && isQuoted(i) && !isQuoted(i - 1) ? [{ span, i }] : [],
  );
  const asked = answers.filter(({ i }) => /[?]$/.test(words[i - 1]!) && words[i - 1]!.length < 240);
  if (asked.length < 2) return null;
  return {
    turns: answers.map(({ span }) => ({ label: null, words: [span[0] + 1, span[1] - 1] })),
    labels: [],
    lead: paragraphs[answers[0]!.i - 1]![0],
  };
}

/**
 * Questions that are paragraphs of their own, two at least, one of them to "you", and answers without any marks, most of them in
 * the first person. A list of questions that the paper answers itself speaks to nobody.
 */
function plain(text: string, paragraphs: readonly Span[]): Interview | null {
  const words = paragraphs.map(([from, to]) => text.slice(from, to));
  const asks = words.map((w, i) => i > 0 && w.length < 240 && w.endsWith("?") && !/["“”]/.test(w));
  const first = asks.indexOf(true);
  const questions = words.filter((_, i) => asks[i]);
  if (questions.length < 2 || !questions.some((w) => /\b(you|your)\b/i.test(w))) return null;
  // "The embassy, to which we showed this interview, ...": the paper speaks again.
  const answers = paragraphs.filter(
    (_, i) => i > first && !asks[i] && !/\b(this|the) interview\b|\bwas interviewed\b/i.test(words[i]!),
  );
  const own = answers.filter((span) => FIRST_PERSON.test(text.slice(...span)));
  if (answers.length < 2 || 2 * own.length < answers.length) return null;
  if (answers.some((span) => /["“”]/.test(text.slice(...span)))) return null;
  return {
    turns: answers.map((span) => ({ label: null, words: span })),
    labels: [],
    lead: paragraphs[first]![0],
  };
}

const FIRST_PERSON = /\b(I|[Ww]e|[Oo]urs?|us|[Mm]y|me)\b/;

/** Lines with words on them, without the blanks around. */
function paragraphsOf(text: string): readonly Span[] {
  const out: Span[] = [];
  for (const m of text.matchAll(/[^\n]+/g)) {
    const bare = m[0].trim();
    if (bare !== "") {
      const from = m.index + m[0].indexOf(bare);
      out.push([from, from + bare.length]);
    }
  }
  return out;
}
