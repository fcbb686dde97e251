import { execFileSync, spawn } from "node:child_process";
import { existsSync, mkdirSync, openSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openStore } from "../src/store/open.ts";

/**
 * `npx tsx bench/scale.ts DOCUMENTS WORKERS FOLDER`: `casus add` of a corpus of our generator into FOLDER, with CPU time and memory
 * of the recording process and of its workers, read from /proc every few seconds. Killed and started again with the same
 * words it goes on (FOLDER keeps corpus and record). CPU seconds a document count; the clock tells of the machine's other
 * work as well. Needs `npx tsdown`.
 */
const [documents = "20000", workers = "1", folder = "scale"] = process.argv.slice(2);
const EVERY_MS = Number(process.env["EVERY_MS"] ?? 5000);
/** Clock ticks a second, as /proc counts CPU time on Linux. */
const TICKS = 100;
const root = join(import.meta.dirname, "..");

mkdirSync(folder, { recursive: true });
const corpus = join(folder, `corpus-${documents}.jsonl`);
if (!existsSync(corpus)) {
  const made = openSync(corpus, "w");
  execFileSync(process.execPath, ["--import", "tsx", join(root, "bench", "corpus.ts"), documents], { cwd: root, stdio: ["ignore", made, "inherit"] }); // prettier-ignore
}
const place = join(folder, `record-${documents}-${workers}.casus`);
const say = (text: string): void => void process.stdout.write(`${text}\n`);

interface Process {
  readonly pid: number;
  readonly parent: number;
  readonly cpu: number;
  readonly rss: number;
}

/** All processes under one, itself first. */
function treeOf(root: number): readonly Process[] {
  const all = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name): readonly Process[] => {
      try {
        const fields = readFileSync(`/proc/${name}/stat`, "utf8").split(") ")[1]!.split(" ");
        return [
          {
            pid: Number(name),
            parent: Number(fields[1]),
            cpu: (Number(fields[11]) + Number(fields[12])) / TICKS,
            rss: (Number(fields[21]) * 4096) / 1e6,
          },
        ];
      } catch {
        return [];
      }
    });
  const under = (pid: number): readonly Process[] =>
    all.filter((one) => one.parent === pid).flatMap((one) => [one, ...under(one.pid)]);
  return [...all.filter((one) => one.pid === root), ...under(root)];
}

const recorded = async (): Promise<number> => {
  const store = await openStore(place, { anchors: folder });
  let n = 0;
  for (let after = 0; ;) {
    const page = await store.documents({ after, limit: 5000 });
    n += page.length;
    if (page.length < 5000) break;
    after = page.at(-1)!.seq;
  }
  await store.close();
  return n;
};

const before = existsSync(place) ? await recorded() : 0;
const start = performance.now();
const child = spawn(process.execPath, [join(root, "dist", "main.js"), "add", corpus, "--workers", workers, "--store", place], { stdio: ["ignore", "inherit", "inherit"] }); // prettier-ignore
let [recording, reading] = [0, 0];
const memory: { readonly at: number; readonly own: number; readonly all: number }[] = [];
const timer = setInterval(() => {
  const tree = treeOf(child.pid!);
  const own = tree[0];
  if (own === undefined) return;
  recording = own.cpu;
  reading = tree.slice(1).reduce((sum, one) => sum + one.cpu, 0);
  const line = { at: (performance.now() - start) / 1000, own: own.rss, all: tree.reduce((sum, one) => sum + one.rss, 0) }; // prettier-ignore
  memory.push(line);
  if (memory.length % 12 === 0) say(`${line.at.toFixed(0)} s: recording ${own.rss.toFixed(0)} MB, all ${line.all.toFixed(0)} MB; CPU ${recording.toFixed(0)} + ${reading.toFixed(0)} s; file ${(statSync(place).size / 1e6).toFixed(0)} MB`); // prettier-ignore
}, EVERY_MS);
const code = await new Promise<number | null>((resolve) => child.once("close", resolve));
clearInterval(timer);
const seconds = (performance.now() - start) / 1000;
const done = (await recorded()) - before;
writeFileSync(join(folder, `memory-${documents}-${workers}.json`), JSON.stringify(memory));
const peak = (of: "own" | "all", list: typeof memory): string => Math.max(0, ...list.map((one) => one[of])).toFixed(0); // prettier-ignore
const half = memory.length >> 1;
say(`${done} documents by ${workers} worker(s), ended with ${code}: ${seconds.toFixed(0)} s by the clock (${(done / seconds).toFixed(0)}/s)`); // prettier-ignore
say(`CPU: recording ${recording.toFixed(1)} s, reading ${reading.toFixed(1)} s; ${(((recording + reading) / done) * 1000).toFixed(2)} ms a document, ${(done / (recording + reading)).toFixed(0)} documents/s of one core`); // prettier-ignore
say(`most memory, first and second half: recording ${peak("own", memory.slice(0, half))} and ${peak("own", memory.slice(half))} MB, with workers ${peak("all", memory.slice(0, half))} and ${peak("all", memory.slice(half))} MB`); // prettier-ignore
