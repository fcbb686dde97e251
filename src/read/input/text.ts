import type { Document } from "../reading.ts";
import { findBoilerplate } from "./boilerplate.ts";
import { dateOf, reportDate } from "./dates.ts";
import { languageOf } from "./language.ts";

/** What is known of a document beside its text. */
export interface About {
  readonly id: string;
  readonly title?: string | null;
  /** A day, or any text that tells one (EDTF, "12 March 2024"). */
  readonly date?: string | null;
  readonly outlet?: string | null;
  readonly author?: string | null;
  readonly link?: string | null;
}

/** A document of plain text or Markdown, the text as it is; title and date from the text where the caller has none. */
export function documentOf(text: string, about: About): Document {
  return {
    id: about.id,
    title: about.title ?? titleOf(text),
    ...(reportDate(about.date ?? "") ?? { date: dateOf(text) }),
    outlet: about.outlet ?? null,
    ...(about.author ? { author: about.author } : {}),
    ...(about.link ? { link: about.link } : {}),
    language: languageOf(text),
    text,
  };
}

/** The first line, if it reads like a headline: short, no full stop at its end, and text after it. */
export function titleOf(text: string): string | null {
  const eol = text.indexOf("\n");
  if (eol < 0) return null;
  const line = text
    .slice(0, eol)
    .replace(/^#+\s*/, "")
    .trim();
  const headline = line.length > 0 && line.length <= 140 && !/[.!?:;,]["”’]?$/.test(line);
  return headline && findBoilerplate(line).length === 0 ? line : null;
}
