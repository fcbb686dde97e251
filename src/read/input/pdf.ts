import { extractText, getDocumentProxy, getMeta } from "unpdf";
import type { Outcome } from "../../base/problem.ts";
import type { Document } from "../reading.ts";
import { documentOf, type About } from "./text.ts";

/** A report has a few pages; no more than this are read. */
const MOST_PAGES = 200;

/** The text layer of a PDF, its lines joined to paragraphs; title, author and day of making from its metadata. */
export async function fromPdf(
  bytes: Uint8Array,
  name: string,
  about: About,
): Promise<Outcome<readonly Document[]>> {
  const wrong = (what: string, hint: string): Outcome<readonly Document[]> => ({
    value: null,
    problems: [{ code: "input-pdf", level: "error", file: name, what, hint }],
  });
  try {
    // The library keeps what it is given, so it gets a copy.
    const pdf = await getDocumentProxy(bytes.slice(), {
      isEvalSupported: false,
      stopAtErrors: false,
      verbosity: 0,
    });
    if (pdf.numPages > MOST_PAGES)
      return wrong(
        `this PDF has ${pdf.numPages} pages`,
        `Cut out the report: at most ${MOST_PAGES} pages are read.`,
      );
    const { text } = await extractText(pdf);
    const words = text.map(reflowed).join("\n").trim();
    if (words === "")
      return wrong(
        "this PDF holds no text, only pictures of it",
        "Give the report as text, or run character recognition on it first.",
      );
    const { info } = await getMeta(pdf).catch(() => ({ info: {} as Record<string, unknown> }));
    const field = (key: string): string | null => {
      const value: unknown = (info as Record<string, unknown>)[key];
      return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
    };
    const made = /^D:(\d{4})(\d{2})(\d{2})/.exec(field("CreationDate") ?? "");
    const found = documentOf(words, {
      ...about,
      title: about.title ?? field("Title"),
      author: field("Author"),
    });
    const day = found.date ?? (made === null ? null : `${made[1]!}-${made[2]!}-${made[3]!}`);
    return { value: [{ ...found, date: day }], problems: [] };
  } catch {
    return wrong(
      "this PDF cannot be read: it is broken or locked",
      "Save it again without a password, or give the report as text.",
    );
  }
}

/**
 * Lines of a page as paragraphs: a line goes on in the next one, unless it ends a sentence well short of it; a hyphen at its
 * end is undone.
 */
export function reflowed(page: string): string {
  let out = "";
  let before = "";
  for (const raw of page.split("\n")) {
    const line = raw.trim();
    const ends =
      /[.!?]["”’)]?$/.test(before) && /^[\p{Lu}"“‘(]/u.test(line) && before.length < line.length * 0.8;
    if (line === "" || before === "" || ends) out += out === "" || out.endsWith("\n") ? line : `\n${line}`;
    else if (/\p{Ll}-$/u.test(before) && /^\p{Ll}/u.test(line)) out = out.slice(0, -1) + line;
    else out += ` ${line}`;
    before = line;
  }
  return out;
}
