import { type Content, claimIdOf } from "../record/entry.ts";
import type { DocumentNote } from "../record/document.ts";
import type { Value } from "./database.ts";
import type { Stored } from "./store.ts";

/** A row of the table of entries. All columns but the first five and the hash follow from `body`. */
export interface EntryRow {
  readonly seq: number;
  readonly at: string;
  readonly kind: Content["kind"];
  readonly author: string;
  readonly claim: string | null;
  readonly document: string | null;
  readonly what: string | null;
  readonly target: string | null;
  readonly start: string | null;
  readonly finish: string | null;
  readonly body: string;
  readonly hash: string;
}

type Derived = Pick<EntryRow, "claim" | "document" | "what" | "target" | "start" | "finish">;

export interface DocumentRow {
  readonly seq: number;
  readonly id: string;
  readonly address: string;
  readonly version: number;
  readonly sha256: string;
  readonly origin: string | null;
  readonly outlet: string | null;
  readonly date: string | null;
  readonly title: string | null;
  /** "json" where the text holds what no database keeps (NUL, lone surrogates) and is kept as a JSON string. */
  readonly form: "plain" | "json";
  readonly text: string;
}

/** JSON of a content, as it is hashed and kept. */
export const bodyOf = (content: Content): string => JSON.stringify(keptOf(content));

/** What of a content is kept, in the order in which it is hashed. */
export function keptOf(content: Content): object {
  switch (content.kind) {
    case "assert":
      return { claim: content.claim };
    case "correct":
      return { claim: content.claim, reason: content.reason };
    case "retract":
    case "confirm":
      return { claimId: content.claimId, reason: content.reason };
    case "merge":
      return { act: content.act, claims: content.claims, reasons: content.reasons };
    case "split":
      return { act: content.act, claims: content.claims, reason: content.reason };
    case "document":
      return { document: content.document };
    case "checked":
      return { document: content.document, checked: content.checked };
  }
}

/** The columns that follow from the content: claim, document, what, target, start, finish. */
export function derivedColumns(content: Content): readonly (string | null)[] {
  const id = claimIdOf(content);
  if (content.kind === "document") return [null, content.document.id, null, null, null, null].map(clean);
  if (content.kind === "checked") return [null, content.document, null, null, null, null].map(clean);
  if (content.kind !== "assert" && content.kind !== "correct")
    return [id, null, null, null, null, null].map(clean);
  const { claim } = content;
  const words = claim.evidence.find((one) => one.kind === "words");
  return [
    id,
    words?.document ?? null,
    whatOf(claim.actor, claim.type, claim.target),
    claim.target,
    claim.time?.start ?? null,
    claim.time?.end ?? null,
  ].map(clean);
}

/** Key of an act: who does what to whom. A prefix of it ("ARM|", "ARM|leave|") finds all of an actor. */
export const whatOf = (actor: string, type: string, target: string | null): string =>
  `${actor}|${type}|${target ?? ""}`;

export const storedOf = (row: Omit<EntryRow, keyof Derived>): Stored =>
  storedAs(row, JSON.parse(row.body) as object);

/** The same where the content is at hand and need not be parsed. */
export const storedAs = (
  { seq, at, kind, author, hash }: Omit<EntryRow, keyof Derived | "body">,
  kept: object,
): Stored => ({ id: `e${seq}`, kind, by: author, on: at.slice(0, 10), seq, at, hash, ...kept }) as Stored;

export function documentRow(seq: number, note: DocumentNote, text: string): readonly Value[] {
  const plain = isPlain(text);
  return [
    seq,
    clean(note.id),
    clean(note.address),
    note.version,
    note.sha256,
    clean(note.origin),
    clean(note.outlet),
    note.date,
    clean(note.title),
    plain ? "plain" : "json",
    plain ? text : JSON.stringify(text),
  ];
}

export const textOf = ({ form, text }: Pick<DocumentRow, "form" | "text">): string =>
  form === "json" ? (JSON.parse(text) as string) : text;

/** What goes into a full-text index for a document and for a claim. */
export const documentWords = (title: string | null, text: string): string =>
  `${clean(title) ?? ""} ${isPlain(text) ? text : ""}`;

export const claimWords = (content: Content, body: string): string | null => {
  if (content.kind !== "assert" && content.kind !== "correct") return null;
  const first = content.claim.evidence[0];
  // Claims that hold what no database keeps stay out of the index, on both databases and by the same test.
  return first?.kind !== "words" || body.includes("\\u0000") || body.includes("\\ud") ? null : first.quote;
};

/** Whether both databases give the text back as it is. */
export const isPlain = (text: string): boolean => text.isWellFormed() && !text.includes("\u0000");

/** A key or caption without what no database keeps; the content itself keeps it, escaped, in its JSON. */
const clean = <T extends string | null>(text: T): T =>
  (text === null || isPlain(text) ? text : text.toWellFormed().replaceAll("\u0000", "\ufffd")) as T;
