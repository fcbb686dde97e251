import { createHash } from "node:crypto";
import { type Account, type Charter, replay, type State } from "../../alliance/index.ts";
import type { Day } from "../../base/day.ts";
import type { Document, Reading } from "../../read/reading.ts";
import type { Claim } from "../../record/claim.ts";
import type { KeptEntry as Entry } from "../view/review.ts";
import { claimsOfReading } from "../../record/from-reading.ts";
import { asKnownOn, claimsOf } from "../../record/record.ts";
import { knownHistory, latestDate, type Reader } from "../cases.ts";
import { accountOption, speakersOf } from "../options.ts";
import { speakersIn } from "../speakers.ts";
import { dossier } from "../report/dossier.ts";
import type { Dossier } from "../report/model.ts";
import { type Alliance, allianceIds, loadAlliance, loadNames } from "../resources.ts";
import type { Names } from "../text/names.ts";
import { type Jobs, jobs } from "./jobs.ts";
import type { Keeper } from "./keeper.ts";

/** What every question names: the day asked about, whose word is taken, and by when the record must have known. */
export interface Asked {
  readonly on?: Day | undefined;
  readonly account?: string | undefined;
  readonly knownAt?: Day | undefined;
}

/** A question with everything it needs to be answered. */
export interface Question {
  readonly charter: Charter;
  readonly claims: readonly Claim[];
  readonly account: Account;
  readonly day: Day;
  readonly readings: readonly Reading[];
  readonly speakers: readonly string[];
}

/** The record with charters and chronicles: answers for any alliance, day and account. Answers are kept until the record changes. */
export interface Casebook {
  readonly keeper: Keeper;
  readonly jobs: Jobs;
  readonly reader: () => Promise<Reader>;
  readonly names: Names;
  readonly today: () => Day;
  readonly alliances: () => readonly Alliance[];
  readonly claims: (knownAt?: Day) => readonly Claim[];
  readonly question: (alliance: string, asked: Asked) => Question;
  readonly state: (alliance: string, asked: Asked) => State;
  readonly dossier: (alliance: string, asked: Asked) => Dossier;
  /** Reads a document and keeps it; null where the record holds the same text already. */
  readonly take: (
    document: Document,
    by: string,
  ) => Promise<{ readonly id: string; readonly known: boolean }>;
}

const MOST_KEPT = 48;

export function casebook(keeper: Keeper, reader: () => Promise<Reader>, today: () => Day): Casebook {
  const names = loadNames();
  const alliances = new Map<string, Alliance>();
  const load = (id: string): Alliance => {
    const known = alliances.get(id.toUpperCase());
    if (known) return known;
    const loaded = loadAlliance(id);
    alliances.set(id.toUpperCase(), loaded);
    return loaded;
  };
  const kept = new Map<string, unknown>();
  let version = -1;
  function once<T>(key: string, make: () => T): T {
    if (version !== keeper.version()) kept.clear();
    version = keeper.version();
    if (kept.has(key)) return kept.get(key) as T;
    const made = make();
    if (kept.size >= MOST_KEPT) kept.delete(kept.keys().next().value!);
    kept.set(key, made);
    return made;
  }
  const claims = (knownAt?: Day): readonly Claim[] =>
    once(`claims ${knownAt ?? ""}`, () =>
      claimsOf(knownAt === undefined ? keeper.entries() : asKnownOn(keeper.entries(), knownAt)),
    );
  const readings = (): readonly Reading[] =>
    [...keeper.readings()].sort((a, b) =>
      (a.document.date ?? "9999") < (b.document.date ?? "9999") ? -1 : 1,
    );

  const question = (id: string, { on, account, knownAt }: Asked): Question => {
    const { charter, chronicle } = load(id);
    const day = on ?? latestDate(keeper.readings()) ?? today();
    return once(`question ${id} ${day} ${account ?? ""} ${knownAt ?? ""}`, () => {
      const all = [...knownHistory(chronicle, day), ...claims(knownAt)];
      const whose = accountOption(account, charter, all);
      const members = replay(charter, all, whose, day).standings.map(({ state }) => state);
      return {
        charter,
        claims: all,
        account: whose,
        day,
        readings: readings().filter(({ document }) => document.date === null || document.date <= day),
        speakers: speakersOf(charter, all, members),
      };
    });
  };
  const key = (id: string, { on, account, knownAt }: Asked): string =>
    `${id.toUpperCase()} ${on ?? ""} ${account ?? ""} ${knownAt ?? ""}`;
  return {
    keeper,
    jobs: jobs(),
    reader,
    names,
    today,
    alliances: () => allianceIds().map(load),
    claims,
    question,
    state: (id, asked) =>
      once(`state ${key(id, asked)}`, () => {
        const { charter, claims: all, account, day } = question(id, asked);
        return replay(charter, all, account, day);
      }),
    dossier: (id, asked) =>
      once(`dossier ${key(id, asked)}`, () => dossier({ ...question(id, asked), names, problems: [] })),
    take: async (document, by) => {
      const same = keeper.readings().find((one) => one.document.text === document.text);
      if (same) return { id: same.document.id, known: true };
      const id = keeper.idFor?.(document) ?? freeId(document.id, keeper.readings());
      const reading = (await reader()).read({ ...document, id });
      await keeper.addReading(reading, entriesOf(reading, today()), by);
      return { id: reading.document.id, known: false };
    },
  };
}

const entriesOf = (reading: Reading, on: Day): readonly Omit<Extract<Entry, { kind: "assert" }>, "id">[] =>
  claimsOfReading(reading).map((claim) => ({ kind: "assert", by: "reader", on, claim }));

function freeId(wanted: string, readings: readonly Reading[]): string {
  const taken = new Set(readings.map(({ document }) => document.id));
  for (let n = 1; ; n++) {
    const id = n === 1 ? wanted : `${wanted}-${n}`;
    if (!taken.has(id)) return id;
  }
}

/** Codes whose word can be taken in an answer, for lists of accounts. */
export const accountsOf = ({ charter, claims }: Question): readonly string[] => [
  "record",
  "undisputed",
  "official",
  ...speakersIn(charter, claims).codes,
];

export const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");
