import { openAnchor } from "../../src/store/anchor.ts";
import { storeOn } from "../../src/store/build.ts";
import { StoreFailure } from "../../src/store/failure.ts";
import { openStore } from "../../src/store/open.ts";
import { openSqlite } from "../../src/store/sqlite.ts";
import type { Store } from "../../src/store/store.ts";
import { claimOf } from "../store/claims.ts";

/**
 * A program that writes until it is stopped, for the fault tests: `writer PLACE ANCHORS NAME BATCH MOST [SYNCHRONOUS]`. One
 * line of JSON for each thing that happened: {"ack": seq, "hash", "claim", "wait": ms}, {"error": code}, {"reopened": seq}.
 */
const [place = "", anchors = "", name = "w", batch = "1", most = "1000000", synchronous = "FULL"] =
  process.argv.slice(2);

const say = (event: object): void => void process.stdout.write(`${JSON.stringify(event)}\n`);

async function open(): Promise<Store> {
  if (synchronous === "FULL") return openStore(place, { anchors });
  return storeOn(await openSqlite(place, synchronous), openAnchor(`${place}.anchor`), () =>
    new Date().toISOString(),
  );
}

async function opened(): Promise<Store> {
  for (let tries = 0; ; tries++) {
    try {
      const store = await open();
      say({ reopened: (await store.head()).seq });
      return store;
    } catch (error) {
      if (!(error instanceof StoreFailure) || tries > 200) throw error;
      say({ error: error.problem.code, opening: true });
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

let store = await opened();
for (let n = 0, failures = 0; n < Number(most) && failures < 50;) {
  const drafts = Array.from({ length: Number(batch) }, (_, i) => ({
    kind: "assert" as const,
    by: `reader ${name}`,
    claim: claimOf(`${name}-${process.pid}-${n}-${i}`, { object: "x".repeat(50 + ((n * 37) % 400)) }),
  }));
  const start = performance.now();
  try {
    const last = (await store.append(drafts)).at(-1);
    if (last !== undefined)
      say({ ack: last.seq, hash: last.hash, claim: drafts[0]!.claim.id, wait: performance.now() - start });
    n++;
  } catch (error) {
    failures++;
    say({ error: error instanceof StoreFailure ? error.problem.code : String(error) });
    if (error instanceof StoreFailure && error.problem.code === "store-full") continue;
    await store.close().catch(() => undefined);
    store = await opened();
  }
}
await store.close();
