import type { Claim } from "../../record/claim.ts";
import { claimIdOf, isMachine } from "../../record/entry.ts";
import type { Draft, Stored } from "../../store/store.ts";

/** A claim whose words a newer reader puts elsewhere in the text: a person decides, nothing is anchored anew by itself. */
export interface Question {
  readonly claim: Claim;
  readonly before: string;
  readonly after: string;
}

/** What comes of reading a document again. `kept` counts claims on which the reader has no say. */
export interface Again {
  readonly drafts: readonly Draft[];
  readonly questions: readonly Question[];
  readonly added: number;
  readonly corrected: number;
  readonly withdrawn: number;
  readonly kept: number;
}

/** A claim with all that was written about it. */
interface Past {
  readonly id: string;
  readonly versions: readonly Claim[];
  /** As it stands; null where it was taken back. */
  readonly now: Claim | null;
  readonly last: number;
  /** Only readers wrote about it; anything else is another's word. */
  readonly ours: boolean;
}

/**
 * What a newer reading of the same text changes in the record. What a person confirmed, corrected, took back or added stays
 * as it is, and is not read into the record a second time. Claims are told by their words and parties, never by their
 * numbers, which another reader gives otherwise. `accepted` are claims for which `person` takes the newer passage.
 */
export function readAgain(
  entries: readonly Stored[],
  reading: readonly Claim[],
  by: string,
  accepted: { readonly ids: ReadonlySet<string>; readonly person: string } = { ids: new Set(), person: "" },
): Again {
  const past = pastOf(entries);
  const pairs = pairUp(past, reading);
  const ids = idsFor(reading, pairs, past);
  const drafts: Draft[] = [];
  const questions: Question[] = [];
  const tally = { added: 0, corrected: 0, withdrawn: 0 };
  for (const read of reading) {
    const old = pairs.get(read);
    const claim = renamed(read, ids);
    if (old === undefined) {
      tally.added++;
      drafts.push({ kind: "assert", claim, by });
    } else if (old.ours && old.now === null) {
      tally.added++;
      drafts.push({ kind: "assert", claim, by, basis: old.last });
    } else if (old.ours && !same(old.now!, claim)) {
      const [before, after] = [quoteOf(old.now!), quoteOf(claim)];
      const take = accepted.ids.has(old.id);
      if (before !== after && !take) questions.push({ claim: old.now!, before, after });
      else {
        tally.corrected++;
        drafts.push({
          kind: "correct",
          claim,
          reason: before === after ? "read again" : "read again; the newer passage was accepted",
          by: before === after ? by : accepted.person,
          basis: old.last,
        });
      }
    }
  }
  const found = new Set(pairs.values());
  for (const old of past) {
    if (!old.ours || old.now === null || found.has(old)) continue;
    tally.withdrawn++;
    drafts.push({ kind: "retract", claimId: old.id, reason: "not read there any more", by, basis: old.last });
  }
  return { drafts, questions, ...tally, kept: past.filter((one) => !one.ours).length };
}

function pastOf(entries: readonly Stored[]): readonly Past[] {
  const byClaim = new Map<string, Stored[]>();
  for (const entry of entries) {
    const id = claimIdOf(entry);
    if (id !== null) byClaim.set(id, [...(byClaim.get(id) ?? []), entry]);
  }
  return [...byClaim].map(([id, told]) => {
    const versions = told.flatMap((one) =>
      one.kind === "assert" || one.kind === "correct" ? [one.claim] : [],
    );
    const decisive = told.filter((one) => one.kind !== "confirm").at(-1);
    return {
      id,
      versions,
      now: decisive === undefined || decisive.kind === "retract" ? null : versions.at(-1)!,
      last: told.at(-1)!.seq,
      ours: told.every((one) => isReader(one.by)) && versions.every((one) => one.origin === undefined),
    };
  });
}

const isReader = (author: string): boolean => isMachine(author) && author.startsWith("reader");

/** Which claim of the record each claim of the reading is: the same parties and act on the same words; then the same act. */
function pairUp(past: readonly Past[], reading: readonly Claim[]): ReadonlyMap<Claim, Past> {
  const pairs = new Map<Claim, Past>();
  const taken = new Set<Past>();
  const pass = (alike: (old: Claim, read: Claim) => boolean): void => {
    for (const read of reading) {
      if (pairs.has(read)) continue;
      const old = past.find((one) => !taken.has(one) && one.versions.some((claim) => alike(claim, read)));
      if (old === undefined) continue;
      pairs.set(read, old);
      taken.add(old);
    }
  };
  const parties = (a: Claim, b: Claim): boolean =>
    a.type === b.type && a.actor === b.actor && a.target === b.target;
  pass((a, b) => parties(a, b) && quoteOf(a) === quoteOf(b) && startOf(a) === startOf(b));
  pass((a, b) => parties(a, b) && overlap(a, b));
  pass((a, b) => a.type === b.type && overlap(a, b));
  return pairs;
}

const wordsOf = ({ evidence }: Claim) => evidence.find((one) => one.kind === "words");
const quoteOf = (claim: Claim): string => wordsOf(claim)?.quote ?? "";
const startOf = (claim: Claim): number => wordsOf(claim)?.span[0] ?? -1;

function overlap(one: Claim, other: Claim): boolean {
  const [a, b] = [wordsOf(one)?.span, wordsOf(other)?.span];
  return a !== undefined && b !== undefined && a[0] < b[1] && b[0] < a[1];
}

/** Ids for the claims of the reading: that of the claim each is, else one that was never used. */
function idsFor(
  reading: readonly Claim[],
  pairs: ReadonlyMap<Claim, Past>,
  past: readonly Past[],
): ReadonlyMap<string, string> {
  const used = new Set(past.map((one) => one.id));
  const ids = new Map<string, string>();
  for (const read of reading) {
    let id = pairs.get(read)?.id ?? read.id;
    for (let n = 2; !pairs.has(read) && used.has(id); n++) id = `${read.id}-${n}`;
    used.add(id);
    ids.set(read.id, id);
  }
  return ids;
}

const renamed = (claim: Claim, ids: ReadonlyMap<string, string>): Claim => ({
  ...claim,
  id: ids.get(claim.id)!,
  condition:
    claim.condition === null
      ? null
      : { ...claim.condition, claims: claim.condition.claims.map((id) => ids.get(id) ?? id) },
});

/** Whether two claims say the same; how sure a reader is does not count. */
const same = (one: Claim, other: Claim): boolean =>
  JSON.stringify({ ...one, confidence: 0 }) === JSON.stringify({ ...other, confidence: 0 });
