import type { Outcome, Problem } from "../../base/problem.ts";
import type { Document } from "../reading.ts";
import { dateOf, reportDate } from "./dates.ts";
import { decode } from "./decode.ts";
import { formatOf } from "./format.ts";
import { inflated, MOST_UNPACKED } from "./inflate.ts";
import { documentOf, type About } from "./text.ts";

export { findBoilerplate } from "./boilerplate.ts";

export interface RawInput {
  /** File name or "-"; its ending tells the format, the content decides where it does not. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly date?: string | null;
  readonly outlet?: string | null;
  readonly title?: string | null;
}

/** The first (usually only) document of an input. */
export async function documentFrom(input: RawInput): Promise<Outcome<Document>> {
  const { value, problems } = await documentsFrom(input);
  return { value: value?.[0] ?? null, problems };
}

/** All documents of an input: one for a text, a page or a PDF; one each line, entry or record of JSONL, feeds and archives. */
export async function documentsFrom(input: RawInput): Promise<Outcome<readonly Document[]>> {
  const { bytes, name } = input;
  const about: About = { ...given(input), id: idOf(name) };
  const found = await byBytes(bytes, name, about);
  return {
    value: found.value,
    problems: [
      ...found.problems,
      ...(found.value ?? []).flatMap((d) => [...foreign(d, name), ...otherwiseDated(d, input)]),
    ],
  };
}

/** Heavy libraries are loaded only for the formats that need them. */
async function byBytes(bytes: Uint8Array, name: string, about: About): Promise<Outcome<readonly Document[]>> {
  switch (formatOf(bytes)) {
    case "pdf":
      return (await import("./pdf.ts")).fromPdf(bytes, name, about);
    case "warc":
      return (await import("./warc.ts")).fromWarc(bytes, name, about);
    case "gzip": {
      if (/\.warc(\.gz)?$/i.test(name)) return (await import("./warc.ts")).fromWarc(bytes, name, about);
      const plain = await inflated(bytes);
      if (plain === null)
        return refused(
          "input-packed",
          name,
          "this packed file is broken, or unpacks to too much",
          `Unpack it yourself; at most ${MOST_UNPACKED / 1_000_000} MB are read.`,
        );
      if (formatOf(plain) === "gzip")
        return refused(
          "input-packed",
          name,
          "this is packed more than once",
          "Unpack it yourself and give the report in it.",
        );
      return byBytes(plain, name.replace(/\.gz$/i, ""), about);
    }
    case "archive":
      return refused(
        "input-packed",
        name,
        "this is a packed archive or a word processor's file",
        "Take the report out, and save it as plain text, HTML or PDF.",
      );
    case "binary":
      return refused(
        "input-binary",
        name,
        "this is no text: it holds bytes that no text file holds",
        "Save the report as plain text, Markdown, HTML or PDF and try again.",
      );
    case "text":
      return byText(bytes, name, about);
  }
}

async function byText(bytes: Uint8Array, name: string, about: About): Promise<Outcome<readonly Document[]>> {
  const { value: text, problems } = decode(bytes, name);
  if (text === null) return { value: null, problems };
  if (text.trim() === "")
    return refused(
      "input-empty",
      name,
      "the file holds no words, only white space",
      "Give a file with the report's text.",
    );
  const found = await byFormat(text, name, about);
  return { value: found.value, problems: [...problems, ...found.problems] };
}

const refused = (code: string, file: string, what: string, hint: string): Outcome<readonly Document[]> => ({
  value: null,
  problems: [{ code, level: "error", file, what, hint }],
});

async function byFormat(text: string, name: string, about: About): Promise<Outcome<readonly Document[]>> {
  if (/\.jsonl?$|\.ndjson$/i.test(name)) return fromJson(text, name, about);
  if (/<(rss|feed|rdf:RDF)[\s>]/i.test(text.slice(0, 4000))) {
    const { fromFeed, isFeed } = await import("./feed.ts");
    if (isFeed(text)) return fromFeed(text, name, about);
  }
  if (
    /\.x?html?$/i.test(name) ||
    /^\s*(<!--[^]{0,500}?-->\s*)?<(!doctype html|html)\b/i.test(text.slice(0, 600))
  ) {
    const { pageOf } = await import("./page.ts");
    const page = pageOf(text);
    if (page.text.trim() === "")
      return refused("input-empty", name, "the page holds no words", "Give a page with an article on it.");
    return { value: [documentOf(page.text, { ...page, ...given(about), id: about.id })], problems: [] };
  }
  return { value: [documentOf(text, about)], problems: [] };
}

/** Objects with `text` (or `body`), and `id`, `title`, `date`, `outlet` where they have them. */
function fromJson(text: string, name: string, about: About): Outcome<readonly Document[]> {
  const problems: Problem[] = [];
  const whole = /\.json$/i.test(name);
  const pieces = whole ? [text] : text.split("\n");
  const documents = pieces.flatMap((piece, i): readonly Document[] => {
    if (piece.trim() === "") return [];
    const parsed = parsedJson(piece);
    const objects = Array.isArray(parsed) ? parsed : [parsed];
    return objects.flatMap((object: unknown, k): readonly Document[] => {
      const fields = typeof object === "object" && object !== null ? (object as Record<string, unknown>) : {};
      const body = fields["text"] ?? fields["body"];
      if (typeof body !== "string" || body.trim() === "") {
        problems.push({
          code: "input-json",
          level: pieces.length > 1 ? "warning" : "error",
          file: name,
          line: i + 1,
          what: parsed === undefined ? "this is no JSON" : "there is no `text` to read",
          hint: 'Write {"text": "...", "title": "...", "date": "YYYY-MM-DD", "outlet": "..."}; only text is needed.',
        });
        return [];
      }
      if (
        fields["date"] !== undefined &&
        fields["date"] !== null &&
        !about.date &&
        !isDated(fields["date"])
      ) {
        problems.push({
          code: "input-date",
          level: "warning",
          file: name,
          line: i + 1,
          what: `\`date\` is ${JSON.stringify(fields["date"]).slice(0, 60)}, which tells no day`,
          hint: "Write YYYY-MM-DD, or as much of it as is known (2024-03). The report is read by the date in its text, if it has one.",
        });
      }
      const word = (key: string): string | null =>
        typeof fields[key] === "string" ? (fields[key] as string) : null;
      const number = whole && objects.length === 1 ? "" : `-${whole ? k + 1 : i + 1}`;
      return [
        documentOf(body, {
          id: word("id") ?? `${about.id}${number}`,
          title: word("title"),
          date: about.date ?? word("date"),
          outlet: about.outlet ?? word("outlet"),
          author: word("author"),
        }),
      ];
    });
  });
  return { value: documents.length > 0 ? documents : null, problems };
}

const isDated = (written: unknown): boolean => typeof written === "string" && reportDate(written) !== null;

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What the caller gave, without what it left open. */
function given(input: {
  readonly date?: string | null;
  readonly outlet?: string | null;
  readonly title?: string | null;
}): Omit<About, "id"> {
  return {
    ...(input.date ? { date: input.date } : {}),
    ...(input.outlet ? { outlet: input.outlet } : {}),
    ...(input.title ? { title: input.title } : {}),
  };
}

/** File name without folders and ending. */
const idOf = (name: string): string =>
  (name === "-"
    ? "stdin"
    : name
        .replace(/^.*[/\\]/, "")
        .replace(/\.gz$/i, "")
        .replace(/\.[a-z]+$/i, "")) || "document";

/** A report that says another day of itself than the caller does. */
function otherwiseDated(document: Document, { name, date }: RawInput): readonly Problem[] {
  const own = date ? dateOf(document.text) : null;
  const given = document.dateWithin ?? { start: document.date, end: document.date };
  if (own === null || given.start === null || given.end === null) return [];
  if (given.start <= own && own <= given.end) return [];
  return [
    {
      code: "input-date-differs",
      level: "warning",
      file: name,
      what: `the report's own line says ${own}; it is read as of ${document.date}, as given`,
      hint: "Leave the date out to read it as of its own.",
    },
  ];
}

function foreign(document: Document, file: string): readonly Problem[] {
  if (document.language === "en") return [];
  return [
    {
      code: "input-language",
      level: "warning",
      file,
      what: "this does not look like English; it was left unread",
      hint: "Casus reads English only. Give an English version of the report.",
    },
  ];
}
