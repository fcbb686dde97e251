import type { Day } from "../base/day.ts";
import type { Outcome, Problem } from "../base/problem.ts";
import type { Document, Reading } from "../read/reading.ts";
import type { Claim } from "../record/claim.ts";
import { claimsOfReading } from "../record/from-reading.ts";
import { compareClaims } from "../record/record.ts";
import { principalOf } from "../vocabulary/actors.ts";
import { Failure, wrongInput } from "./failure.ts";
import { type Input, readInputs } from "./files.ts";
import type { Io } from "./io.ts";
import { type Alliance, allianceIds, loadAlliance } from "./resources.ts";

/** What reading needs: bytes to documents, and documents to readings. */
export interface Reader {
  readonly documents: (input: Input, date: Day | null) => Promise<Outcome<readonly Document[]>>;
  readonly read: (document: Document) => Reading;
}

/** Reports that were read, and what was wrong with them on the way. */
export interface Reports {
  readonly readings: readonly Reading[];
  readonly claims: readonly Claim[];
  readonly problems: readonly Problem[];
}

export const NO_REPORTS: Reports = { readings: [], claims: [], problems: [] };

/**
 * Reads the files named, in the order of their dates. What cannot be read is left out, with a problem; where nothing is
 * left, that ends the work.
 */
export async function readReports(
  names: readonly string[],
  date: Day | null,
  io: Io,
  loadReader: () => Promise<Reader>,
): Promise<Reports> {
  if (names.length === 0) return NO_REPORTS;
  const { inputs, problems: unread } = await readInputs(names, io);
  if (inputs.length === 0) throw new Failure(unread);
  const reader = await loadReader();
  const outcomes = await Promise.all(inputs.map((input) => reader.documents(input, date)));
  const problems = [...unread, ...outcomes.flatMap((outcome) => outcome.problems)];
  const documents = inOrder(outcomes.flatMap((outcome) => outcome.value ?? []));
  if (documents.length === 0) throw new Failure(problems);
  const readings = documents.map((document) => reader.read(document));
  return { readings, claims: readings.flatMap(claimsOfReading).sort(compareClaims), problems };
}

/** Each text once, dated ones first and by date; files of one name in two folders get ids of their own. */
function inOrder(documents: readonly Document[]): readonly Document[] {
  const byText = new Map(documents.map((document) => [document.text, document]));
  const taken = new Map<string, number>();
  return [...byText.values()]
    .sort((a, b) => compare(a.date ?? "9999", b.date ?? "9999") || compare(a.id, b.id))
    .map((document) => {
      const times = (taken.get(document.id) ?? 0) + 1;
      taken.set(document.id, times);
      return times === 1 ? document : { ...document, id: `${document.id}-${times}` };
    });
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The alliance asked for; else the one with a charter that the reports name most. */
export function allianceFor(asked: string | undefined, claims: readonly Claim[]): Alliance {
  if (asked !== undefined) return loadAlliance(asked);
  const ids = allianceIds();
  const named = new Map<string, number>();
  for (const code of claims.flatMap(({ actor, target, voice }) => [actor, target, voice.code])) {
    const id = code === null ? "" : principalOf(code);
    if (ids.includes(id)) named.set(id, (named.get(id) ?? 0) + 1);
  }
  const most = [...named].sort((a, b) => b[1] - a[1] || compare(a[0], b[0]))[0];
  if (most === undefined) {
    throw wrongInput({
      code: "no-alliance-named",
      what: "no alliance with a charter is named in what was read",
      why: `charters here: ${ids.join(", ")}`,
      hint: `name one with --alliance, as --alliance ${ids[0] ?? "CSTO"}; or see what was read with \`casus read FILE\``,
    });
  }
  return loadAlliance(most[0]);
}

/** Claims of the chronicle that count as known history by a day: what was over, or had been said, by its end. */
export const knownHistory = (chronicle: readonly Claim[], day: Day): readonly Claim[] =>
  chronicle.filter(({ time, said }) => {
    const last = said?.start ?? time?.end ?? time?.start ?? null;
    return last === null || last <= day;
  });

/** Latest date of the documents; null where none has one. */
export const latestDate = (readings: readonly Reading[]): Day | null =>
  readings.reduce<Day | null>(
    (latest, { document: { date } }) => (date !== null && (latest === null || date > latest) ? date : latest),
    null,
  );
