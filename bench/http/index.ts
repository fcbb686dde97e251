import autocannon from "autocannon";
import { serve } from "@hono/node-server";
import { Hono } from "hono";
import type { AddressInfo } from "node:net";
import { loadReader } from "../../src/app/reader.ts";
import { serverApp } from "../../src/app/server/app.ts";
import { casebook } from "../../src/app/server/casebook.ts";
import { fileKeeper } from "../../src/app/server/keeper.ts";

/**
 * Load on loopback: questions to the API beside a bare route of the same framework in the same run, so that the ratio says more
 * than the machine. Server and load share this process and its processor. `npm run bench:http [SECONDS]`.
 */
const seconds = Number(process.argv[2] ?? 5);
const reader = loadReader();
const book = casebook(
  fileKeeper(null),
  async () => reader,
  () => "2024-03-12",
);
const rates = { all: 1e12, writes: 1e12 };
const access = { token: null, hosts: ["127.0.0.1"] };
const app = new Hono();
app.get("/bare", (c) => c.json({ bare: true }));
app.route("/", serverApp({ book, access, rates, version: "bench", now: Date.now }));
for (let i = 0; i < 50; i++) {
  const text = `Report ${i}\nPublished 3 March 2024\nArmenia said on Sunday that it had frozen its part in the CSTO. Russia denied that the alliance had ignored Armenia's appeal number ${i}.\n`;
  const { value } = await reader.documents({ name: `r${i}.txt`, bytes: Buffer.from(text) }, null);
  await book.take(value![0]!, "bench");
}
const server = serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" });
await new Promise((done) => server.once("listening", done));
const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

const QUESTIONS = {
  "bare route": "/bare",
  standings: "/api/alliances/CSTO/standings?on=2024-03-12",
  "search of claims": "/api/claims?q=appeal&limit=20",
} as const;
console.log(`${book.claims().length} claims, 10 connections, ${seconds} s each`);
let bare = 0;
for (const [name, path] of Object.entries(QUESTIONS)) {
  const { latency, requests, non2xx, errors } = await autocannon({
    url: base + path,
    connections: 10,
    duration: seconds,
  });
  if (name === "bare route") bare = requests.average;
  const ratio = (bare / requests.average).toFixed(1);
  console.log(
    `${name.padEnd(18)} p50 ${latency.p50} ms  p99 ${latency.p99} ms  ${requests.average.toFixed(0)}/s  1 : ${ratio} of the bare route's  failed ${non2xx + errors}`,
  );
}
server.close();
