import { describe, expect, test } from "vitest";
import { ask, post, REPORT, server } from "./server.ts";

describe("who may ask", () => {
  test("a foreign name for this machine is turned away", async () => {
    const { app } = server();
    expect((await ask(app, "/api/reports", { headers: { host: "evil.example" } })).status).toBe(421);
  });

  test.each([
    [{ origin: "http://evil.example" }, 403],
    [{ "sec-fetch-site": "cross-site" }, 403],
    [{ origin: "null" }, 403],
    [{ origin: "http://localhost" }, 200],
    [{}, 200],
  ])("a write with %o: %i", async (headers, status) => {
    const { app } = server();
    expect((await post(app, "/api/read", { text: REPORT }, headers as Record<string, string>)).status).toBe(
      status,
    );
  });

  test("elsewhere than on this machine a token is wanted, and a cookie takes its place", async () => {
    const { app } = server({ access: { token: "secret", hosts: null } });
    expect((await ask(app, "/api/reports")).status).toBe(401);
    expect((await ask(app, "/api/reports", { headers: { authorization: "Bearer wrong!" } })).status).toBe(
      401,
    );
    expect((await ask(app, "/api/reports", { headers: { authorization: "Bearer secret" } })).status).toBe(
      200,
    );
    const opened = await ask(app, "/desk?token=secret&on=2024-03-12");
    expect(opened.headers.get("location")).toBe("/desk?on=2024-03-12");
    expect(opened.headers.get("set-cookie")).toMatch(/HttpOnly.*SameSite=Strict/);
    expect((await ask(app, "/api/reports", { headers: { cookie: "casus=secret" } })).status).toBe(200);
  });

  test("who asks too often is told to wait; who sends too much, that it is too large", async () => {
    const { app } = server({ rates: { all: 3, writes: 1 } });
    const statuses = [];
    for (let i = 0; i < 5; i++) statuses.push((await ask(app, "/api/vocabulary")).status);
    expect(statuses).toEqual([200, 200, 200, 429, 429]);
    const large = await post(
      server().app,
      "/api/read",
      { text: "x".repeat(6_100_000) },
      { "content-length": "6100020" },
    );
    expect(large.status).toBe(413);
  });
});

describe("hostile reports", () => {
  const HOSTILE = `<script>alert(1)</script> Armenia <img src=x onerror=alert(2)> froze its part in the CSTO
Published 3 March 2024
Armenia has frozen its part in the CSTO "</mark><svg onload=alert(3)>", Nikol Pashinyan said on Sunday. [x](javascript:alert(4))
Russia denied that the CSTO ignored Armenia's appeal. \u202e]]>-->{{7*7}}
`;

  test.each(["html", "doc"])("no markup of a report is markup in the dossier (%s)", async (format) => {
    const { app } = server();
    await post(app, "/api/reports", { text: HOSTILE, name: "<b>x.txt", by: "<i>ann</i>" });
    const text = await (await ask(app, `/api/alliances/CSTO/dossier?format=${format}&on=2024-03-12`)).text();
    expect(text).toContain("Pashinyan");
    expect(text).not.toMatch(/<script>alert|<img|<svg onload|<i>ann|<b>x/);
    expect(text).not.toContain("\u202e");
  });

  test("nor a link in Markdown", async () => {
    const { app } = server();
    await post(app, "/api/reports", { text: HOSTILE, by: "ann" });
    const text = await (await ask(app, "/api/alliances/CSTO/dossier?format=md&on=2024-03-12")).text();
    expect(text).not.toMatch(/(?<!\\)<(script|img|svg)|(?<!\\)\]\(javascript/);
  });

  test("pages run nothing that is not their own", async () => {
    const { app } = server();
    const policy = (await ask(app, "/api/reports")).headers.get("content-security-policy")!;
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    expect(
      (await ask(app, "/api/alliances/CSTO/dossier?format=html")).headers.get("content-security-policy"),
    ).toContain("sandbox");
  });
});
