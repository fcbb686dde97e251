import type { Document } from "../../read/reading.ts";
import { type StoredDocument, type Store } from "../../store/store.ts";
import { StoreFailure } from "../../store/failure.ts";
import { noClaim } from "../../store/write.ts";
import type { Context } from "../cli/context.ts";
import { type Again, type Question, readAgain } from "../corpus/again.ts";
import { outgrown } from "../corpus/outgrown.ts";
import { setAsideProblem } from "../corpus/run.ts";
import { READER, readerName } from "../corpus/reader-name.ts";
import { type Readers, readersFor } from "../corpus/readers.ts";
import { withStore } from "../stores.ts";
import { clean, shorten } from "../text/clean.ts";
import { count } from "../text/names.ts";
import { quoted } from "../text/tell.ts";
import { hang } from "../text/wrap.ts";
import { jsonText } from "../view.ts";
import { authorOf } from "./review.ts";
import { countOption, type StoreOptions } from "./store-options.ts";

interface Options extends StoreOptions {
  readonly accept?: readonly string[];
  readonly by?: string;
  readonly dryRun?: boolean;
  readonly all?: boolean;
  readonly workers?: string;
}

interface Tally {
  documents: number;
  current: number;
  added: number;
  corrected: number;
  withdrawn: number;
  kept: number;
  aside: number;
  readonly questions: Question[];
}

/** `casus reread`: reads the record's texts with the reader of today; people's decisions stay, moved passages are asked about. */
export async function reread(options: Options, context: Context): Promise<void> {
  const workers = options.workers === undefined ? undefined : countOption(options.workers, "--workers", 2);
  const accepted = { ids: new Set(options.accept ?? []), person: authorOf(options, context) };
  await withStore(options.store, context.io, async (store) => {
    const tally: Tally = {
      documents: 0,
      current: 0,
      added: 0,
      corrected: 0,
      withdrawn: 0,
      kept: 0,
      aside: 0,
      questions: [],
    };
    const only = await documentsOf(store, options.accept);
    const few = only !== null || (await store.documents({ limit: GROUP })).length < GROUP;
    const readers = readersFor(few ? 0 : Number.POSITIVE_INFINITY, workers);
    try {
      for await (const group of newestDocuments(store, only)) {
        const stale =
          only !== null || options.all ? group : group.filter((one) => one.reader !== readerName());
        tally.current += group.length - stale.length;
        const done = await Promise.all(
          stale.map((one) => again(one, store, readers, accepted, options, context)),
        );
        for (const one of done)
          if (one === null) tally.aside++;
          else add(one, tally);
      }
    } finally {
      await readers.close();
    }
    context.io.stdout.write(options.json ? jsonText(tally) : text(tally, options.dryRun ?? false, context));
  });
}

/** Documents read at a time. */
const GROUP = 32;

/** The documents of the claims that were accepted; null for all. */
async function documentsOf(
  store: Store,
  ids: readonly string[] | undefined,
): Promise<ReadonlySet<string> | null> {
  if (ids === undefined) return null;
  const documents = new Set<string>();
  for (const id of ids) {
    const words = (await store.claim(id))?.claim.evidence.find((one) => one.kind === "words");
    if (words === undefined) throw noClaim(id);
    documents.add(words.document);
  }
  return documents;
}

/** The newest text at each address; claims of older ones wait for `casus review --changed`. */
async function* newestDocuments(
  store: Store,
  only: ReadonlySet<string> | null,
): AsyncGenerator<readonly StoredDocument[]> {
  for (let after = 0; ;) {
    const page = await store.documents({ after, limit: GROUP });
    const newest = await store.known(page.map((one) => one.address));
    yield page.filter(
      (one) => newest.get(one.address)?.id === one.id && one.language === "en" && (only?.has(one.id) ?? true),
    );
    if (page.length < GROUP) return;
    after = page[page.length - 1]!.seq;
  }
}

/** Reads one document again. Where somebody wrote about its claims meanwhile, it is compared once more. */
async function again(
  note: StoredDocument,
  store: Store,
  readers: Readers,
  accepted: { readonly ids: ReadonlySet<string>; readonly person: string },
  { dryRun }: Options,
  context: Context,
): Promise<Again | null> {
  const { id, title, date, outlet, language, address, version } = note;
  const document: Document = { id, title, date, outlet, language, text: (await store.document(id))!.text };
  const [outcome] = await readers.read([{ document, address, version }]);
  if (outcome === undefined || outcome.intake === null) {
    context.report([setAsideProblem(address, outcome?.why ?? "the reader gave nothing")]);
    return null;
  }
  for (let tries = 1; ; tries++) {
    const result = readAgain(await store.about(id), outcome.intake.claims, READER, accepted);
    if (dryRun === true || result.drafts.length === 0) return result;
    try {
      const splits = await outgrown(store, result.drafts);
      await store.append([...result.drafts, ...splits], { together: true });
      return result;
    } catch (error) {
      if (!(error instanceof StoreFailure) || error.problem.code !== "claim-changed" || tries === 3)
        throw error;
    }
  }
}

function add(one: Again, tally: Tally): void {
  tally.documents++;
  tally.added += one.added;
  tally.corrected += one.corrected;
  tally.withdrawn += one.withdrawn;
  tally.kept += one.kept;
  tally.questions.push(...one.questions);
}

function text(tally: Tally, dry: boolean, { columns, paint }: Context): string {
  const asked = tally.questions.map(({ claim, before, after }) =>
    [
      hang("≠ ", quoted(shorten(before, 240)), columns),
      hang("  now: ", quoted(shorten(after, 240)), columns),
      paint.dim(hang("  ", clean(claim.id), columns)),
    ].join("\n"),
  );
  const parts = [
    `${count(tally.documents, "document")} read again${dry ? ", nothing written" : ""}`,
    `${count(tally.added, "claim")} added`,
    `${tally.corrected} corrected`,
    `${tally.withdrawn} withdrawn`,
    `${tally.kept} kept as people left them`,
    ...(tally.current > 0
      ? [
          `${count(tally.current, "document")} left, for the reader of today read ${tally.current === 1 ? "it" : "them"}`,
        ]
      : []),
    ...(tally.aside > 0 ? [`${count(tally.aside, "document")} set aside`] : []),
  ];
  const hint =
    asked.length === 0
      ? ""
      : `${count(asked.length, "claim")} would rest on other words: --accept ID takes them, casus review --accept ID keeps those of before\n`;
  return `${asked.map((one) => `${one}\n\n`).join("")}${parts.join("; ")}\n${hint}`;
}
