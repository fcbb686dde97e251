import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Libsql from "libsql";
import { afterAll, describe, expect, test } from "vitest";
import { openStore } from "../../src/store/open.ts";
import type { Store } from "../../src/store/store.ts";
import { claimOf } from "./claims.ts";

const dir = mkdtempSync(join(tmpdir(), "casus-refusals-"));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

let n = 0;
const freshPath = (): string => join(dir, `r${n++}.casus`);
const open = (path: string): Promise<Store> =>
  openStore(path, { anchors: dir, clock: () => "2031-02-01T12:00:00.000Z" });
const assert = (store: Store, id: string): Promise<unknown> =>
  store.append([{ kind: "assert", claim: claimOf(id), by: "reader" }]);
const refused = (code: string) => ({ problem: { code, file: expect.any(String) as unknown } });

/** A closed store with the given claims. */
async function storeWith(path: string, ...claims: readonly string[]): Promise<void> {
  const store = await open(path);
  for (const claim of claims) await assert(store, claim);
  await store.close();
}

/** Changes the file behind the store's back. */
function meddle(path: string, sql: string): void {
  const db = new Libsql(path);
  db.exec(sql);
  db.close();
}

/** The file of a store as it is now, with nothing left in its log. */
function bytesOf(path: string): Buffer {
  meddle(path, "pragma wal_checkpoint(truncate)");
  return readFileSync(path);
}

/** A store with these bytes where one stood that had acknowledged as much as `path` has. */
function inPlaceOf(path: string, bytes: Uint8Array): string {
  const place = freshPath();
  writeFileSync(place, bytes);
  copyFileSync(`${path}.anchor`, `${place}.anchor`);
  return place;
}

describe("what a store refuses, and by which name", () => {
  test("an older copy put in the place of the file", async () => {
    const path = freshPath();
    await storeWith(path, "d:a1");
    const old = bytesOf(path);
    await storeWith(path, "d:a2");
    await expect(open(inPlaceOf(path, old))).rejects.toMatchObject(refused("store-lost-entries"));
  });

  test("a copy that was written to elsewhere", async () => {
    const [here, there] = [freshPath(), freshPath()];
    await storeWith(here, "d:a1");
    writeFileSync(there, bytesOf(here));
    await storeWith(here, "d:a2");
    await storeWith(there, "d:b2");
    await expect(open(inPlaceOf(here, bytesOf(there)))).rejects.toMatchObject(refused("store-forked"));
  });

  test("a backup over something that is there, and one of a record in which a byte has changed", async () => {
    const path = freshPath();
    await storeWith(path, "d:a1", "d:a2");
    const store = await open(path);
    await expect(store.backUp(path)).rejects.toMatchObject(refused("store-taken"));
    await store.close();
    meddle(path, "update entries set author = 'nobody' where seq = 1");
    const changed = await open(path);
    await expect(changed.backUp(freshPath())).rejects.toMatchObject({ problem: { code: "store-changed" } });
    await changed.close();
    expect(readdirSync(dir).filter((name) => name.endsWith(".part"))).toEqual([]);
  });

  test("pages that are no pages any more", async () => {
    const path = freshPath();
    await storeWith(path, "d:a1");
    const bytes = bytesOf(path);
    bytes.fill(0xff, 4096);
    await expect(open(inPlaceOf(path, bytes))).rejects.toMatchObject(refused("store-damaged"));
  });

  test("a folder where the file should lie", async () => {
    await expect(open(dir)).rejects.toMatchObject(refused("store-foreign"));
  });

  test("a file in a folder that is none", async () => {
    const path = freshPath();
    writeFileSync(path, "a file");
    await expect(open(join(path, "record.casus"))).rejects.toMatchObject(refused("store-unwritable"));
  });
});
