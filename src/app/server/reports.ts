import type { Span } from "../../base/span.ts";
import { splitSentences } from "../../language/index.ts";
import { allianceFor } from "../cases.ts";
import { Failure } from "../failure.ts";
import type { Reading } from "../../read/reading.ts";
import type { ReportRow, ReportView, ReviewedClaim } from "../view/review.ts";
import { type Casebook, sha256 } from "./casebook.ts";
import { consequencesOf, queueOf, reviewedClaims } from "./review.ts";
import { readingOf } from "./write.ts";

/** Reports of the record, latest first. */
export const allReportRows = (book: Casebook): readonly ReportRow[] =>
  book.keeper
    .readings()
    .map((reading) => rowOf(reading, reviewOf(reading, book, new Map()), book))
    .sort((a, b) => ((a.date ?? "") < (b.date ?? "") ? 1 : -1));

/** One report with everything that its page shows. Fails where the record has none of that id. */
export function reportView(id: string, book: Casebook): ReportView {
  const reading = readingOf(id, book);
  const reviewed = reviewOf(reading, book, consequences(reading, book));
  return {
    ...rowOf(reading, reviewed, book),
    reading,
    sentences: splitSentences(reading.document.text).map(({ start, end }): Span => [start, end]),
    reviewed,
    queue: queueOf(reviewed),
    version: book.keeper.version(),
  };
}

const reviewOf = (
  reading: Reading,
  book: Casebook,
  weights: ReadonlyMap<string, number>,
): readonly ReviewedClaim[] => reviewedClaims(reading, book.keeper.entries(), weights, book.names);

function rowOf(
  { document, statements }: Reading,
  reviewed: readonly ReviewedClaim[],
  book: Casebook,
): ReportRow {
  const check = book.keeper.checks().get(document.id);
  return {
    id: document.id,
    title: document.title,
    outlet: document.outlet,
    date: document.date,
    sha256: sha256(document.text),
    words: document.text.split(/\s+/).length,
    statements: statements.length,
    claims: reviewed.filter(({ review }) => review !== "retracted").length,
    open: reviewed.filter(({ review }) => review === "open").length,
    checked: check?.checked ? { by: check.by, on: check.on } : null,
  };
}

/** What rests on the report's claims, for the alliance that the record names most; nothing where it names none. */
function consequences({ document }: Reading, book: Casebook): ReadonlyMap<string, number> {
  try {
    const { charter } = allianceFor(undefined, book.claims());
    const asked = { on: document.date ?? undefined };
    return consequencesOf(book.state(charter.id, asked), book.question(charter.id, asked).claims);
  } catch (error) {
    if (error instanceof Failure) return new Map();
    throw error;
  }
}
