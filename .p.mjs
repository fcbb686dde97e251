import { chromium } from "playwright-core";
const b = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
const page = await b.newPage({ viewport: { width: 1280, height: 800 } });
page.on("pageerror", (e) => console.log("ERR", e.message)); page.on("console", (m) => console.log("CON", m.text()));
page.on("worker", (w) => console.log("worker", Date.now() - t0)); const t0 = Date.now();
await page.goto("http://localhost:7711/alliances/CSTO/prospects?a=honour:0.45&b=honour:0.1");
for (let i = 0; i < 12; i++) { await page.waitForTimeout(1500); console.log(Date.now() - t0, await page.evaluate("document.querySelector('.bar')?.innerText.replace(/\\s+/g,' ')"), await page.evaluate("document.querySelectorAll('figure').length")); }
await page.screenshot({ path: "/tmp/web/shots/prospects2.png" });
await b.close();
