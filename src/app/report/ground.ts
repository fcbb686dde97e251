import type { Charter, State } from "../../alliance/index.ts";
import type { Day } from "../../base/day.ts";
import type { Reading } from "../../read/reading.ts";
import type { Claim } from "../../record/claim.ts";
import { capital, type Names } from "../text/names.ts";
import { actText, toldText, voiceText } from "../text/tell.ts";
import type { Line, Words } from "./model.ts";
import type { Refs } from "./references.ts";

/** An account with what follows on it. */
export interface Side {
  readonly account: string;
  readonly label: string;
  readonly state: State;
}

/** What every section is made from. */
export interface Ground {
  readonly charter: Charter;
  readonly day: Day;
  readonly readings: readonly Reading[];
  /** Claims known by the day, in the record's order. */
  readonly claims: readonly Claim[];
  readonly claim: (id: string) => Claim | undefined;
  readonly names: Names;
  readonly refs: Refs;
  /** The account asked for. */
  readonly main: Side;
  /** The account asked for, then each party's that speaks. */
  readonly sides: readonly Side[];
  /** Replays the account asked for on another day. */
  readonly at: (day: Day) => State;
}

/** A line of ours with the references of the claims it rests on. */
export const line = (text: string, claims: readonly string[], { refs }: Ground): Line => ({
  text,
  refs: refs.of(claims),
});

/** What a claim says in its voice's words; the chronicle's claims give our note of them. */
export function wordsOf(id: string, { claim, names, refs }: Ground): readonly Words[] {
  const found = claim(id);
  if (!found) return [];
  const evidence = found.evidence.find((one) => one.kind === "words");
  return [
    {
      voice: voiceText(found.voice, names),
      code: found.voice.code,
      status: found.status,
      said: found.said,
      text: actText(found, names),
      told: toldText(found, names),
      quote: evidence === undefined ? "" : (refs.sentenceOf(evidence) ?? evidence.quote),
      refs: refs.of([id]),
    },
  ];
}

/** Codes in a sentence of the engine's, told as names: "ARM stays" is "Armenia stays". */
export function named(text: string, { names }: Ground): string {
  return capital(text.replace(/\b[A-Z]{3}(?:\/[A-Z]{3})?\b(?!-\d)/g, (code) => names(code)));
}

/** Sides that hold the same are told together; the one asked for comes first. */
export function agreeing<T extends { readonly side: Side }>(
  items: readonly T[],
  keyOf: (item: T) => string,
): readonly { readonly first: T; readonly accounts: readonly string[] }[] {
  const groups = new Map<string, { readonly first: T; readonly accounts: readonly string[] }>();
  for (const item of items) {
    const known = groups.get(keyOf(item));
    groups.set(keyOf(item), {
      first: known?.first ?? item,
      accounts: [...(known?.accounts ?? []), item.side.account],
    });
  }
  return [...groups.values()];
}
