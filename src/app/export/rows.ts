import { actEdtf } from "../../base/edtf.ts";
import { type Day, daysBetween } from "../../base/day.ts";
import type { Claim } from "../../record/claim.ts";
import { isMachine } from "../../record/entry.ts";
import type { Store, StoredClaim, StoredDocument } from "../../store/store.ts";
import { ACTS } from "../../vocabulary/acts.ts";
import { isOrganisation, principalOf } from "../../vocabulary/actors.ts";
import type { CodesOf } from "../codes.ts";
import { originsOf } from "../commands/show.ts";

/** One claim as a row of a table; `null` is "not known" or "does not apply". See docs/store.md for each column. */
export type Row = Readonly<Record<string, string | number | null>>;

/** Columns of a row, in order. */
export const COLUMNS: readonly string[] = [
  "id",
  "revision",
  "known_from",
  "event_id",
  "date_start",
  "date_end",
  "date_prec",
  "date_edtf",
  "said_on",
  "type",
  "agent",
  "agent_iso3",
  "target",
  "target_iso3",
  "agent_cow",
  "agent_gw",
  "target_cow",
  "target_gw",
  "object",
  "status",
  "polarity",
  "modality",
  "condition",
  "condition_holds",
  "voice",
  "asserted_by",
  "asserted_by_name",
  "reported_by",
  "publisher",
  "origin_id",
  "number_of_publishers",
  "number_of_origins",
  "plover_event",
  "plover_mode",
  "plover_context",
  "cameo",
  "direction_coded",
  "where_description",
  "document",
  "doc_sha256",
  "char_start",
  "char_end",
  "quote",
  "source",
  "confidence",
  "coder",
  "coded_by",
];

/** Makes rows; keeps what it knows of the last documents and acts, so that memory does not grow with the record. */
export function rowMaker(store: Store, codes: CodesOf): (recorded: StoredClaim) => Promise<Row> {
  const documents = new Map<string, Promise<StoredDocument | null>>();
  const acts = new Map<string, Promise<{ readonly publishers: number; readonly origins: number }>>();
  return async (recorded) => {
    const id = wordsOf(recorded.claim)?.document ?? null;
    const document = id === null ? null : await remembered(documents, id, () => store.document(id));
    const { act } = recorded;
    const counted =
      act === null
        ? { publishers: document === null ? 0 : 1, origins: document === null ? 0 : 1 }
        : await remembered(acts, act, async () =>
            originsOf(store, await store.claims({ act, limit: 10_000 })),
          );
    return rowOf(recorded, document, counted, codes);
  };
}

const MOST_KEPT = 500;

function remembered<T>(known: Map<string, Promise<T>>, key: string, find: () => Promise<T>): Promise<T> {
  const there = known.get(key);
  if (there !== undefined) return there;
  if (known.size >= MOST_KEPT) known.delete(known.keys().next().value!);
  const found = find();
  known.set(key, found);
  return found;
}

const wordsOf = (claim: Claim) => claim.evidence.find((one) => one.kind === "words");

function rowOf(
  { claim, seq, by, at, act }: StoredClaim,
  document: StoredDocument | null,
  { publishers, origins }: { readonly publishers: number; readonly origins: number },
  codes: CodesOf,
): Row {
  const type = ACTS[claim.type];
  const words = wordsOf(claim);
  const source = claim.evidence.find((one) => one.kind === "source");
  // Numbers of states are those of the day of the act; of the day it was said where nothing tells when it was.
  const day = claim.time?.start ?? claim.time?.end ?? claim.said?.start ?? document?.date ?? null;
  const [agent, target] = [claim.actor, claim.target].map((code) => numbersOf(code, day, codes));
  return {
    id: claim.id,
    revision: seq,
    known_from: at,
    event_id: act ?? claim.id,
    date_start: claim.time?.start ?? null,
    date_end: claim.time?.end ?? null,
    date_prec: precisionOf(claim),
    date_edtf: actEdtf(claim.time),
    said_on: claim.said?.start ?? null,
    type: claim.type,
    agent: claim.actor,
    agent_iso3: iso3(claim.actor),
    target: claim.target,
    target_iso3: claim.target === null ? null : iso3(claim.target),
    agent_cow: agent!.cow,
    agent_gw: agent!.gw,
    target_cow: target!.cow,
    target_gw: target!.gw,
    object: claim.object,
    status: claim.status,
    polarity: claim.status === "denied" ? "negative" : "positive",
    modality: claim.status === "denied" ? "fact" : claim.status,
    condition: claim.condition?.text ?? null,
    condition_holds: claim.condition?.holds ?? null,
    voice: claim.voice.kind,
    asserted_by: claim.voice.code,
    asserted_by_name: claim.voice.name,
    reported_by: claim.voice.via.length === 0 ? null : claim.voice.via.join(" > "),
    publisher: document?.outlet ?? null,
    origin_id: document === null ? null : (document.origin ?? document.id),
    number_of_publishers: publishers,
    number_of_origins: origins,
    plover_event: type.plover[0],
    plover_mode: type.plover[1] || null,
    plover_context: type.plover[2] || null,
    cameo: type.cameo,
    direction_coded: 1,
    where_description: claim.place,
    document: words?.document ?? null,
    doc_sha256: document?.sha256 ?? null,
    char_start: words?.span[0] ?? null,
    char_end: words?.span[1] ?? null,
    quote: words?.quote ?? null,
    source: source?.source ?? null,
    confidence: Math.round(claim.confidence * 100) / 100,
    coder: isMachine(by) ? "machine" : "human",
    coded_by: by,
  };
}

/** State of an actor; null for organisations, which have no country code. */
const iso3 = (code: string): string | null =>
  isOrganisation(code) || !/^[A-Z]{3}$/.test(principalOf(code)) ? null : principalOf(code);

/** Numbers in the Correlates of War's and in Gleditsch and Ward's lists of states. */
function numbersOf(
  code: string | null,
  day: Day | null,
  codes: CodesOf,
): { readonly cow: number | null; readonly gw: number | null } {
  const state = code === null ? null : iso3(code);
  if (state === null || day === null) return { cow: null, gw: null };
  const { cow, gw } = codes(state, day);
  return { cow: numberIn(cow), gw: numberIn(gw) };
}

const numberIn = (text: string): number | null => (text === "" ? null : Number(text));

/** UCDP's scale for dates: 1 a day, 2 up to a week, 3 up to a month, 4 up to a year, 5 more or open. */
function precisionOf({ time }: Claim): number | null {
  if (time === null) return null;
  if (time.start === null || time.end === null) return 5;
  const days = daysBetween(time.start, time.end) + 1;
  return days <= 1 ? 1 : days <= 7 ? 2 : days <= 31 ? 3 : days <= 366 ? 4 : 5;
}
