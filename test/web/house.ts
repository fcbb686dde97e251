import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";

const root = join(import.meta.dirname, "..", "..");
const PROGRAM = process.env["CHROMIUM"] ?? "/usr/bin/chromium";

/** How long a state is waited for before it is said not to come: long enough for a machine with much else to do. */
export const PATIENCE_MS = 180_000;

export interface House {
  readonly url: string;
  readonly browser: Browser;
  readonly open: (path: string, more?: Parameters<Browser["newPage"]>[0]) => Promise<Page>;
  /** What pages threw or complained of, and what they asked of other hosts. */
  readonly complaints: string[];
  readonly stop: () => Promise<void>;
  readonly restart: () => Promise<void>;
}

/** The built program serving a record of its own, and a browser beside it. */
export async function house(): Promise<House> {
  if (!existsSync(PROGRAM)) throw new Error(`no Chromium at ${PROGRAM}; set CHROMIUM`);
  const folder = mkdtempSync(join(tmpdir(), "casus-web-"));
  let server: ChildProcess | null = null;
  const start = async (port: string): Promise<string> => {
    const child = spawn(
      process.execPath,
      [join(root, "dist/main.js"), "serve", "--port", port, "--store", folder],
      {
        stdio: ["ignore", "pipe", "inherit"],
      },
    );
    server = child;
    return new Promise((done, failed) => {
      child.once("exit", () => failed(new Error("the server ended")));
      child.stdout.on("data", (data: Buffer) => {
        const address = /(http:\/\/localhost:\d+)\//.exec(String(data));
        if (address) done(address[1]!);
      });
    });
  };
  const url = await start("0");
  const browser = await chromium.launch({ executablePath: PROGRAM, args: ["--no-sandbox"] });
  const complaints: string[] = [];
  return {
    url,
    browser,
    complaints,
    open: async (path, more = {}) => {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, ...more });
      page.setDefaultTimeout(PATIENCE_MS);
      page.on("pageerror", (error) => complaints.push(`${path}: ${error.message}`));
      page.on("console", (message) => {
        if (message.type() === "error" && !/Failed to load resource|net::ERR/.test(message.text()))
          complaints.push(`${path}: ${message.text()}`);
      });
      page.on("request", (request) => {
        if (!request.url().startsWith(url) && !request.url().startsWith("data:"))
          complaints.push(`${path} asked ${request.url()}`);
      });
      await page.goto(url + path);
      return page;
    },
    stop: async () => {
      await browser.close();
      server?.kill();
      rmSync(folder, { recursive: true, force: true });
    },
    restart: async () => {
      const port = new URL(url).port;
      const gone = new Promise((done) => server?.once("exit", done));
      server?.kill();
      await gone;
      await start(port);
    },
  };
}

export const AXE = readFileSync(join(root, "node_modules/axe-core/axe.min.js"), "utf8");

/** Serious and critical findings of axe-core on a page. */
export async function findings(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send("Runtime.evaluate", { expression: AXE });
  const found = await session.send("Runtime.evaluate", {
    expression: `axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] }).then((r) => JSON.stringify(r.violations.filter((v) => ["serious", "critical"].includes(v.impact)).map((v) => v.id + ": " + v.nodes.slice(0, 2).map((n) => n.html.slice(0, 160)).join(" | "))))`,
    awaitPromise: true,
    returnByValue: true,
  });
  return JSON.parse(found.result.value as string) as string[];
}
