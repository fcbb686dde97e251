import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { documentsFrom } from "../../../src/read/input/index.ts";
import { reflowed } from "../../../src/read/input/pdf.ts";
import { articleOf, bytes, pdfOf, PROSE, warcOf } from "./made.ts";

const codes = async (name: string, data: Uint8Array): Promise<readonly string[]> =>
  (await documentsFrom({ name, bytes: data })).problems.map((p) => p.code);

describe("pages", () => {
  test("linked data gives title, day, outlet and author where the head does not", async () => {
    const linked = `<script type="application/ld+json">{"@graph":[{"@type":"WebSite"},{"headline":"Council meets again",
      "datePublished":"2019-05-03T08:00:00Z","publisher":{"name":"Andes Wire"},"author":[{"name":"Mara Olten"}]}]}</script>`;
    const { value } = await documentsFrom({ name: "a.html", bytes: bytes(articleOf("T", linked)) });
    expect(value?.[0]).toMatchObject({
      title: "Council meets again",
      date: "2019-05-03",
      outlet: "Andes Wire",
      author: "Mara Olten",
    });
    expect(value?.[0]?.text).not.toContain("headline");
  });

  test("a declared legacy encoding is read", async () => {
    const page = Buffer.from(
      articleOf("T")
        .replace("<head>", '<head><meta charset="iso-8859-2">')
        .replace("council", "council of \u0141\u00f3d\u017a"),
      "latin1",
    );
    page[page.indexOf("council of ") + 11] = 0xa3;
    const { value } = await documentsFrom({ name: "a.html", bytes: page });
    expect(value?.[0]?.text).toContain("council of Łó");
  });
});

describe("feeds", () => {
  const rss = `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Andes Wire</title>
    <item><title>Council meets</title><pubDate>Fri, 03 May 2019 10:00:00 GMT</pubDate><description>Short.</description>
    <content:encoded><![CDATA[<p>${PROSE}</p><script>alert(1)</script>]]></content:encoded></item>
    <item><title>Nothing said</title></item>
    <item><title>Two leave</title><pubDate>Sat, 04 May 2019 10:00:00 GMT</pubDate><description>&lt;p&gt;${PROSE}&lt;/p&gt;</description></item></channel></rss>`;
  const atom = `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Andes Wire</title><id>urn:x</id><updated>2019-05-03T00:00:00Z</updated>
    <entry><id>urn:1</id><title>Council meets</title><updated>2019-05-03T10:00:00Z</updated><content type="html">&lt;p&gt;${PROSE}&lt;/p&gt;</content></entry></feed>`;

  test.each([
    ["RSS", "a.rss", rss, ["2019-05-03", "2019-05-04"]],
    ["Atom", "a.xml", atom, ["2019-05-03"]],
  ])("%s: a document an entry that has words", async (_, name, text, dates) => {
    const { value, problems } = await documentsFrom({ name, bytes: bytes(text) });
    expect(problems).toEqual([]);
    expect(value?.map((d) => d.date)).toEqual(dates);
    expect(value?.[0]).toMatchObject({
      id: "a-1",
      title: "Council meets",
      outlet: "Andes Wire",
      text: PROSE,
    });
  });

  test("what only begins like a feed says so; a page about feeds is no feed", async () => {
    expect(await codes("a.xml", bytes("<rss version='2.0'><channel"))).toEqual(["input-feed"]);
    expect(await codes("a.txt", bytes(`${PROSE} It wrote <rss> in the margin.`))).toEqual([]);
  });
});

describe("PDF", () => {
  test("its text, title, author and day", async () => {
    const { value, problems } = await documentsFrom({
      name: "dir/a.pdf",
      bytes: pdfOf([
        "The council met in the old capital on Monday, and it was not",
        "long before the two of them had left the room.",
      ]),
    });
    expect(problems).toEqual([]);
    expect(value).toMatchObject([
      { id: "a", text: PROSE, title: "Council meets", date: "2019-05-03", author: "Mara Olten" },
    ]);
  });

  test("lines become paragraphs", () => {
    expect(reflowed("The opera-\ntion ended.\nIt began again when the others had left.")).toBe(
      "The operation ended.\nIt began again when the others had left.",
    );
    expect(reflowed("Two of them left the room at noon on Friday. Nobody\nknew why.")).toBe(
      "Two of them left the room at noon on Friday. Nobody knew why.",
    );
  });

  test("a broken one, and one without words, give one clear problem", async () => {
    expect(await codes("a.pdf", bytes("%PDF-1.4\nnothing of the kind"))).toEqual(["input-pdf"]);
    expect(await codes("a.pdf", pdfOf([]))).toEqual(["input-pdf"]);
  });
});

describe("web archives", () => {
  const records = [
    { uri: "https://wire.example/2019/council.html", body: articleOf("Council meets") },
    { uri: "https://wire.example/logo.png", body: "PNG", type: "image/png" },
    { uri: "https://wire.example/note.txt", body: PROSE, type: "text/plain" },
    { uri: "https://wire.example/ask", body: articleOf("Asked"), kind: "request" },
  ];

  test.each([
    ["plain", false, "a.warc"],
    ["packed", true, "a.warc.gz"],
  ])("%s: pages and texts, nothing else", async (_, packed, name) => {
    const { value, problems } = await documentsFrom({ name, bytes: warcOf(records, packed) });
    expect(problems).toEqual([]);
    expect(value?.map((d) => [d.id, d.outlet, d.date])).toEqual([
      ["wire.example-2019-council.html", "wire.example", "2019-05-01"],
      ["wire.example-note.txt", "wire.example", "2019-05-03"],
    ]);
    expect(value?.[0]?.text).toContain(PROSE);
  });

  test("tricks in names end in harmless ids", async () => {
    const tricks = [
      "file:///../../etc/passwd",
      "https://x/../../../../tmp/evil",
      "..\\..\\a",
      "/abs/olute",
      "https://x/%00/\u0000",
    ];
    const { value } = await documentsFrom({
      name: "a.warc",
      bytes: warcOf(tricks.map((uri) => ({ uri, body: articleOf("T") }))),
    });
    expect(value?.length).toBeGreaterThan(0);
    for (const { id } of value ?? []) expect(id).toMatch(/^[A-Za-z0-9](?:[A-Za-z0-9-]|\.(?!\.))*$/);
  });

  test("a broken archive gives what stands before the break", async () => {
    const whole = warcOf(records.slice(0, 1));
    const cut = new Uint8Array([...whole, ...bytes("WARC/1.0\r\nContent-Length: zz")]);
    const { value } = await documentsFrom({ name: "a.warc", bytes: cut });
    expect(value).toHaveLength(1);
    expect(await codes("a.warc", bytes("WARC/1.0\r\n\r\n"))).toEqual(["input-warc"]);
  });
});

describe("what is packed", () => {
  test("one packed report is read; a bomb, packing twice and other archives are refused", async () => {
    const { value } = await documentsFrom({ name: "a.txt.gz", bytes: gzipSync(PROSE) });
    expect(value?.[0]).toMatchObject({ id: "a", text: PROSE });
    const bomb = gzipSync(Buffer.alloc(80_000_000, 0x61));
    expect(await codes("a.txt.gz", bomb)).toEqual(["input-packed"]);
    expect(await codes("a.gz", gzipSync(gzipSync(PROSE)))).toEqual(["input-packed"]);
    expect(await codes("a.docx", new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0, 0]))).toEqual(["input-packed"]);
  });

  test("a web archive that unpacks to too much is refused", async () => {
    const record = { uri: "https://x.example/a", body: "a".repeat(9_000_000) };
    const bomb = warcOf(
      Array.from({ length: 8 }, () => record),
      true,
    );
    expect(bomb.length).toBeLessThan(200_000);
    expect(await codes("a.warc.gz", bomb)).toEqual(["input-warc"]);
  });
});

describe("odd characters", () => {
  test("a NUL and a lone surrogate come out as they went in", async () => {
    const nul = `${PROSE}\u0000 ${PROSE}`;
    expect((await documentsFrom({ name: "a.txt", bytes: bytes(nul) })).value?.[0]?.text).toBe(nul);
    const lone = `${PROSE} \ud800 x`;
    const wide = new Uint8Array([
      0xff,
      0xfe,
      ...[...Array(lone.length).keys()].flatMap((i) => [lone.charCodeAt(i) & 255, lone.charCodeAt(i) >> 8]),
    ]);
    expect((await documentsFrom({ name: "a.txt", bytes: wide })).value?.[0]?.text).toBe(lone);
    const json = `{"text":${JSON.stringify(lone + "\u0000")}}`;
    expect((await documentsFrom({ name: "a.json", bytes: bytes(json) })).value?.[0]?.text).toBe(
      `${lone}\u0000`,
    );
  });
});
