import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { openStore } from "../../src/store/open.ts";
import { storeSuite } from "./suite.ts";

const dir = mkdtempSync(join(tmpdir(), "casus-store-"));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

let n = 0;
storeSuite("a store in a file", (clock) =>
  openStore(join(dir, `s${n++}`, "record.casus"), { clock, anchors: dir }),
);
