import { createHash } from "node:crypto";
import {
  copyFileSync,
  createReadStream,
  existsSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { copyEntries } from "./copy.ts";
import type { Database } from "./database.ts";
import { StoreFailure } from "./failure.ts";
import { openSqlite } from "./sqlite.ts";
import { verifyAll } from "./verify.ts";

/** What a backup says of itself, in the file beside it that ends in ".sum". */
export interface Sum {
  readonly sha256: string;
  readonly entries: number;
  readonly head: string;
}

/**
 * Writes all of a store (whichever database it lies on) into one new file, which is itself a store, and its sum beside it. The
 * file has its name only when it is whole.
 */
export async function backUp(from: Database, path: string): Promise<Sum> {
  if (existsSync(path)) throw taken(path);
  const part = `${path}.part`;
  discard(part);
  const to = await openSqlite(part);
  try {
    await copyEntries(from, to);
    const { faults, entries, head } = await verifyAll(to, null);
    if (faults.length > 0) throw damaged(from.place, faults[0]!);
    await to.settle();
    await to.close();
    const sum: Sum = { sha256: await fileHash(part), entries, head: head.hash };
    writeFileSync(`${path}.sum`, `${JSON.stringify(sum)}\n`);
    renameSync(part, path);
    return sum;
  } catch (error) {
    await to.close();
    throw error;
  } finally {
    discard(part);
  }
}

/** Brings a backup into an empty store, after its sum and its whole chain were found right. */
export async function restoreFrom(path: string, to: Database): Promise<Sum> {
  const sum = sumOf(path);
  if ((await fileHash(path)) !== sum.sha256)
    throw damaged(path, "its bytes are not those that its sum tells of");
  const [there] = await to.all<{ n: number }>("select count(*) as n from entries");
  if (there!.n > 0) throw taken(to.place);
  // Opening a store may write to its file: a copy is opened, and the backup keeps every byte.
  const dir = mkdtempSync(join(tmpdir(), "casus-restore-"));
  try {
    copyFileSync(path, join(dir, "copy"));
    const from = await openSqlite(join(dir, "copy"));
    try {
      const { faults, head } = await verifyAll(from, null);
      if (faults.length > 0 || head.hash !== sum.head)
        throw damaged(path, faults[0] ?? "its head is another");
      await copyEntries(from, to);
    } finally {
      await from.close();
    }
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
  return sum;
}

function sumOf(path: string): Sum {
  try {
    return JSON.parse(readFileSync(`${path}.sum`, "utf8")) as Sum;
  } catch {
    throw damaged(path, `${path}.sum, which tells what it must hold, is not there or cannot be read`);
  }
}

const discard = (part: string): void => {
  for (const end of ["", "-wal", "-shm", ".turns"]) rmSync(part + end, { recursive: true, force: true });
};

async function fileHash(path: string): Promise<string> {
  if (!existsSync(path)) throw new StoreFailure({ code: "store-missing", file: path, what: "there is no backup here", hint: "check the path" }); // prettier-ignore
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest("hex");
}

const taken = (file: string): StoreFailure =>
  new StoreFailure({
    code: "store-taken",
    file,
    what: "there is something here already, and it is not written over",
    hint: "name a place where nothing is",
  });

const damaged = (file: string, why: string): StoreFailure =>
  new StoreFailure({
    code: "backup-damaged",
    file,
    what: "this backup is not whole, and nothing of it was restored",
    why,
    hint: "take another backup",
  });
