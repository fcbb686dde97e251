import { meets, type Span } from "../../base/span.ts";
import { splitSentences } from "../../language/index.ts";
import type { Reading } from "../../read/reading.ts";
import type { Claim, Evidence } from "../../record/claim.ts";
import type { Names } from "../text/names.ts";
import { actText } from "../text/tell.ts";
import type { Reference } from "./model.ts";

/** Turns claims into references, and remembers nothing: the list is made from those used. */
export interface Refs {
  /** Keys of the references that claims rest on, each once. */
  readonly of: (claims: readonly string[]) => readonly string[];
  /** The whole sentence around words of a report. */
  readonly sentenceOf: (evidence: Evidence) => string | null;
  /** The references with these keys, reports first. */
  readonly list: (keys: ReadonlySet<string>) => readonly Reference[];
  /** Spans of the sentences of a report, by its document's id. */
  readonly sentences: (document: string) => readonly Span[];
}

/** References for the claims of a dossier. Reports count from 1 in their order, sentences from 1 in the text. */
export function refsFor(readings: readonly Reading[], claims: readonly Claim[], names: Names): Refs {
  const pages = new Map(
    readings.map(({ document }, i) => [
      document.id,
      {
        number: i + 1,
        text: document.text,
        sentences: splitSentences(document.text).map(({ start, end }): Span => [start, end]),
      },
    ]),
  );
  const byKey = new Map<string, Reference>();
  const byClaim = new Map<string, readonly string[]>();
  let sources = 0;
  for (const claim of claims) {
    const keys = claim.evidence.flatMap((evidence) => {
      const found = evidence.kind === "words" ? fromReport(evidence) : fromChronicle(claim, evidence);
      if (found === null) return [];
      byKey.set(found.key, found);
      return [found.key];
    });
    byClaim.set(claim.id, keys);
  }
  return {
    of: (ids) => [...new Set(ids.flatMap((id) => byClaim.get(id) ?? []))].sort(compareKeys),
    sentenceOf: (evidence) => (evidence.kind === "words" ? (fromReport(evidence)?.text ?? null) : null),
    list: (keys) =>
      [...keys].sort(compareKeys).flatMap((key) => {
        const found = byKey.get(key);
        return found ? [found] : [];
      }),
    sentences: (document) => pages.get(document)?.sentences ?? [],
  };

  function fromReport({
    document,
    span,
  }: Evidence & { kind: "words" }): Extract<Reference, { kind: "words" }> | null {
    const page = pages.get(document);
    const index = page?.sentences.findIndex((sentence) => meets(sentence, span)) ?? -1;
    if (!page || index < 0) return null;
    const sentence = page.sentences[index]!;
    return {
      kind: "words",
      key: `r${page.number}:s${index + 1}`,
      report: page.number,
      sentence: index + 1,
      span: sentence,
      text: page.text.slice(...sentence),
    };
  }

  function fromChronicle(claim: Claim, { source, confidence }: Evidence & { kind: "source" }): Reference {
    sources += 1;
    return {
      kind: "source",
      key: `c${sources}`,
      time: claim.time,
      text: actText(claim, names),
      source,
      confidence,
    };
  }
}

/** Reports before the chronicle, then by number. */
export function compareKeys(a: string, b: string): number {
  const numbers = (key: string): number[] => [...key.matchAll(/\d+/g)].map(Number);
  const [a1 = 0, a2 = 0] = numbers(a);
  const [b1 = 0, b2 = 0] = numbers(b);
  return (a.startsWith("c") ? 1 : 0) - (b.startsWith("c") ? 1 : 0) || a1 - b1 || a2 - b2;
}
