import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, test } from "vitest";
import { openStore } from "../../src/store/open.ts";
import { emptyPlace, startPostgres } from "./postgres.ts";
import { storeSuite } from "./suite.ts";

const dir = mkdtempSync(join(tmpdir(), "casus-store-"));
const server = await startPostgres();
afterAll(async () => {
  await server?.stop();
  rmSync(dir, { recursive: true, force: true });
});

let n = 0;
if (server === null) test.skip("a store on PostgreSQL: no server here", () => undefined);
else {
  storeSuite("a store on PostgreSQL", async (clock) =>
    openStore(await emptyPlace(server, `suite_${process.pid}_${n++}`), { clock, anchors: dir }),
  );
}
