import { join } from "node:path";
import type { Context } from "../cli/context.ts";
import { wrongUse } from "../failure.ts";
import { loadLibrary } from "../library.ts";
import { loadAlliance, loadNames } from "../resources.ts";
import { dataFolder, withStore } from "../stores.ts";
import { count } from "../text/names.ts";
import { feedsNamed, recall, remember } from "../watch/feeds.ts";
import type { News } from "../watch/news.ts";
import { type Round, watchOnce } from "../watch/round.ts";
import { countOption, type StoreOptions } from "./store-options.ts";

interface Options extends StoreOptions {
  readonly every?: string;
  readonly once?: boolean;
  readonly alliance?: readonly string[];
  readonly webhook?: string;
}

/** `casus watch FEED...`: asks feeds again and again, records what is new, and tells what follows otherwise than before. */
export async function watch(words: readonly string[], options: Options, context: Context): Promise<void> {
  const { io, report } = context;
  const minutes = countOption(options.every, "--every", 15);
  const alliances = options.alliance?.map((id) => loadAlliance(id).charter.id) ?? null;
  const hook = options.webhook === undefined ? null : hookOption(options.webhook);
  const feeds = await feedsNamed(words, io);
  const file = join(dataFolder(io.env), "feeds.json");
  const work = async (store: Parameters<Parameters<typeof withStore>[2]>[0]): Promise<void> => {
    const watched = { feeds, memory: await recall(file), store, library: loadLibrary(), names: loadNames(), alliances, report }; // prettier-ignore
    for (;;) {
      const round = await watchOnce(watched, today(io));
      await remember(file, watched.memory);
      tell(round, options, context);
      if (hook !== null && round.news.length > 0) await send(hook, round, context);
      if (options.once) return;
      await new Promise((resolve) => setTimeout(resolve, minutes * 60_000));
    }
  };
  await withStore(options.store, io, work, false);
}

/** The day it is in this round: a watch runs for longer than a day. */
const today = ({ clock }: Context["io"]): string => (clock?.() ?? new Date().toISOString()).slice(0, 10);

function tell({ tally, news }: Round, { json }: Options, { io, paint }: Context): void {
  if (json) {
    io.stdout.write(`${JSON.stringify({ recorded: tally.recorded, changed: tally.changed, claims: tally.claims, news })}\n`); // prettier-ignore
    return;
  }
  if (tally.recorded > 0)
    io.stdout.write(`${count(tally.recorded, "new document")} with ${count(tally.claims, "claim")}\n`);
  for (const one of news) io.stdout.write(`${paint.bold(one.alliance)} ${lineOf(one)}\n`);
}

function lineOf({ kind, matter, before, after, claims }: News): string {
  const from = claims.length === 0 ? "" : ` [${claims.join(" ")}]`;
  if (kind === "threat") return `new ${after ?? "threat"}: ${matter}${from}`;
  return `${matter}: ${before ?? "nothing"} → ${after ?? "nothing"}${from}`;
}

async function send(hook: URL, { news }: Round, { report }: Context): Promise<void> {
  const problem = (why: string): void =>
    report([{ code: "webhook-failed", level: "warning", file: hook.origin, what: "the news could not be delivered", why, hint: "they are on the record; check the address" }]); // prettier-ignore
  try {
    const response = await fetch(hook, {
      method: "POST",
      redirect: "error",
      signal: AbortSignal.timeout(10_000),
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ news }),
    });
    await response.body?.cancel();
    if (!response.ok) problem(`the server answered ${response.status}`);
  } catch (error) {
    problem(error instanceof Error ? error.message : String(error));
  }
}

function hookOption(text: string): URL {
  if (/^https?:\/\//.test(text) && URL.canParse(text)) return new URL(text);
  throw wrongUse({ code: "usage", what: `--webhook "${text}" is no address`, hint: "--webhook https://example.org/hook" }); // prettier-ignore
}
