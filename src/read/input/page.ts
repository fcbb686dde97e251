import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { dayIn } from "./dates.ts";

/** An article taken out of a web page. */
export interface Page {
  readonly title: string | null;
  readonly date: string | null;
  readonly outlet: string | null;
  readonly text: string;
}

/** Tags deeper than this are flattened before the page is parsed: a bomb of nested tags, not an article. */
const MOST_TAGS = 60_000;

/** The article of an HTML page: its paragraphs as lines, its title, date and outlet from the page's metadata. */
export function pageOf(html: string): Page {
  if ((html.match(/<[a-z]/gi)?.length ?? 0) > MOST_TAGS)
    return { title: null, date: null, outlet: null, text: stripped(html) };
  const { document } = parseHTML(html.includes("<html") ? html : `<html><body>${html}</body></html>`);
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
    meta("og:title", "twitter:title") ?? document.querySelector("h1, title")?.textContent?.trim() ?? null;
  const outlet = meta("og:site_name", "application-name");
  const article = new Readability(document as never).parse();
  const body = article?.content
    ? parseHTML(`<html><body>${article.content}</body></html>`).document.body
    : document.body;
  const blocks = [...body.querySelectorAll("p, li, h2, h3, blockquote, pre")].filter(
    (b) => !b.querySelector("p"),
  );
  const lines = blocks.map((b) => (b.textContent ?? "").replace(/\s+/g, " ").trim()).filter(Boolean);
  const text = lines.length > 0 ? lines.join("\n") : (body.textContent ?? "").trim();
  return { title: heading, date: stamp === null ? null : dayIn(stamp), outlet, text };
}

/** Text of markup too wild for a parser: tags out, spaces folded. */
const stripped = (html: string): string =>
  html
    .replace(/<(script|style)\b[^]*?<\/\1>/gi, " ")
    .replace(/<[^<>]*>/g, " ")
    .replace(/[ \t]+/g, " ");
