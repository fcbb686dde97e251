import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { StoreFailure } from "../../src/store/failure.ts";
import { allClaims, allEntries, type Store } from "../../src/store/store.ts";
import { claimOf, intakeOf, story } from "../store/claims.ts";
import { type Fault, freshDir, openAt, randomOf } from "./lib.ts";

/** 4. A bit flipped in the database or its log, a log lost, an old file put back: found, or of no consequence. */
export const flip: Fault = async (setting) => {
  const runs = setting.full ? 300 : 60;
  const random = randomOf(setting.seed);
  const dir = freshDir(setting.dir);
  const good = join(dir, "good");
  const store = await openAt(join(good, "record.casus"), dir);
  const old = join(dir, "old.casus");
  for (let i = 0; i < 30; i++) {
    await store.take([
      intakeOf(`d${i}`, story(i), [claimOf(`d${i}:a1`), claimOf(`d${i}:a2`, { type: "attend" })]),
    ]);
    if (i === 15) cpSync(join(good, "record.casus"), old);
  }
  const wanted = await contentOf(store);
  // The files as they lie on the disk while the program runs: the log holds what the database does not have yet.
  const copy = join(dir, "copy");
  cpSync(good, copy, { recursive: true });
  await store.close();
  let [undetected, atOpening, byVerify, harmless, inLog] = [0, 0, 0, 0, 0];
  for (let run = 0; run < runs; run++) {
    const at = freshDir(dir);
    cpSync(copy, at, { recursive: true });
    rmSync(join(at, "record.casus-shm"), { force: true });
    const kind =
      run % 10 === 8 ? "lost" : run % 10 === 9 ? "old" : run % 2 === 0 ? "record.casus-wal" : "record.casus";
    if (kind === "lost") rmSync(join(at, "record.casus-wal"));
    else if (kind === "old") {
      rmSync(join(at, "record.casus-wal"), { force: true });
      cpSync(old, join(at, "record.casus"));
    } else flipIn(join(at, kind), random);
    if (kind !== "record.casus") inLog++;
    try {
      const opened = await openAt(join(at, "record.casus"), dir);
      try {
        if ((await opened.verify()).faults.length > 0) byVerify++;
        else if ((await contentOf(opened)) === wanted) harmless++;
        else undetected++;
      } finally {
        await opened.close();
      }
    } catch (error) {
      if (!(error instanceof StoreFailure)) throw error;
      atOpening++;
    }
    rmSync(at, { recursive: true, force: true });
  }
  return {
    runs,
    figures: {
      undetected,
      "found at opening": atOpening,
      "found by verify": byVerify,
      "without consequence": harmless,
      "of them log or old file": inLog,
    },
    wrong: undetected + (atOpening === 0 ? 1 : 0),
  };
};

function flipIn(path: string, random: () => number): void {
  const bytes = readFileSync(path);
  const at = Math.floor(random() * bytes.length);
  bytes[at]! ^= 1 << Math.floor(random() * 8);
  writeFileSync(path, bytes);
}

/** All that a store answers with, as one text. */
async function contentOf(store: Store): Promise<string> {
  const out: string[] = [];
  for await (const entry of allEntries(store)) out.push(JSON.stringify(entry));
  for await (const claim of allClaims(store)) out.push(JSON.stringify(claim));
  for (let i = 0; i < 30; i++) out.push((await store.document(`d${i}`))?.text ?? "none");
  out.push(String((await store.claims({ words: "Kenya union", limit: 5000 })).length));
  return out.join("\n");
}

/** 3b. A damaged backup is refused, and nothing of it is restored. */
export const damagedBackup: Fault = async (setting) => {
  const runs = setting.full ? 300 : 40;
  const random = randomOf(setting.seed + 1);
  const dir = freshDir(setting.dir);
  const store = await openAt(join(dir, "record.casus"), dir);
  await store.take(Array.from({ length: 10 }, (_, i) => intakeOf(`d${i}`, story(i), [claimOf(`d${i}:a1`)])));
  const backup = join(dir, "backup.casus");
  await store.backUp(backup);
  const wanted = await contentOf(store);
  await store.close();
  let [accepted, half] = [0, 0];
  for (let run = 0; run < runs; run++) {
    const at = freshDir(dir);
    const bytes = readFileSync(backup);
    const bad = join(at, "bad.casus");
    cpSync(`${backup}.sum`, `${bad}.sum`);
    if (run % 3 === 0) writeFileSync(bad, bytes.subarray(0, Math.floor(random() * bytes.length)));
    else if (run % 3 === 1) writeFileSync(bad, bytes.fill(0, 512 * Math.floor(random() * 20), 512 * 40));
    else {
      writeFileSync(bad, bytes);
      flipIn(bad, random);
    }
    const to = await openAt(join(at, "to.casus"), dir);
    try {
      await to.restore(bad);
      accepted++;
    } catch (error) {
      if (!(error instanceof StoreFailure)) throw error;
    }
    if ((await to.head()).seq > 0) half++;
    await to.close();
    rmSync(at, { recursive: true, force: true });
  }
  const to = await openAt(join(dir, "whole.casus"), dir);
  await to.restore(backup);
  const same = (await contentOf(to)) === wanted;
  await to.close();
  return {
    runs,
    figures: {
      "damaged ones accepted": accepted,
      "half restored": half,
      "the whole one comes back the same": same ? "yes" : "NO",
    },
    wrong: accepted + half + (same ? 0 : 1),
  };
};
