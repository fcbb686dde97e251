import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { cleaned } from "./clean.ts";
import { dayIn } from "./dates.ts";
import { linkedData } from "./linked.ts";

/** An article taken out of a web page. */
export interface Page {
  readonly title: string | null;
  readonly date: string | null;
  readonly outlet: string | null;
  readonly author: string | null;
  readonly text: string;
}

/** A page of more tags and references is no article: it is stripped of its tags, not parsed. */
const MOST_PIECES = 8_000;

/** The article of an HTML page: its paragraphs as lines; title, date, outlet and author from the page's metadata. */
export function pageOf(markup: string): Page {
  const { html, linked, pieces } = cleaned(markup);
  const data = linkedData(linked);
  if (pieces > MOST_PIECES) return { ...data, text: stripped(html) };
  const { document } = parseHTML(/<html/i.test(html) ? html : `<html><body>${html}</body></html>`);
  const meta = (...names: readonly string[]): string | null => {
    for (const name of names) {
      const found = document.querySelector(
        `meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`,
      );
      const content = found?.getAttribute("content")?.trim();
      if (content) return content;
    }
    return null;
  };
  const stamp =
    meta("article:published_time", "datePublished", "date", "DC.date", "pubdate") ??
    document.querySelector("time[datetime]")?.getAttribute("datetime") ??
    null;
  const heading =
    meta("og:title", "twitter:title") ??
    data.title ??
    document.querySelector("h1, title")?.textContent?.trim() ??
    null;
  const author = meta("author", "article:author", "parsely-author", "DC.creator") ?? data.author;
  const content = articleOf(document);
  return {
    title: heading,
    date: (stamp === null ? null : dayIn(stamp)) ?? data.date,
    outlet: meta("og:site_name", "application-name") ?? data.outlet,
    author: author !== null && /^https?:/.test(author) ? null : author,
    text: linesOf(content ?? html),
  };
}

/** The markup of the article; null where the page is too wild for the library that finds it. */
function articleOf(document: ReturnType<typeof parseHTML>["document"]): string | null {
  try {
    return new Readability(document as never).parse()?.content || null;
  } catch {
    return null;
  }
}

/** Paragraphs, list items, headings and quotations of a fragment of markup as lines. */
export function linesOf(fragment: string): string {
  const { html, pieces } = cleaned(fragment);
  if (pieces > MOST_PIECES) return stripped(html);
  const { body } = parseHTML(`<html><body>${html}</body></html>`).document;
  const blocks = [...body.querySelectorAll("p, li, h2, h3, blockquote, pre")].filter(
    (b) => !b.querySelector("p"),
  );
  const lines = blocks.map((b) => (b.textContent ?? "").replace(/\s+/g, " ").trim()).filter(Boolean);
  return lines.length > 0 ? lines.join("\n") : (body.textContent ?? "").replace(/[ \t]+/g, " ").trim();
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
};

/** Text of markup with too many tags: tags out, ends of blocks as line ends. */
const stripped = (html: string): string =>
  html
    .replace(/<\/(?:p|div|li|h\d|tr|blockquote)>/gi, "\n")
    .replace(/<[^<>]*>/g, " ")
    .replace(/&(amp|lt|gt|quot|apos|nbsp);/g, (_, name: string) => ENTITIES[name]!)
    .replace(/[ \t]+/g, " ")
    .replace(/ ?\n[ \n]*/g, "\n")
    .trim();
