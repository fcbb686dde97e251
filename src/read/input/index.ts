import type { Outcome, Problem } from "../../base/problem.ts";
import type { Document } from "../reading.ts";
import { decode } from "./decode.ts";
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

/** All documents of an input: one for a text or a page, one a line for JSONL, one an element for a JSON array. */
export async function documentsFrom(input: RawInput): Promise<Outcome<readonly Document[]>> {
  const { value: text, problems } = decode(input.bytes, input.name);
  if (text === null) return { value: null, problems };
  if (text.trim() === "") {
    const empty: Problem = {
      code: "input-empty",
      level: "error",
      file: input.name,
      what: "the file holds no words, only white space",
      hint: "Give a file with the report's text.",
    };
    return { value: null, problems: [...problems, empty] };
  }
  const about: About = { ...given(input), id: idOf(input.name) };
  const found = await byFormat(text, input.name, about);
  return {
    value: found.value,
    problems: [...problems, ...found.problems, ...(found.value ?? []).flatMap((d) => foreign(d, input.name))],
  };
}

/** The HTML parser is heavy and loaded only for a page. */
async function byFormat(text: string, name: string, about: About): Promise<Outcome<readonly Document[]>> {
  if (/\.jsonl?$|\.ndjson$/i.test(name)) return fromJson(text, name, about);
  if (/\.html?$/i.test(name) || /^\s*<(!doctype html|html)\b/i.test(text.slice(0, 200))) {
    const { pageOf } = await import("./page.ts");
    const page = pageOf(text);
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
      const word = (key: string): string | null =>
        typeof fields[key] === "string" ? (fields[key] as string) : null;
      const number = whole && objects.length === 1 ? "" : `-${whole ? k + 1 : i + 1}`;
      return [
        documentOf(body, {
          id: word("id") ?? `${about.id}${number}`,
          title: word("title"),
          date: about.date ?? word("date"),
          outlet: about.outlet ?? word("outlet"),
        }),
      ];
    });
  });
  return { value: documents.length > 0 ? documents : null, problems };
}

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
  (name === "-" ? "stdin" : name.replace(/^.*[/\\]/, "").replace(/\.[a-z]+$/i, "")) || "document";

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
