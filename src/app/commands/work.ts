import type { Store } from "../../store/store.ts";
import type { Context } from "../cli/context.ts";
import { readersFor } from "../corpus/readers.ts";
import { workOn } from "../corpus/work.ts";
import { withStore } from "../stores.ts";
import { clean } from "../text/clean.ts";
import { count } from "../text/names.ts";
import { hang } from "../text/wrap.ts";
import { jsonText } from "../view.ts";
import { tallyText } from "./add.ts";
import { countOption, type StoreOptions } from "./store-options.ts";

interface Options extends StoreOptions {
  readonly workers?: string;
  readonly once?: boolean;
  readonly failed?: boolean;
}

/** `casus work`: reads documents that `casus add --queue` put on the server's queue, on as many machines as it runs on. */
export async function work(options: Options, context: Context): Promise<void> {
  const workers = options.workers === undefined ? undefined : countOption(options.workers, "--workers", 2);
  await withStore(options.store, context.io, (store) =>
    options.failed ? tellFailed(store, options, context) : takeAndRead(store, workers, options, context),
  );
}

async function takeAndRead(
  store: Store,
  workers: number | undefined,
  options: Options,
  { io, report }: Context,
): Promise<void> {
  const queue = await store.queue();
  const readers = readersFor(Number.POSITIVE_INFINITY, workers);
  const ending = new AbortController();
  const end = (): void => ending.abort();
  // The first Ctrl-C finishes what is held; the second, which nobody listens for, ends it as it is.
  for (const signal of SIGNALS) process.once(signal, end);
  try {
    const tally = await workOn({ store, queue, readers, report, signal: ending.signal, once: options.once ?? false }); // prettier-ignore
    const waiting = await queue.waiting();
    io.stdout.write(options.json ? jsonText({ store: store.place, ...tally, waiting }) : tallyText(tally, `${store.place}${waiting > 0 ? `; ${count(waiting, "document")} left on the queue` : ""}`)); // prettier-ignore
  } finally {
    for (const signal of SIGNALS) process.removeListener(signal, end);
    await readers.close();
  }
}

const SIGNALS = ["SIGINT", "SIGTERM"] as const;

/** `casus work --failed`: the documents that were set aside, each with the reason. */
async function tellFailed(store: Store, { json }: Options, { io, columns }: Context): Promise<void> {
  const failed = await (await store.queue()).failed();
  if (json) io.stdout.write(jsonText(failed));
  else if (failed.length === 0) io.stdout.write("Nothing was set aside.\n");
  for (const { address, why, at } of json ? [] : failed)
    io.stdout.write(`${clean(address)}\n${hang(`  ${at.slice(0, 10)} `, clean(why), columns)}\n`);
}
