import type { Problem } from "../../base/problem.ts";
import { documentsFrom } from "../../read/input/index.ts";
import type { Document } from "../../read/reading.ts";
import { sha256 } from "../../store/chain.ts";
import type { Store } from "../../store/store.ts";
import { type Job, prepare } from "../corpus/prepare.ts";
import { readAndRecord, type Tally } from "../corpus/run.ts";
import type { Found } from "../corpus/sources.ts";
import type { Library } from "../../read/index.ts";
import { standingClaims } from "../stores.ts";
import type { Names } from "../text/names.ts";
import { fetchFeed, type Memory } from "./feeds.ts";
import { alliancesIn, type News, newsOf } from "./news.ts";

/** What one round over the feeds brought. */
export interface Round {
  readonly tally: Tally;
  readonly news: readonly News[];
}

export interface Watched {
  readonly feeds: readonly string[];
  readonly memory: Memory;
  readonly store: Store;
  readonly library: Library;
  readonly names: Names;
  /** Alliances looked at; those that the record names where null. */
  readonly alliances: readonly string[] | null;
  readonly report: (problems: readonly Problem[]) => void;
}

/** Asks every feed once, records what is new, and works out what follows otherwise than before. */
export async function watchOnce(watched: Watched, day: string): Promise<Round> {
  const { store, library, report } = watched;
  const before = await standingClaims(store, null);
  const tally = await readAndRecord(entries(watched), {
    store,
    width: 1,
    read: async (jobs: readonly Job[]) => jobs.map((job) => ({ job, intake: prepare(job, library) })),
    report,
    progress: () => undefined,
  });
  if (tally.recorded === 0) return { tally, news: [] };
  const after = await standingClaims(store, null);
  const alliances = watched.alliances ?? alliancesIn(after);
  return { tally, news: newsOf(alliances, before, after, day, watched.names) };
}

/** Entries of the feeds with their addresses. One feed that cannot be read is told of, and the next is asked. */
async function* entries({ feeds, memory, report }: Watched): AsyncGenerator<Found> {
  for (const feed of feeds) {
    const fetched = await fetchFeed(feed, memory);
    if ("code" in fetched) report([fetched]);
    else if (fetched.bytes !== null) {
      const { value, problems } = await documentsFrom({ name: feed, bytes: fetched.bytes });
      report(problems.map((problem) => ({ ...problem, level: "warning" })));
      for (const document of value ?? []) yield { document, address: addressOf(document, feed) };
    }
  }
}

/** The article's own address; without one the feed's with its title, so that the place in the feed does not count. */
const addressOf = ({ link, title, text }: Document, feed: string): string =>
  link ?? `${feed}#${sha256(title ?? text).slice(0, 12)}`;
