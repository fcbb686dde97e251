import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { packWorld, runWorld, unpackWorld, type World } from "../../src/alliance/compact/index.ts";
import { worldOfRecord } from "../../src/app/worlds.ts";
import { numberOf } from "../../src/base/day.ts";
import { openStore } from "../../src/store/open.ts";
import type { Store } from "../../src/store/store.ts";
import { synthetic } from "../../bench/replay/synthetic.ts";
import { claimOf } from "../store/claims.ts";

const LAST = "2025-12-31";
const dir = mkdtempSync(join(tmpdir(), "casus-worlds-"));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

/** All that the replay says, at some days, of every state in every alliance. */
function told(world: World): unknown {
  const log = runWorld(world, numberOf(LAST));
  return ["1950-01-01", "1999-06-30", LAST].map((day) =>
    world.charters.map((_, a) => world.states.map((_, s) => log.at(a, s, numberOf(day)))),
  );
}

describe("a world kept as columns", () => {
  test.each([0, 1, 2, 3])("packed and unpacked it says the same (seed %d)", (seed) => {
    const world = synthetic(seed === 0 ? 0 : 3000, seed, LAST);
    const again = unpackWorld(packWorld(world), world.charters);
    expect(again?.acts).toEqual(world.acts);
    expect(told(again!)).toEqual(told(world));
  });

  test("bytes of another world, or not all of them, are none", () => {
    const world = synthetic(10, 1, LAST);
    const bytes = packWorld(world);
    expect(unpackWorld(bytes.subarray(0, bytes.length - 1), world.charters)).toBeNull();
    expect(unpackWorld(bytes.subarray(0, 5), world.charters)).toBeNull();
    expect(unpackWorld(bytes, world.charters.slice(1))).toBeNull();
    expect(
      unpackWorld(
        bytes.map((byte, i) => (i === 0 ? byte ^ 1 : byte)),
        world.charters,
      ),
    ).toBeNull();
  });
});

describe("a world of a record", () => {
  let store: Store;
  const folder = join(dir, "worlds");
  const worlds = [1, 2, 3, 4, 5].map((seed) => synthetic(50, seed, LAST));
  let built = 0;
  const ask = (about = "record"): Promise<World> =>
    worldOfRecord(store, { charters: worlds[0]!.charters, about }, folder, async () => worlds[built++]!);
  const assert = (id: string) => store.append([{ kind: "assert", claim: claimOf(id), by: "reader" }]);
  beforeAll(async () => {
    store = await openStore(join(dir, "record.casus"), { anchors: dir });
    await assert("d:a1");
    return () => store.close();
  });

  test("is built once for a head and a question, and again after any entry", async () => {
    const first = await ask();
    expect(told(await ask())).toEqual(told(first));
    expect(built).toBe(1);
    await assert("d:a2");
    expect((await ask()).acts).toEqual(worlds[1]!.acts);
    expect(built).toBe(2);
    await ask("undisputed");
    expect(built).toBe(3);
    expect(readdirSync(folder)).toHaveLength(2);
  });

  test("is built again where a byte of what was kept has changed", async () => {
    const before = built;
    for (const name of readdirSync(folder)) {
      const bytes = readFileSync(join(folder, name));
      bytes[bytes.length - 1]! ^= 1;
      writeFileSync(join(folder, name), bytes);
    }
    await ask();
    expect(built).toBe(before + 1);
  });

  test("is not kept where somebody wrote while it was built", async () => {
    const name = "written meanwhile";
    const question = { charters: worlds[0]!.charters, about: name };
    const files = readdirSync(folder).length;
    await worldOfRecord(store, question, folder, async () => {
      await assert("d:a3");
      return worlds[0]!;
    });
    expect(readdirSync(folder)).toHaveLength(files);
  });
});
