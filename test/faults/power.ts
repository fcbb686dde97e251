import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { StoreFailure } from "../../src/store/failure.ts";
import {
  type Event,
  eventsOf,
  type Fault,
  freshDir,
  lostOf,
  openAt,
  randomOf,
  type Setting,
  startWriter,
} from "./lib.ts";

/** One thing that happened to a file, as the shim noted it. */
interface Step {
  readonly kind: "w" | "s" | "t";
  readonly path: string;
  readonly at: number;
  readonly data: Buffer;
}

/** 2. Power loss: what was not synced is gone or half there. With synchronous=NORMAL the same test must show loss. */
export const power: Fault = async (setting) => {
  if (setting.shim === null) return "there is no C compiler here for the shim";
  const runs = setting.full ? 200 : 40;
  const real = await cuts(setting, "FULL", runs, false);
  const control = await cuts(setting, "NORMAL", runs, false);
  return {
    runs,
    figures: {
      acknowledged: real.acked,
      lost: real.lost,
      "chain breaks": real.broken,
      "lost by the control (synchronous=NORMAL)": control.lost,
    },
    wrong: real.lost + real.broken + (control.lost === 0 ? 1 : 0) + (real.acked === 0 ? 1 : 0),
  };
};

/** 3a. Torn and short writes: the last write before the cut is there only up to some sector. */
export const torn: Fault = async (setting) => {
  if (setting.shim === null) return "there is no C compiler here for the shim";
  const runs = setting.full ? 300 : 40;
  const { acked, lost, broken } = await cuts(setting, "FULL", runs, true);
  return {
    runs,
    figures: { acknowledged: acked, lost, "chain breaks": broken },
    wrong: lost + broken + (acked === 0 ? 1 : 0),
  };
};

async function cuts(setting: Setting, synchronous: string, runs: number, tearing: boolean) {
  const random = randomOf(setting.seed + runs);
  const dir = freshDir(setting.dir);
  const log = join(dir, "trace");
  const place = join(dir, "store", "record.casus");
  const writer = startWriter(setting, [place, join(dir, "anchors"), "p", "3", "150", synchronous], {
    LD_PRELOAD: setting.shim!,
    SHIM_LOG: log,
    SHIM_UNDER: join(dir, "store"),
  });
  await writer.ended;
  const steps = stepsOf(readFileSync(log));
  const first = steps.findIndex((step) => step.path === "stdout" && step.data.includes('"ack"'));
  let [lost, broken, acked] = [0, 0, 0];
  for (let run = 0; run < runs; run++) {
    const cut = first + 1 + Math.floor(random() * (steps.length - first - 1));
    const after = freshDir(dir);
    const events = rebuild(steps.slice(0, cut), after, random, tearing);
    acked += events.filter((event) => event.ack !== undefined).length;
    try {
      const store = await openAt(join(after, "record.casus"), dir);
      lost += await lostOf(store, events);
      broken += (await store.verify()).faults.length;
      await store.close();
    } catch (error) {
      if (!(error instanceof StoreFailure)) throw error;
      lost++;
    }
  }
  return { lost, broken, acked };
}

function stepsOf(log: Buffer): readonly Step[] {
  const steps: Step[] = [];
  for (let at = 0; at + 17 <= log.length;) {
    const [name, size] = [log.readUInt32LE(at + 1), log.readUInt32LE(at + 13)];
    const data = at + 17 + name;
    steps.push({
      kind: String.fromCharCode(log[at]!) as Step["kind"],
      path: log.toString("utf8", at + 17, data),
      at: Number(log.readBigInt64LE(at + 5)),
      data: log.subarray(data, data + size),
    });
    at = data + size;
  }
  return steps;
}

/**
 * Files as a disk may have them after the cut: all that was synced; of what was written since, each write is there or not,
 * and where `tearing`, the last is there up to some sector of 512 bytes. Gives what had been acknowledged by then.
 */
function rebuild(
  steps: readonly Step[],
  dir: string,
  random: () => number,
  tearing: boolean,
): readonly Event[] {
  const synced = new Map<string, number>();
  steps.forEach((step, i) => step.kind === "s" && synced.set(step.path, i));
  const files = new Map<string, Buffer>();
  let said = "";
  const lastWrite = steps.findLastIndex((step) => step.kind === "w" && step.path !== "stdout");
  steps.forEach((step, i) => {
    if (step.path === "stdout") return void (said += step.data.toString());
    if (step.kind === "s") return;
    const kept = i < (synced.get(step.path) ?? -1) || (tearing && i === lastWrite ? true : random() < 0.5);
    if (!kept) return;
    const whole =
      tearing && i === lastWrite
        ? step.data.subarray(0, Math.floor((random() * step.data.length) / 512) * 512)
        : step.data;
    files.set(step.path, applied(files.get(step.path) ?? Buffer.alloc(0), step, whole));
  });
  mkdirSync(dir, { recursive: true });
  for (const [path, bytes] of files) writeFileSync(join(dir, basename(path)), bytes);
  return eventsOf(said);
}

function applied(file: Buffer, step: Step, data: Buffer): Buffer {
  if (step.kind === "t") {
    const out = Buffer.alloc(step.at);
    file.copy(out);
    return out;
  }
  const end = step.at + data.length;
  const out = end > file.length ? Buffer.concat([file, Buffer.alloc(end - file.length)]) : file;
  data.copy(out, step.at);
  return out;
}
