import { stat } from "node:fs/promises";
import type { Context } from "../cli/context.ts";
import { wrongInput } from "../failure.ts";
import type { Store } from "../../store/store.ts";
import { dateOption } from "../options.ts";
import { progressBar } from "../corpus/progress.ts";
import { readersFor } from "../corpus/readers.ts";
import { type Run, readAndRecord, type Tally } from "../corpus/run.ts";
import { putAll } from "../corpus/work.ts";
import { type About, documentsOf, filesUnder, type Found } from "../corpus/sources.ts";
import { withStore } from "../stores.ts";
import { count } from "../text/names.ts";
import { jsonText } from "../view.ts";
import { countOption, type StoreOptions } from "./store-options.ts";

interface Options extends StoreOptions {
  readonly date?: string;
  readonly outlet?: string;
  readonly workers?: string;
  readonly queue?: boolean;
}

/** `casus add PATH...`: reads what is not in the record yet, and records it with its claims. */
export async function addAll(paths: readonly string[], options: Options, context: Context): Promise<void> {
  const about = {
    date: options.date === undefined ? null : dateOption(options.date, "--date"),
    outlet: options.outlet ?? null,
  };
  const files = await filesOf(paths, context);
  const workers = options.workers === undefined ? undefined : countOption(options.workers, "--workers", 2);
  const queue = async (store: Store): Promise<void> => {
    const { put, known } = await putAll(found(files.paths, about, context, () => undefined), store, await store.queue()); // prettier-ignore
    context.io.stdout.write(options.json ? jsonText({ store: store.place, put, known }) : `${count(put, "document")} put on the queue${known > 0 ? `; ${known} were there or on the record` : ""}\n${store.place}\n`); // prettier-ignore
  };
  const work = async (store: Store): Promise<void> => {
    const readers = readersFor(files.bytes, workers);
    const bar = progressBar(files.bytes, context);
    const source = found(files.paths, about, context, bar.passed);
    const run: Run = {
      store,
      width: readers.width,
      read: readers.read,
      report: context.report,
      progress: bar.update,
    };
    try {
      const tally = await readAndRecord(source, run);
      bar.stop();
      context.io.stdout.write(options.json ? jsonText({ store: store.place, ...tally }) : tallyText(tally, store.place)); // prettier-ignore
    } finally {
      bar.stop();
      await readers.close();
    }
  };
  await withStore(options.store, context.io, options.queue ? queue : work, false);
}

interface Files {
  readonly paths: readonly string[];
  readonly bytes: number;
}

async function filesOf(paths: readonly string[], context: Context): Promise<Files> {
  const found: string[] = [];
  let bytes = 0;
  try {
    for await (const path of filesUnder(paths, context.io.cwd)) {
      found.push(path);
      bytes += (await stat(path)).size;
    }
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === "ENOENT";
    throw wrongInput({
      code: missing ? "file-missing" : "file-unreadable",
      file: (error as NodeJS.ErrnoException).path ?? paths.join(" "),
      what: missing ? "there is no such file" : "this cannot be read",
      hint: "check the path",
    });
  }
  if (found.length > 0) return { paths: found, bytes };
  throw wrongInput({
    code: "folder-without-reports",
    file: paths.join(" "),
    what: "there are no reports in it",
    why: "a folder stands for the .txt, .md, .html and .jsonl files in it",
    hint: "name the files themselves",
  });
}

async function* found(
  paths: readonly string[],
  about: About,
  context: Context,
  passed: (bytes: number) => void,
): AsyncGenerator<Found> {
  for (const path of paths) {
    for await (const one of documentsOf(path, about, context.report)) {
      passed(Buffer.byteLength(one.document.text));
      yield one;
    }
  }
}

/** What became of the documents, in words. */
export function tallyText(tally: Tally, place: string): string {
  const parts = [`${count(tally.recorded, "document")} recorded with ${count(tally.claims, "claim")}`];
  if (tally.changed > 0)
    parts.push(
      `${tally.changed} of them new versions of texts that changed (see \`casus review --changed\`)`,
    );
  if (tally.copies > 0) parts.push(`${tally.copies} of them copies of stories that are there`);
  if (tally.merged > 0) parts.push(`${count(tally.merged, "claim")} brought together with earlier ones`);
  if (tally.known > 0) parts.push(`${tally.known} were there`);
  if (tally.aside > 0) parts.push(`${tally.aside} set aside`);
  return `${parts.join("; ")}\n${place}\n`;
}
