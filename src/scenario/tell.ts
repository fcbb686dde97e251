import type { Setting } from "./crisis/setting.ts";
import type { Path } from "./paths.ts";

/** A path as a sentence, with the articles it passes through. */
export function tellPath(
  path: Path,
  { ground, member }: Setting,
): { readonly sentence: string; readonly articles: readonly string[] } {
  const articles = new Set<string>();
  const cited = (name: string, own: string | null): string => {
    const article = articleFor(name, ground.articles) ?? own;
    if (article === null || article === "none") return name;
    articles.add(article);
    return `${name} (${article})`;
  };
  const months = path.events.map((event) =>
    listed(event.names.map((name, i) => cited(name, i === 0 ? event.article : null))),
  );
  const end = `at the end: ${path.end}`;
  const sentence =
    months.length === 0
      ? `${member} and all others carry on; ${end}`
      : `${months.map((told, i) => `${NEXT[Math.min(i, NEXT.length - 1)]!}${told}`).join("; ")}; ${end}`;
  return { sentence, articles: [...articles] };
}

/** How each month but the first is led in. */
const NEXT = ["", "then ", "after that ", "later ", "and then "];

/** What happens in one month: "a", "a and b", "a, b and c". */
const listed = (steps: readonly string[]): string =>
  steps.length < 2 ? steps.join("") : `${steps.slice(0, -1).join(", ")} and ${steps.at(-1)!}`;

/** What happens in the body, and help, go through articles of their own. */
function articleFor(name: string, articles: Setting["ground"]["articles"]): string | null {
  if (/^(the body lets it pass|a member blocks it|all members agree|another member holds out)$/.test(name))
    return articles.decision;
  if (/^(help comes|no help comes)$/.test(name)) return articles.assistance;
  return null;
}
