import { dayIn } from "./dates.ts";

/** What a page's linked data (schema.org) tells of its article. */
export interface Linked {
  readonly title: string | null;
  readonly date: string | null;
  readonly outlet: string | null;
  readonly author: string | null;
}

/** The first article found in the bodies of `application/ld+json` scripts; what is no JSON is passed over. */
export function linkedData(bodies: readonly string[]): Linked {
  for (const body of bodies) {
    const article = articleIn(parsed(body), 0);
    if (article === null) continue;
    return {
      title: text(article["headline"]) ?? text(article["name"]),
      date: dayIn(text(article["datePublished"]) ?? ""),
      outlet: nameOf(article["publisher"]),
      author: nameOf(article["author"]),
    };
  }
  return { title: null, date: null, outlet: null, author: null };
}

type Fields = Readonly<Record<string, unknown>>;

function articleIn(value: unknown, depth: number): Fields | null {
  if (depth > 4 || typeof value !== "object" || value === null) return null;
  if (Array.isArray(value)) {
    for (const item of value.slice(0, 50)) {
      const found = articleIn(item, depth + 1);
      if (found !== null) return found;
    }
    return null;
  }
  const fields = value as Fields;
  if (typeof fields["datePublished"] === "string" || typeof fields["headline"] === "string") return fields;
  return articleIn(fields["@graph"], depth + 1);
}

function nameOf(value: unknown): string | null {
  const one: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof one === "string") return text(one);
  return typeof one === "object" && one !== null ? text((one as Fields)["name"]) : null;
}

const text = (value: unknown): string | null =>
  typeof value === "string" && value.trim() !== "" ? value.trim().slice(0, 500) : null;

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}
