import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { run } from "../../src/app/cli.ts";

const dir = mkdtempSync(join(tmpdir(), "casus-watch-"));
const item = (n: number, title: string, text: string): string =>
  `<item><title>${title}</title><link>http://paper.example/${n}</link><pubDate>Tue, 2${n} Feb 2024 10:00:00 GMT</pubDate><description>${text}</description></item>`;
const feed = (...items: readonly string[]): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>The Highland Wire</title>${items.join("")}</channel></rss>`;
const FIRST = item(1, "Talks", "Kenya asked the African Union for observers on Monday.");
const SECOND = item(
  7,
  "Freeze",
  "Kazakhstan has frozen its membership in the CSTO, President Kassym-Jomart Tokayev said on Monday. He warned that Kazakhstan would leave the CSTO if the alliance did not help it.",
);

let content = feed(FIRST);
const asked: IncomingMessage[] = [];
const hooked: string[] = [];
let server: Server;
let base = "";
beforeAll(async () => {
  server = createServer((request, response) => {
    if (request.url === "/hook") {
      let body = "";
      request.on("data", (part: Buffer) => (body += part.toString()));
      request.on("end", () => {
        hooked.push(body);
        response.end();
      });
      return;
    }
    asked.push(request);
    const etag = `"${content.length}"`;
    if (request.url === "/broken") response.writeHead(500).end();
    else if (request.headers["if-none-match"] === etag) response.writeHead(304).end();
    else response.writeHead(200, { etag, "content-type": "application/rss+xml" }).end(content);
  }).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
  rmSync(dir, { recursive: true, force: true });
});

async function watch(...argv: readonly string[]) {
  let [stdout, stderr] = ["", ""];
  const out = (add: (text: string) => void) => ({ write: add, isTTY: false, columns: 200 });
  const exit = await run(["watch", ...argv, "--once", "--store", "record.casus"], {
    stdout: out((text) => (stdout += text)),
    stderr: out((text) => (stderr += text)),
    stdin: async () => new Uint8Array(),
    cwd: dir,
    now: "2024-02-28",
    clock: () => "2024-02-28T12:00:00.000Z",
    env: { XDG_DATA_HOME: dir },
  });
  return { exit, stdout, stderr };
}

test("what is new is recorded once, what follows from it is told and sent, a broken feed stops no other", async () => {
  const first = await watch(`${base}/broken`, `${base}/rss`);
  expect(first.stdout).toMatch(/^1 new document with \d+ claims?\n/);
  expect(first.stderr).toContain("the server answered 500");
  expect(first.stderr).toContain("[feed-unread]");

  expect((await watch(`${base}/rss`)).stdout).toBe("");
  expect(asked.at(-1)!.headers["if-none-match"]).toBeDefined();

  content = feed(SECOND, FIRST);
  const third = await watch(`${base}/rss`, "--webhook", `${base}/hook`);
  expect(third.stdout).toMatch(/^1 new document/);
  expect(third.stdout).toContain("Kazakhstan's standing: member, participating → member, frozen [rss-");
  expect(third.stdout).toMatch(/CSTO new threat: Kazakhstan leaves the CSTO/);
  const sent = JSON.parse(hooked[0]!) as { readonly news: readonly { readonly kind: string }[] };
  expect(sent.news.map(({ kind }) => kind)).toEqual(expect.arrayContaining(["standing", "threat"]));
}, 60_000);

test("a list of feeds, a file of a feed, and a hook that does not answer", async () => {
  writeFileSync(join(dir, "feeds.txt"), `# feeds\n${base}/rss  # the wire\nlocal.xml\n`);
  writeFileSync(join(dir, "local.xml"), feed(item(8, "Vote", "Uganda left the African Union on Monday.")));
  const listed = await watch("feeds.txt", "local.xml", "--json");
  expect(JSON.parse(listed.stdout)).toMatchObject({ recorded: 1 });
  content = feed(item(9, "Word", "Uganda has frozen its membership in the CSTO, its president said."), item(6, "More", "Kyrgyzstan has frozen its membership in the CSTO, its president said.")); // prettier-ignore
  const undelivered = await watch(`${base}/rss`, "--webhook", `${base}/broken`);
  expect(undelivered.stdout).toContain("Kyrgyzstan's standing");
  expect(undelivered.stderr).toContain("[webhook-failed]");
  const bad = await watch("local.xml", "--webhook", "no address");
  expect(bad).toMatchObject({ exit: 2 });
}, 60_000);
