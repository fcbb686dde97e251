import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { openPool } from "../../src/app/corpus/pool.ts";
import { readAndRecord } from "../../src/app/corpus/run.ts";
import type { Found } from "../../src/app/corpus/sources.ts";
import { loadLibrary } from "../../src/app/library.ts";
import { read } from "../../src/read/index.ts";
import { documentsFrom } from "../../src/read/input/index.ts";
import { StoreFailure } from "../../src/store/failure.ts";
import { claimOf, story } from "../store/claims.ts";
import { type Fault, freshDir, lostOf, openAt, root, type Event } from "./lib.ts";

/** 5. A full disk, at many sizes: said at once, nothing lost, reads work, and it goes on when there is room. */
export const full: Fault = async (setting) => {
  const runs = setting.full ? 50 : 8;
  let [late, lost, unreadable, stuck, filled] = [0, 0, 0, 0, 0];
  for (let run = 0; run < runs; run++) {
    const dir = freshDir(setting.dir);
    const small = join(dir, "small");
    mkdirSync(small);
    try {
      execFileSync("mount", ["-t", "tmpfs", "-o", `size=${400 + run * 37}k`, "tmpfs", small], {
        stdio: "pipe",
      });
    } catch {
      return "no small file system can be mounted here (it needs root)";
    }
    try {
      const store = await openAt(join(small, "record.casus"), dir);
      const events: Event[] = [];
      let code = "";
      for (let n = 0; code === "" && n < 3000; n++) {
        const start = performance.now();
        try {
          const last = (await store.append(drafts(n))).at(-1)!;
          events.push({ ack: last.seq, hash: last.hash });
        } catch (error) {
          code = error instanceof StoreFailure ? error.problem.code : String(error);
          if (performance.now() - start > 1000) late++;
        }
      }
      if (code === "store-full") filled++;
      if ((await store.claims({ limit: 5 })).length !== 5) unreadable++;
      execFileSync("mount", ["-o", "remount,size=64m", small]);
      const again = await store.append(drafts(9999)).catch(() => []);
      if (again.length === 0) stuck++;
      lost += await lostOf(store, events);
      lost += (await store.verify()).faults.length;
      await store.close();
    } finally {
      execFileSync("umount", ["-l", small]);
    }
  }
  return {
    runs,
    figures: {
      "disk was full": filled,
      "told later than 1 s": late,
      lost,
      "reads failed": unreadable,
      "did not go on": stuck,
    },
    wrong: lost + unreadable + stuck + (filled === runs ? 0 : 1),
    late,
  };
};

const drafts = (n: number) =>
  Array.from({ length: 5 }, (_, i) => ({
    kind: "assert" as const,
    by: "reader",
    claim: claimOf(`f${n}-${i}`, { object: "x".repeat(300) }),
  }));

const POISON = `
export default function (jobs) {
  return jobs.map(({ document, address, version }) => {
    if (document.text === "LOOP") for (;;);
    if (document.text === "CRASH") process.abort();
    if (document.text === "MEMORY") { const all = []; for (;;) all.push(new Array(1e6).fill(all.length)); }
    return { note: { id: document.id, address, version, sha256: document.title, title: null, date: null, outlet: null, language: "en", origin: null, likeness: null, reader: "reader test" }, text: document.text, claims: [], bands: [] };
  });
}
`;

/** 11. Poison documents: tried three times, set aside; the others are recorded, and soon. */
export const poison: Fault = async (setting) => {
  const { documentHash } = await import("../../src/store/verify.ts");
  const dir = freshDir(setting.dir);
  const module = join(dir, "poison.mjs");
  writeFileSync(module, POISON);
  const texts = Array.from({ length: 200 }, (_, i) =>
    i === 20 ? "LOOP" : i === 70 ? "CRASH" : i === 120 ? "MEMORY" : story(i),
  );
  async function* source(): AsyncGenerator<Found> {
    for (const [i, text] of texts.entries()) {
      yield {
        address: `a${i}`,
        document: { id: `d${i}`, title: documentHash(text), date: null, outlet: null, language: "en", text },
      };
    }
  }
  const store = await openAt(join(dir, "record.casus"), dir);
  const pool = openPool({ workers: 2, module, memory: 64, patience: 1500 });
  const tries: string[] = [];
  let [longest, last] = [0, performance.now()];
  const tally = await readAndRecord(source(), {
    store,
    width: 4,
    read: pool.read,
    report: (problems) => tries.push(...problems.map((problem) => `${problem.file}: ${problem.why}`)),
    progress: () => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    },
  });
  await pool.close();
  const lost = texts.length - 3 - (await store.documents({ limit: 1000 })).length;
  const faults = (await store.verify()).faults.length;
  await store.close();
  return {
    runs: 3,
    figures: {
      "set aside": tally.aside,
      "others lost": lost,
      "longest pause between records (ms)": Math.round(longest),
      why: tries.map((one) => one.split(": ")[1]).join(" / "),
    },
    wrong: lost + faults + (tally.aside === 3 ? 0 : 1),
    late: longest > 10_000 ? 1 : 0,
  };
};

/** 12. Hostile input: each bomb under a second, memory bounded, no script left. */
export const hostile: Fault = async (setting) => {
  const library = loadLibrary();
  read({ id: "w", title: null, date: null, outlet: null, language: "en", text: "Kenya left." }, library);
  const bombs: Readonly<Record<string, { readonly name: string; readonly bytes: Uint8Array }>> = {
    "zip bomb": { name: "bomb.txt", bytes: gzipSync(Buffer.alloc(50_000_000)) },
    "nested tags": { name: "a.html", bytes: Buffer.from(`<html><body>${"<div>".repeat(20_000)}x`) },
    "huge attribute": {
      name: "a.html",
      bytes: Buffer.from(`<html><body><p data-x="${"A".repeat(4_000_000)}">Kenya left the union.</p>`),
    },
    "open brackets": { name: "a.txt", bytes: Buffer.from("(".repeat(100_000)) },
    "quotation marks": { name: "a.txt", bytes: Buffer.from('"'.repeat(50_000)) },
    "one long word": { name: "a.txt", bytes: Buffer.from("a".repeat(200_000)) },
    commas: { name: "a.txt", bytes: Buffer.from("said, ".repeat(10_000)) },
    dashes: { name: "a.txt", bytes: Buffer.from("- ".repeat(50_000)) },
    script: {
      name: "a.html",
      bytes: Buffer.from(
        "<html><body><p>Kenya left the union on Monday.</p><script>steal()</script><p onclick='steal()'>Uganda stayed.</p>",
      ),
    },
  };
  const slow: string[] = [];
  let scripts = 0;
  for (const [name, bomb] of Object.entries(bombs)) {
    const start = process.cpuUsage();
    const { value } = await documentsFrom(bomb);
    for (const document of value ?? []) {
      if (document.text.includes("steal")) scripts++;
      read(document, library);
    }
    const { user, system } = process.cpuUsage(start);
    const ms = Math.round((user + system) / 1000);
    if (ms > 1000) slow.push(`${name} ${ms} ms`);
  }
  const lines = setting.full ? 1_000_000 : 5000;
  const { memory, out } = await filtered(lines, setting.full);
  return {
    runs: Object.keys(bombs).length,
    figures: {
      "slower than 1 s of CPU": slow.join(", ") || 0,
      "scripts left": scripts,
      [`memory after ${lines} lines (MB)`]: memory,
      "lines out": out,
    },
    late: slow.length,
    wrong: scripts + (memory > 512 ? 1 : 0) + (out === lines ? 0 : 1),
  };
};

/** `casus read --jsonl` over many lines: its greatest memory in MB, and the lines it gave. */
async function filtered(
  lines: number,
  short: boolean,
): Promise<{ readonly memory: number; readonly out: number }> {
  const filter = spawn(process.execPath, [join(root, "dist/main.js"), "read", "--jsonl"], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  let [out, memory] = [0, 0];
  filter.stdout.on("data", (chunk: Buffer) => {
    for (const byte of chunk) if (byte === 10) out++;
    if (out % 50 === 0) memory = Math.max(memory, residentOf(filter.pid!));
  });
  // A filter that ends at once (models newer than dist/) shows by the lines it did not give.
  const ended = new Promise((resolve) => filter.once("close", resolve));
  filter.stdin.on("error", () => undefined);
  for (let i = 0; i < lines && filter.exitCode === null; i++) {
    const text = short ? `Kenya left. ${i}` : `Kenya left the union on Monday, its minister said (${i}).`;
    if (!filter.stdin.write(`${JSON.stringify({ text })}\n`))
      await Promise.race([ended, new Promise((resolve) => filter.stdin.once("drain", resolve))]);
  }
  filter.stdin.end();
  await ended;
  return { memory, out };
}

function residentOf(pid: number): number {
  try {
    return Math.round(
      Number(execFileSync("awk", ["/VmRSS/ {print $2}", `/proc/${pid}/status`], { encoding: "utf8" })) / 1024,
    );
  } catch {
    return 0;
  }
}
