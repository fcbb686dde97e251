import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Libsql from "libsql";
import { openStore } from "../src/store/open.ts";
import type { Store } from "../src/store/store.ts";
import { claimOf } from "../test/store/claims.ts";
import { emptyPlace, startPostgres } from "../test/store/postgres.ts";

/**
 * `npm run bench:store [-- CLAIMS] [-- --postgres]`: appends, then asks; each question also as the plain SQL that gives the same,
 * in the same run. Ratios count; times on a shared machine do not.
 */
const claims = Number(process.argv.find((argument) => /^\d+$/.test(argument)) ?? 100_000);
const BATCH = 10_000;
const QUESTIONS = 2000;

const dir = mkdtempSync(join(tmpdir(), "casus-bench-"));
const say = (text: string): void => void process.stdout.write(`${text}\n`);
const WORDS = "union treaty border envoy observers mission summit council harbour bridge winter grain".split(
  " ",
);
const TYPES = ["leave", "attend", "boycott", "request", "refuse"] as const;

function claimAt(i: number) {
  const words = `${WORDS[i % 12]} ${WORDS[(i * 7 + 3) % 12]} item${i % 5000}`;
  return claimOf(`doc-${i >> 2}:a${i & 3}`, {
    type: TYPES[i % 5]!,
    actor: `S${(i * 31) % 200}`,
    target: `O${i % 16}`,
    evidence: [
      {
        kind: "words",
        document: `doc-${i >> 2}`,
        span: [0, 40],
        quote: `They spoke of the ${words}`,
      },
    ],
  });
}

async function fill(store: Store): Promise<void> {
  const [wall, cpu] = [performance.now(), process.cpuUsage()];
  for (let i = 0; i < claims; i += BATCH) {
    const drafts = Array.from({ length: Math.min(BATCH, claims - i) }, (_, k) => ({ kind: "assert" as const, by: "reader bench", claim: claimAt(i + k) })); // prettier-ignore
    await store.append(drafts);
  }
  const { user, system } = process.cpuUsage(cpu);
  say(`append with chain and full text, batches of ${BATCH}: ${rate(performance.now() - wall)}/s by the clock, ${rate((user + system) / 1000)}/s of CPU time`); // prettier-ignore
}

const rate = (ms: number): number => Math.round((claims / ms) * 1000);

interface Times {
  readonly p50: number;
  readonly p99: number;
}

async function timesOf(ask: (i: number) => Promise<unknown>): Promise<Times> {
  for (let i = 0; i < 100; i++) await ask(i);
  const times: number[] = [];
  for (let i = 0; i < QUESTIONS; i++) {
    const start = performance.now();
    await ask((i * 7919) % claims);
    times.push((performance.now() - start) * 1000);
  }
  times.sort((a, b) => a - b);
  return {
    p50: times[QUESTIONS >> 1]!,
    p99: times[Math.floor(QUESTIONS * 0.99)]!,
  };
}

async function compare(
  what: string,
  ours: (i: number) => Promise<unknown>,
  plain: (i: number) => Promise<unknown>,
): Promise<void> {
  const floor = await timesOf(plain);
  const own = await timesOf(ours);
  say(`${what}: p50 ${own.p50.toFixed(0)} µs, p99 ${own.p99.toFixed(0)} µs; plain SQL ${floor.p50.toFixed(0)} / ${floor.p99.toFixed(0)} µs; ratio ${(own.p50 / floor.p50).toFixed(2)} / ${(own.p99 / floor.p99).toFixed(2)}`); // prettier-ignore
}

type Ask = (sql: string, values: readonly (string | number)[]) => Promise<unknown>;

async function questions(store: Store, ask: Ask, words: string): Promise<void> {
  const id = (i: number): string => claimAt(i).id;
  const half = Math.floor(claims / 2);
  const row = "select seq, kind, author, at, body from entries where claim = ? order by seq desc limit 1";
  await compare(
    "point",
    (i) => store.claim(id(i)),
    (i) => ask(row, [id(i)]),
  );
  const asOf =
    "select seq, kind, author, at, body from entries where claim = ? and seq <= ? order by seq desc limit 1";
  await compare(
    "as of an entry",
    (i) => store.claim(id(i), { seq: half }),
    (i) => ask(asOf, [id(i), half]),
  );
  await compare("full text, two words", (i) => store.claims({ words: `item${i % 5000} spoke`, limit: 20 }), (i) => ask(words, [`item${i % 5000}`, 20])); // prettier-ignore
}

say(`${claims} claims`);
const path = join(dir, "record.casus");
const store = await openStore(path, { anchors: dir });
await fill(store);
const start = performance.now();
const again = await openStore(path, { anchors: dir });
say(`opening: ${(performance.now() - start).toFixed(1)} ms; ${Math.round(statSync(path).size / 1e6)} MB`);
await again.close();
const db = new Libsql(path);
const statements = new Map<string, Libsql.Statement>();
const ask: Ask = async (sql, values) => {
  if (!statements.has(sql)) statements.set(sql, db.prepare(sql));
  return statements.get(sql)!.all(values);
};
await questions(store, ask, `select seq, author, at, body from entries where seq in (select rowid from claim_words where claim_words match ? || ' spoke') order by seq limit ?`); // prettier-ignore
await store.close();
db.close();

if (process.argv.includes("--postgres")) {
  const server = await startPostgres();
  if (server !== null) {
    say("PostgreSQL");
    const { default: pg } = await import("pg");
    const place = await emptyPlace(server, "bench");
    const team = await openStore(place, { anchors: dir });
    await fill(team);
    const pool = new pg.Pool({ connectionString: place, max: 1 });
    const names = new Map<string, string>();
    const plain: Ask = async (sql, values) => {
      if (!names.has(sql)) names.set(sql, `plain_${names.size}`);
      let n = 0;
      return pool.query({
        name: names.get(sql)!,
        text: sql.replace(/\?/g, () => `$${++n}`),
        values: [...values],
      });
    };
    await pool.query("analyze");
    await questions(team, plain, `select seq, author, at, body from entries where seq in (select rowid from claim_words where words @@ to_tsquery('simple', ? || ' & spoke')) order by seq limit ?`); // prettier-ignore
    await pool.end();
    await team.close();
    await server.stop();
  }
}
rmSync(dir, { recursive: true, force: true });
