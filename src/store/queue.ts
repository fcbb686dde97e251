import PgBoss from "pg-boss";
import type { Document } from "../read/reading.ts";
import { sha256 } from "./chain.ts";
import type { Connection, Value } from "./database.ts";
import type { Intake, Taken } from "./store.ts";
import { documentHash } from "./verify.ts";

/** A document that is to be read, with where it came from. */
export interface Parcel {
  readonly document: Document;
  readonly address: string;
}

/** A document that a worker holds. */
export interface Held extends Parcel {
  readonly id: string;
}

/** A document that nobody could read. `at` is when it was set aside, ISO 8601. */
export interface Aside {
  readonly address: string;
  readonly why: string;
  readonly at: string;
}

/** What became of documents that a worker held. */
export interface Results {
  readonly read: readonly { readonly held: Held; readonly intake: Intake }[];
  /** Those that are on the record as they are. */
  readonly known: readonly Held[];
  readonly aside: readonly { readonly held: Held; readonly why: string }[];
}

/** Documents that wait for workers on any machine. Each is on the record exactly once, whatever ends in between. */
export interface Queue {
  /** Puts documents there; how many of them were not waiting already. */
  readonly put: (parcels: readonly Parcel[]) => Promise<number>;
  /** Takes up to so many; those of a worker that ended without a word come back when their time is over. */
  readonly fetch: (most: number) => Promise<readonly Held[]>;
  /** Records what was read and ends the jobs, in one transaction. */
  readonly finish: (results: Results) => Promise<readonly Taken[]>;
  /** How many wait. */
  readonly waiting: () => Promise<number>;
  readonly failed: () => Promise<readonly Aside[]>;
}

export interface QueueOptions {
  /** Seconds after which a document that a worker holds is given to another. */
  readonly patience?: number;
}

/** How the queue uses the store it belongs to. */
export interface QueueGround {
  /** Names the store among others in the same database. */
  readonly id: string;
  /** Runs SQL outside any transaction of the store; several statements where there are no values. */
  readonly execute: (sql: string, values?: readonly unknown[]) => Promise<{ rows: unknown[] }>;
  /** Records documents, and does more in the same transaction. */
  readonly take: (
    batch: readonly Intake[],
    also: (tx: Connection, taken: readonly Taken[]) => Promise<void>,
  ) => Promise<readonly Taken[]>;
}

/** The queue's tables lie beside the store's, in a schema of their own. */
const SCHEMA = "casus_queue";
const PATIENCE = 300;
/** A document is given to so many workers that end without a word; then it is set aside. */
const TRIES = 3;
/** A document waits as long as it must: by itself pg-boss throws away what nobody fetched in two weeks. */
const KEEP_DAYS = 3650;
/** Time between two looks for what dead workers held, in ms. */
const LOOK_EVERY = 30_000;

/** Opens the queue of a store by pg-boss, making it where there is none. */
export async function openQueue(ground: QueueGround, { patience = PATIENCE }: QueueOptions): Promise<Queue> {
  const boss = new PgBoss({
    db: { executeSql: async (sql, values) => ground.execute(sql, values) as Promise<{ rows: never[] }> },
    schema: SCHEMA,
    schedule: false,
    supervise: false,
  });
  boss.on("error", () => undefined);
  const [name, aside] = [`read-${ground.id}`, `aside-${ground.id}`];
  await boss.start();
  await boss.createQueue(aside, { name: aside, retentionMinutes: KEEP_DAYS * 1440 } as never);
  await boss.createQueue(name, { name, deadLetter: aside, retryLimit: TRIES - 1, retentionMinutes: KEEP_DAYS * 1440 } as never); // prettier-ignore
  let looked = 0;
  return {
    put: async (parcels) => {
      const jobs = parcels.map((parcel) => ({ id: jobId(parcel), name, data: kept(parcel), expireInSeconds: patience })); // prettier-ignore
      if (jobs.length === 0) return 0;
      const { rows } = await ground.execute(`select id from ${SCHEMA}.job where name = $1 and id = any($2::uuid[])`, [name, jobs.map((one) => one.id)]); // prettier-ignore
      await boss.insert(jobs);
      return jobs.length - rows.length;
    },
    fetch: async (most) => {
      if (Date.now() - looked > LOOK_EVERY) {
        looked = Date.now();
        await boss.maintain();
      }
      const jobs = await boss.fetch<Kept>(name, { batchSize: most });
      return jobs.map(({ id, data }) => ({ id, ...(JSON.parse(data.parcel) as Parcel) }));
    },
    finish: ({ read, known, aside: poison }) =>
      ground.take(
        read.map((one) => one.intake),
        async (tx, taken) => {
          const db = inside(tx);
          const [done, stale] = [known.map((one) => one.id), [] as string[]];
          for (const [i, { held }] of read.entries())
            (taken[i]!.state === "stale" ? stale : done).push(held.id);
          const jobs = poison.map(({ held, why }) => ({
            id: held.id,
            name: aside,
            data: { ...kept(held), why },
          }));
          if (jobs.length > 0) await boss.insert(jobs, { db });
          done.push(...jobs.map((one) => one.id));
          // Ended jobs are removed, not archived: what came of them is the record, and their texts would lie there twice.
          if (done.length > 0) await boss.deleteJob(name, done, { db });
          if (stale.length === 0) return;
          await boss.cancel(name, stale, { db });
          await boss.resume(name, stale, { db });
        },
      ),
    waiting: () => boss.getQueueSize(name),
    failed: async () => {
      const { rows } = await ground.execute(
        `select data->>'address' as address, coalesce(data->>'why', output->'value'->>'message') as why, created_on as at from ${SCHEMA}.job where name = $1 and state < 'active' order by created_on, id`,
        [aside],
      );
      return (rows as { address: string; why: string | null; at: Date }[]).map(({ address, why, at }) => ({
        address,
        why: why === null || /timeout in active/.test(why) ? LOST : why,
        at: at.toISOString(),
      }));
    },
  };
}

const LOST = `${TRIES} workers ended, or took too long, while they held it`;

/** What lies in a job. The parcel is JSON in a string: PostgreSQL's own JSON keeps no NUL and no lone surrogate. */
interface Kept {
  readonly address: string;
  readonly parcel: string;
}

const kept = ({ document, address }: Parcel): Kept => ({
  address: address.toWellFormed().replaceAll("\u0000", "\ufffd"),
  parcel: JSON.stringify({ document, address }),
});

/** The same text at the same address is the same job, so that a delivery that comes twice waits once. */
function jobId({ document, address }: Parcel): string {
  const hash = sha256(`${address.toWellFormed()}\n${documentHash(document.text)}`);
  return [hash.slice(0, 8), hash.slice(8, 12), hash.slice(12, 16), hash.slice(16, 20), hash.slice(20, 32)].join("-"); // prettier-ignore
}

/** pg-boss's statements inside a transaction of the store. */
const inside = (tx: Connection): PgBoss.Db => ({
  executeSql: async (sql, values) => ({ rows: [...(await tx.all<never>(sql, values as readonly Value[]))] }),
});
