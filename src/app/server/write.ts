import type { Claim, Voice } from "../../record/claim.ts";
import type { KeptEntry as Entry } from "../view/review.ts";
import { claimsOfReading } from "../../record/from-reading.ts";
import type { Reading } from "../../read/reading.ts";
import { ACTS } from "../../vocabulary/acts.ts";
import { wrongInput } from "../failure.ts";
import type { ChangeBody } from "../routes/schemas.ts";
import type { Casebook } from "./casebook.ts";
import type { NewEntry } from "./keeper.ts";
import { ACCEPTED, claimIdOf, lastClaim, standing, undoOf } from "./review.ts";

/** What a person does to the record. Each is an entry more; nothing is ever changed or taken away. */
export type Deed =
  | { readonly kind: "accept"; readonly claim: string; readonly base: string; readonly by: string }
  | {
      readonly kind: "retract";
      readonly claim: string;
      readonly base: string;
      readonly by: string;
      readonly reason: string;
    }
  | {
      readonly kind: "correct";
      readonly claim: string;
      readonly base: string;
      readonly by: string;
      readonly reason: string;
      readonly change: ChangeBody;
    }
  | { readonly kind: "add"; readonly document: string; readonly by: string; readonly change: ChangeBody }
  | { readonly kind: "undo"; readonly entry: string; readonly by: string };

/** The entry that a deed makes. Fails where somebody else wrote about the claim in the meantime. */
export function entryFor(
  deed: Deed,
  book: Casebook,
): { readonly entry: NewEntry; readonly document: string } {
  const on = book.today();
  const { by } = deed;
  if (deed.kind === "add") {
    const reading = readingOf(deed.document, book);
    return {
      entry: { kind: "assert", by, on, claim: added(deed.change, reading, book) },
      document: deed.document,
    };
  }
  if (deed.kind === "undo") return undoing(deed.entry, by, book);
  const history = historyOf(deed.claim, book);
  const document = documentOf(deed.claim, book);
  const latest = history.at(-1)!;
  if (latest.id !== deed.base) throw overtaken(latest);
  if (deed.kind === "retract") {
    return { entry: { kind: "retract", by, on, claimId: deed.claim, reason: deed.reason }, document };
  }
  const claim = lastClaim(history);
  const changed =
    deed.kind === "accept" ? claim : changedClaim(claim, deed.change, readingOf(document, book));
  const reason = deed.kind === "accept" ? ACCEPTED : deed.reason;
  return { entry: { kind: "correct", by, on, claim: changed, reason }, document };
}

function undoing(
  id: string,
  by: string,
  book: Casebook,
): { readonly entry: NewEntry; readonly document: string } {
  const entry = book.keeper.entries().find((one) => one.id === id);
  if (entry === undefined) throw unknown("entry", id);
  const claimId = claimIdOf(entry);
  const history = historyOf(claimId, book);
  if (history.at(-1)!.id !== id) throw overtaken(history.at(-1)!);
  const before = standing(history.slice(0, -1));
  const common = { by, on: book.today(), reason: undoOf(id) };
  return {
    entry:
      before === null
        ? { kind: "retract", claimId, ...common }
        : { kind: "correct", claim: before, ...common },
    document: documentOf(claimId, book),
  };
}

/** The words decide: the quotation is taken from the report, never from the caller. */
function changedClaim(claim: Claim, change: ChangeBody, reading: Reading): Claim {
  const evidence = change.span === undefined ? claim.evidence : [wordsAt(change.span, reading)];
  return {
    ...claim,
    type: change.type ?? claim.type,
    actor: change.actor?.toUpperCase() ?? claim.actor,
    target: change.target === undefined ? claim.target : (change.target?.toUpperCase() ?? null),
    object: change.object === undefined ? claim.object : change.object,
    status: change.status ?? claim.status,
    time: change.time === undefined ? claim.time : change.time,
    voice: change.voice === undefined ? claim.voice : voiceFor(change.voice, reading, claim),
    evidence,
    ...(change.origin === undefined ? {} : { origin: change.origin }),
  };
}

function added(change: ChangeBody, reading: Reading, book: Casebook): Claim {
  const { document } = reading;
  if (change.type === undefined || change.actor === undefined || change.span === undefined) {
    throw wrongInput({
      code: "claim-incomplete",
      what: "a new claim needs its words, an act and an actor",
      hint: `give span, type (one of ${Object.keys(ACTS).slice(0, 4).join(", ")} ...) and actor`,
    });
  }
  const taken = new Set(book.keeper.entries().map(claimIdOf));
  let n = 1;
  while (taken.has(`${document.id}:p${n}`)) n++;
  const day = document.date;
  const blank: Claim = {
    id: `${document.id}:p${n}`,
    type: change.type,
    actor: change.actor,
    target: null,
    object: null,
    status: "fact",
    voice: narrator(reading),
    time: null,
    said: day === null ? null : { start: day, end: day },
    place: null,
    condition: null,
    evidence: [],
    confidence: 1,
    article: null,
    note: null,
  };
  return changedClaim(blank, change, reading);
}

function wordsAt(span: readonly [number, number], { document }: Reading): Claim["evidence"][number] {
  const [start, end] = span;
  if (start >= end || end > document.text.length) {
    throw wrongInput({
      code: "span-outside",
      what: `there are no words at ${start} to ${end} of ${document.id}`,
      why: `its text has ${document.text.length} characters`,
      hint: "select words of the report",
    });
  }
  return { kind: "words", document: document.id, span: [start, end], quote: document.text.slice(start, end) };
}

function narrator({ document }: Reading): Voice {
  const name = document.outlet ?? document.title ?? document.id;
  return { kind: "narrator", code: null, name, role: null, via: [], cue: null, inferred: false };
}

/** The voice of a statement of the report, told as the record tells voices. */
function voiceFor(statement: string | null, reading: Reading, claim: Claim): Voice {
  if (statement === null) return narrator(reading);
  if (!reading.statements.some(({ id }) => id === statement)) throw unknown("statement", statement);
  const act = reading.acts[0];
  const [told] =
    act === undefined ? [] : claimsOfReading({ ...reading, acts: [{ ...act, voice: statement }] });
  return told?.voice ?? claim.voice;
}

export function readingOf(document: string, book: Casebook): Reading {
  const found = book.keeper.readings().find((one) => one.document.id === document);
  if (found === undefined) throw unknown("report", document);
  return found;
}

export function historyOf(claim: string, book: Casebook): readonly Entry[] {
  const history = book.keeper.entries().filter((entry) => claimIdOf(entry) === claim);
  if (history.length === 0) throw unknown("claim", claim);
  return history;
}

function documentOf(claim: string, book: Casebook): string {
  const reading = book.keeper.readings().find(({ document }) => claim.startsWith(`${document.id}:`));
  if (reading === undefined) throw unknown("claim", claim);
  return reading.document.id;
}

export const unknown = (kind: string, id: string): Error =>
  wrongInput({
    code: `${kind}-unknown`,
    what: `the record holds no ${kind} "${id}"`,
    hint: `see the list of ${kind}s`,
  });

const overtaken = (latest: Entry): Error =>
  wrongInput({
    code: "overtaken",
    what: `${latest.by} wrote about this claim after you had opened it`,
    why: `the newest entry about it is ${latest.id}`,
    hint: "look at what changed, then decide again",
  });
