import { overlaps } from "../src/base/interval.ts";
import type { Act, Reading } from "../src/read/reading.ts";
import { extraClass, missedClass, type ErrorClass } from "./error-classes.ts";

/** An annotated act, as docs/annotation.md says. */
export interface GoldAct {
  readonly type: string;
  readonly actor: string;
  readonly target: string | null;
  readonly status: string;
  readonly voice: string | null;
  readonly time: { readonly start: string | null; readonly end: string | null } | null;
  readonly evidence: string;
}

export interface Gold {
  readonly date: string;
  readonly title?: string;
  readonly acts: readonly GoldAct[];
}

export interface Score {
  readonly gold: number;
  readonly predicted: number;
  readonly matched: number;
  readonly typed: number;
  readonly status: number;
  readonly voice: number;
  readonly time: number;
  readonly lines: readonly string[];
  readonly missed: readonly Missed[];
  readonly extra: readonly Judged[];
}

/** An act that was missed or is annotated nowhere, with its type and what is wrong with it. */
export interface Judged {
  readonly type: string;
  readonly wrong: ErrorClass;
  /** The target of an extra act is inferred, not named. */
  readonly inferred: boolean;
}

/** A missed act as annotated, and the middle of its evidence in the text. */
export interface Missed extends Judged {
  readonly act: GoldAct;
  readonly at: number;
}

const SYMMETRIC = new Set(["agree", "consult", "cease_fire", "meet", "cooperate"]);
/** Types that the annotation does not use; what a reader finds of them is not counted. */
const UNUSED = new Set(["meet", "cooperate", "concede", "mobilize", "coerce", "protest", "investigate"]);

/** Pairs annotated and found acts of one sentence, each once, best first: same type, actor and target. */
export function scoreReport(gold: Gold, reading: Reading): Score {
  const { text } = reading.document;
  const found = reading.acts.filter((a) => !UNUSED.has(a.type) && !inTitle(a, gold, text));
  const used = new Set<Act>();
  const lines: string[] = [];
  const lost: { gold: GoldAct; at: number }[] = [];
  let [matched, typed, status, voice, time] = [0, 0, 0, 0, 0];
  const places = placesOf(gold.acts, text);
  for (const [index, g] of gold.acts.entries()) {
    const at = places[index]!;
    const near = found.filter(
      (a) => !used.has(a) && Math.abs(middle(a) - (at + g.evidence.length / 2)) < 200,
    );
    const same = near
      .filter((a) => a.type === g.type && sameParties(a, g))
      .sort((a, b) => agreement(b, g, reading) - agreement(a, g, reading) || gap(a, at) - gap(b, at))[0];
    if (near.some((a) => a.type === g.type)) typed++;
    const told = `${g.actor} ${g.type} ${g.target} ${g.status} v=${g.voice} t=${g.time ? `${g.time.start}/${g.time.end}` : ""} :: ${g.evidence}`;
    if (!same) {
      lines.push(`  missed ${told}`);
      lost.push({ gold: g, at: at + g.evidence.length / 2 });
      continue;
    }
    used.add(same);
    matched++;
    const right = [same.status === g.status, voiceOf(same, reading) === g.voice, sameTime(same.time, g.time)];
    status += Number(right[0]);
    voice += Number(right[1]);
    time += Number(right[2]);
    if (right.includes(false)) {
      lines.push(
        `  differs ${told}\n      got ${same.status} v=${voiceOf(same, reading)} t=${same.time ? `${same.time.start}/${same.time.end}` : ""} (${same.rule})`,
      );
    }
  }
  for (const a of found.filter((a) => !used.has(a))) {
    lines.push(
      `  extra ${a.actor.code} ${a.type} ${a.target?.code ?? null} ${a.status} v=${voiceOf(a, reading)} :: ${text.slice(...a.evidence)} (${a.rule})`,
    );
  }
  const left = found.filter((a) => !used.has(a));
  const missed = lost.map(({ gold: g, at }): Missed => ({
    act: g,
    at,
    type: g.type,
    wrong: missedClass(
      g,
      left.filter((a) => Math.abs(middle(a) - at) < 100),
    ),
    inferred: false,
  }));
  const extra = left.map((a): Judged => ({
    type: a.type,
    wrong: extraClass(
      a,
      lost.filter(({ at }) => Math.abs(middle(a) - at) < 100).map(({ gold: g }) => g),
    ),
    inferred: a.target?.inferred ?? false,
  }));
  return {
    gold: gold.acts.length,
    predicted: found.length,
    matched,
    typed,
    status,
    voice,
    time,
    lines,
    missed,
    extra,
  };
}

export function sum(scores: readonly Score[]): Omit<Score, "lines" | "missed" | "extra"> {
  const total = (key: "gold" | "predicted" | "matched" | "typed" | "status" | "voice" | "time"): number =>
    scores.reduce((n, s) => n + s[key], 0);
  return {
    gold: total("gold"),
    predicted: total("predicted"),
    matched: total("matched"),
    typed: total("typed"),
    status: total("status"),
    voice: total("voice"),
    time: total("time"),
  };
}

/** Where the evidence of each annotated act starts: they stand in the order of the text, or nearly. */
export function placesOf(acts: readonly { readonly evidence: string }[], text: string): readonly number[] {
  let from = 0;
  return acts.map(({ evidence }) => {
    const next = text.indexOf(evidence, from);
    const at = next >= 0 ? next : text.indexOf(evidence);
    if (at >= 0) from = Math.max(0, at - 300);
    return at;
  });
}

const middle = (a: Act): number => (a.evidence[0] + a.evidence[1]) / 2;
const gap = (a: Act, at: number): number => Math.abs(a.evidence[0] - at);

const inTitle = (a: Act, gold: Gold, text: string): boolean =>
  gold.title !== undefined && a.evidence[0] < text.indexOf(gold.title) + gold.title.length;

function sameParties(a: Act, g: GoldAct): boolean {
  const target = a.target?.code ?? null;
  if (a.actor.code === g.actor && target === g.target) return true;
  return SYMMETRIC.has(a.type) && a.actor.code === g.target && target === g.actor;
}

/** Code of the innermost source; "?" for a source of no codable party. */
function voiceOf(a: Act, reading: Reading): string | null {
  if (a.voice === null) return null;
  return reading.statements.find((s) => s.id === a.voice)?.source?.code ?? "?";
}

const agreement = (a: Act, g: GoldAct, reading: Reading): number =>
  Number(a.status === g.status) + Number(voiceOf(a, reading) === g.voice);

/** Both open, or the same interval; where one is finer, it must lie inside. */
function sameTime(a: Act["time"], b: GoldAct["time"]): boolean {
  if (a === null || b === null) return a === b;
  return a.start === b.start && a.end === b.end ? true : overlaps(a, b) && (inside(a, b) || inside(b, a));
}

const inside = (a: NonNullable<Act["time"]>, b: NonNullable<Act["time"]>): boolean =>
  a.start !== null &&
  b.start !== null &&
  a.end !== null &&
  b.end !== null &&
  a.start >= b.start &&
  a.end <= b.end;
