import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Page } from "playwright-core";
import { findings, type House, house, PATIENCE_MS } from "./house.ts";

let at: House;
beforeAll(async () => void (at = await house()));
afterAll(async () => {
  await at.stop();
});

const REPORT = "/reports/2024-02-24-frozen";
const VIEWS: readonly (readonly [path: string, words: string])[] = [
  ["/", "according to each side"],
  ["/desk", "Open duties"],
  ["/reports", "On the record"],
  [REPORT, "To check"],
  ["/alliances/CSTO", "member, frozen in effect"],
  ["/alliances/CSTO/contested", "Each row is one act"],
  ["/alliances/CSTO/pleas", "Pleas and answers"],
  ["/alliances/CSTO/timeline", "Drag to look closer"],
  ["/alliances/CSTO/map", "The same as a table"],
  ["/alliances/CSTO/prospects", "not a prediction"],
  ["/alliances/CSTO/dossier", "Open as one HTML file"],
  ["/alliances/CSTO/charter", "Paraphrased"],
];

const sees = (page: Page, words: string): Promise<void> => page.getByText(words).first().waitFor();

describe.each([
  ["light", { colorScheme: "light" }],
  ["dark", { colorScheme: "dark" }],
  ["on a phone", { viewport: { width: 390, height: 844 } }],
] as const)("%s", (_, more) => {
  test.each(VIEWS)("%s", async (path, words) => {
    const page = await at.open(path, more);
    await sees(page, words);
    expect(await findings(page)).toEqual([]);
    expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth")).toBeLessThanOrEqual(0);
    await page.close();
  });
});

test("each page's JSON is at its own address, and it names its command", async () => {
  for (const [path] of VIEWS.filter(([one]) => one !== "/")) {
    const page = await at.open(path);
    const link = page.getByText("This page as JSON");
    await link.waitFor();
    const response = await page.request.get(at.url + (await link.getAttribute("href"))!);
    expect(response.headers()["content-type"]).toContain("application/json");
    expect(response.status()).toBe(200);
    await page
      .getByText(/casus \w+/)
      .first()
      .waitFor();
    await page.close();
  }
});

test("first load is small; how soon the page is drawn is told", async () => {
  const page = await at.open("/");
  await sees(page, "according to each side");
  // The best of three: other programs on the machine make single loads slower, never faster.
  let took = Infinity;
  for (let i = 0; i < 3; i++) {
    const started = Date.now();
    await page.goto(at.url);
    await sees(page, "according to each side");
    took = Math.min(took, Date.now() - started);
  }
  const bytes = await page.evaluate(
    "performance.getEntriesByType('resource').filter((r) => /assets/.test(r.name)).reduce((sum, r) => sum + r.encodedBodySize, 0)",
  );
  console.log(`first view drawn after ${took} ms; ${bytes} bytes of script and style, compressed`);
  // The time is told, not judged: it is the machine's as much as ours. Wanted: under 1,000 ms where nothing else runs.
  expect(bytes).toBeLessThan(250_000);
  await page.close();
});

test("a new user, by keyboard alone: paste, see who claims what, correct, ask, dossier", async () => {
  const page = await at.open("/");
  await sees(page, "according to each side");
  await page.keyboard.press("3");
  await page.locator("#paste").focus();
  await page.keyboard.insertText(
    'Armenia stays away from drill\nPublished 5 March 2024\nYEREVAN, March 5 - "Armenia will not attend the exercise of the CSTO," Defence Minister Suren Papikyan said on Tuesday. Russia denied that the alliance had ignored Armenia\'s appeal.\n',
  );
  await page.getByRole("button", { name: "Read it" }).focus();
  await page.keyboard.press("Enter");
  await sees(page, "To check");
  await page.getByRole("region", { name: "The claim" }).waitFor();
  await page.keyboard.press("e");
  await page.getByRole("form", { name: "Correct the claim" }).waitFor();
  await page.getByLabel("Why (stays in the record)").focus();
  await page.keyboard.insertText("checked against the text");
  await page.keyboard.press("Control+Enter");
  await sees(page, "corrected");
  await page.keyboard.press("u");
  await sees(page, "not checked yet");
  await page.keyboard.press("a");
  await sees(page, "Undo");
  await page.keyboard.press("c");
  await page.keyboard.press("Shift+ArrowRight");
  await page.keyboard.press("Enter");
  await page.getByRole("form", { name: "Add a claim" }).waitFor();
  await page.keyboard.press("Escape");
  await page.keyboard.press("4");
  await sees(page, "On other accounts");
  await page.keyboard.press("1");
  await sees(page, "according to each side");
  await page.keyboard.press("w");
  await sees(page, "The same in the terminal");
  await page.keyboard.press("0");
  await sees(page, "Open as one HTML file");
  await page.keyboard.press("?");
  await page.getByRole("heading", { name: "Keys", exact: true }).waitFor();
  await page.keyboard.press("Escape");
  await page.close();
});

test("prospects: a slider plays again at once, two scenarios stand side by side, and the address holds both", async () => {
  const page = await at.open("/alliances/CSTO/prospects");
  const out = page.locator("figure", { has: page.getByText("out", { exact: true }) });
  await out.waitFor();
  await page
    .getByText(/of \d+\s+members that had given notice/)
    .first()
    .waitFor();
  // The leading sliders are put in order once, by the first tornado.
  await page.getByText("What it hinges on").waitFor();
  const slider = page.getByLabel(/^autonomy/).first();
  await slider.focus();
  await page.keyboard.press("Home");
  await page.getByText("held at 0.1").first().waitFor();
  await page.getByRole("button", { name: "Set a second beside it" }).click();
  await page.locator("#b-autonomy").focus();
  await page.keyboard.press("End");
  await page.waitForURL(/a=autonomy%3A0.1&b=autonomy%3A0.7/);
  await page.reload();
  await expect
    .poll(() => page.locator("figcaption .second").count(), { timeout: PATIENCE_MS })
    .toBeGreaterThanOrEqual(4);
  const end = async (which: string): Promise<number> =>
    Number(/\d+/.exec(await out.locator(which).innerText())![0]);
  await expect
    .poll(async () => (await end(".big.second")) - (await end(".big:not(.second)")), { timeout: PATIENCE_MS })
    .toBeGreaterThan(5);
  await page.getByText("What it hinges on, in the first").waitFor();
  await page.getByRole("region", { name: "Most probable paths, second" }).waitFor();
  await page.close();
}, 180_000);

test("an alliance without a scenario says so, and leads to those that have one", async () => {
  const page = await at.open("/alliances/GCC/prospects");
  await sees(page, "is shipped");
  await page.getByRole("link", { name: /Armenia and the CSTO/ }).click();
  await sees(page, "not a prediction");
  await page.close();
});

test("of two browsers each sees what the other wrote, and neither loses a word", async () => {
  const [ann, ben] = [await at.open(REPORT), await at.open(REPORT)];
  await ann.getByRole("region", { name: "The claim" }).waitFor();
  await ben.getByRole("region", { name: "The claim" }).waitFor();
  await ann.getByLabel("You are").fill("ann");
  await ann.locator("main").focus();
  const before = Number(/\d+/.exec(await ben.getByText(/^To check: \d+/).innerText())![0]);
  // What is told goes away by itself: it is waited for before it comes.
  const told = ben.getByText(/ann wrote about a claim/).waitFor();
  await ann.keyboard.press("a");
  await told;
  await ben.getByText(`To check: ${before - 1}`).waitFor();
  expect(await ann.getByText(/ann wrote about a claim/).count()).toBe(0);
  await ben.keyboard.press("n");
  await ben.keyboard.press("a");
  await ann.getByText(`To check: ${before - 2}`).waitFor();
  const entries = (await (await ann.request.get(`${at.url}/api/entries?limit=500`)).json()) as {
    items: { kind: string; by: string }[];
  };
  expect(entries.items.filter(({ kind, by }) => kind === "correct" && by === "ann")).toHaveLength(1);
  await ann.close();
  await ben.close();
});

test("what was typed outlives a reload, and what was decided outlives the server", async () => {
  const page = await at.open("/reports");
  await page.locator("#paste").fill("Half a report, not sent yet");
  await page.reload();
  expect(await page.locator("#paste").inputValue()).toBe("Half a report, not sent yet");
  await page.locator("#paste").fill("");
  await page.goto(`${at.url}/reports/2022-09-14-article-four`);
  await page.getByRole("region", { name: "The claim" }).waitFor();
  const written = page.waitForResponse(
    (response) => response.url().endsWith("/api/entries") && response.ok(),
  );
  await page.keyboard.press("x");
  await written;
  await at.restart();
  await page.reload();
  const view = (await (await page.request.get(`${at.url}/api/reports/2022-09-14-article-four`)).json()) as {
    reviewed: { review: string }[];
  };
  expect(view.reviewed.some(({ review }) => review === "retracted")).toBe(true);
  await page.close();
});

test("hostile words of a report are words on the page, and nothing else", async () => {
  const page = await at.open("/reports");
  await page
    .locator("#paste")
    .fill(
      '<img src=x onerror="window.hit=1"> Armenia\nPublished 6 March 2024\n<script>window.hit=1</script> "Armenia has frozen its part in the CSTO <svg onload=window.hit=1>," Nikol Pashinyan said.\n',
    );
  await page.getByRole("button", { name: "Read it" }).click();
  await sees(page, "To check");
  expect(await page.evaluate("window.hit")).toBeUndefined();
  expect(await page.locator("article img, article script, article svg").count()).toBe(0);
  await page.close();
});

test("nothing was complained of, and nothing was asked of other hosts", () => {
  expect(at.complaints).toEqual([]);
});
