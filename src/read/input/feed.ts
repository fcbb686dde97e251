import { parseFeed } from "feedsmith";
import type { Outcome } from "../../base/problem.ts";
import type { Document } from "../reading.ts";
import { dayIn } from "./dates.ts";
import { linesOf } from "./page.ts";
import { documentOf, type About } from "./text.ts";

export const isFeed = (text: string): boolean =>
  /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^]{0,2000}?-->\s*)?<(?:rss|feed|rdf:RDF)[\s>]/i.test(
    text.slice(0, 4000),
  );

/** Fields of an entry that the formats name differently. */
type Entry = Readonly<Record<string, unknown>>;

/** Entries of an RSS, RDF or Atom file, a document each; entries without words are left out. */
export function fromFeed(text: string, name: string, about: About): Outcome<readonly Document[]> {
  const feed = parsed(text);
  if (feed === null)
    return wrong(
      name,
      "this begins like a feed and is none",
      "Save the feed again as RSS or Atom, or give the articles themselves.",
    );
  const entries = (feed["items"] ?? feed["entries"] ?? []) as readonly Entry[];
  const documents = entries.flatMap((entry, i): readonly Document[] => {
    const body = linesOf(bodyOf(entry));
    if (body === "") return [];
    const author = entry["dc"] as { readonly creators?: readonly string[] } | undefined;
    return [
      documentOf(body, {
        id: `${about.id}-${i + 1}`,
        title: words(entry["title"]),
        date: about.date ?? stamp(entry),
        outlet: about.outlet ?? words(feed["title"]),
        author: author?.creators?.[0] ?? null,
        link: linkOf(entry),
      }),
    ];
  });
  if (documents.length === 0)
    return wrong(name, "no entry of this feed holds words", "Give the articles that it links to.");
  return { value: documents, problems: [] };
}

const wrong = (file: string, what: string, hint: string): Outcome<readonly Document[]> => ({
  value: null,
  problems: [{ code: "input-feed", level: "error", file, what, hint }],
});

function bodyOf(entry: Entry): string {
  const content = entry["content"];
  const encoded = typeof content === "object" && content !== null ? (content as Entry)["encoded"] : content;
  for (const field of [encoded, words(content), entry["description"], words(entry["summary"])])
    if (typeof field === "string" && field.trim() !== "") return field;
  return "";
}

/** The article's address: RSS has it as a word, Atom as the first of its links; a GUID that is an address will do. */
function linkOf(entry: Entry): string | null {
  const links = entry["links"] as readonly { readonly href?: string }[] | undefined;
  const found = [words(entry["link"]), links?.[0]?.href, words(entry["guid"]), words(entry["id"])];
  return found.find((one) => typeof one === "string" && /^https?:/i.test(one)) ?? null;
}

const words = (value: unknown): string | null => {
  const found: unknown = typeof value === "object" && value !== null ? (value as Entry)["value"] : value;
  return typeof found === "string" && found.trim() !== "" ? found.trim() : null;
};

function stamp(entry: Entry): string | null {
  const dc = entry["dc"] as { readonly dates?: readonly unknown[] } | undefined;
  for (const field of [entry["pubDate"], entry["published"], entry["updated"], dc?.dates?.[0]]) {
    const day = typeof field === "string" ? dayIn(field) : null;
    if (day !== null) return day;
  }
  return null;
}

function parsed(text: string): Entry | null {
  try {
    return parseFeed(text).feed as Entry;
  } catch {
    return null;
  }
}
