import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Charter } from "../alliance/index.ts";
import { packWorld, unpackWorld, type World } from "../alliance/compact/index.ts";
import { sha256 } from "../store/chain.ts";
import type { Store } from "../store/store.ts";
import { VERSION } from "./version.ts";

/** What a world is made of beside the record: charters, and the question (account, day, states) in the caller's words. */
export interface Question {
  readonly charters: readonly Charter[];
  readonly about: string;
}

/**
 * The world of a question, from its columns in `folder` where they were made from the very same record: its head is in the
 * name, and no other record has that head. Else it is built and kept. The folder may be thrown away at any time.
 */
export async function worldOfRecord(
  store: Store,
  { charters, about }: Question,
  folder: string,
  build: () => Promise<World>,
): Promise<World> {
  const head = await store.head();
  const question = sha256(JSON.stringify([VERSION, charters, about]));
  const name = `${question.slice(0, 32)}-${head.hash}.world`;
  const found = await readWhole(join(folder, name));
  const kept = found === null ? null : unpackWorld(found, charters);
  if (kept !== null) return kept;
  const world = await build();
  // What was written meanwhile may be in it or not: then it is of no one head.
  if ((await store.head()).hash === head.hash) await keep(folder, name, packWorld(world));
  return world;
}

const SUM_BYTES = 32;
const sumOf = (bytes: Uint8Array): Buffer => createHash("sha256").update(bytes).digest();

/** The bytes behind the sum; null where they are not there or not as they were written. */
async function readWhole(path: string): Promise<Uint8Array | null> {
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch {
    return null;
  }
  const rest = bytes.subarray(SUM_BYTES);
  return sumOf(rest).equals(bytes.subarray(0, SUM_BYTES)) ? rest : null;
}

async function keep(folder: string, name: string, bytes: Uint8Array): Promise<void> {
  await mkdir(folder, { recursive: true });
  const part = join(folder, `${name}.${process.pid}.part`);
  await writeFile(part, Buffer.concat([sumOf(bytes), bytes]));
  await rename(part, join(folder, name));
  const question = name.slice(0, 32);
  for (const other of await readdir(folder))
    if (other !== name && other.startsWith(question) && other.endsWith(".world"))
      await rm(join(folder, other), { force: true });
}
