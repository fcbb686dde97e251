/** Where we are: the address is the whole state of a view, so that it can be sent to a colleague. */
export const place = $state({ path: location.pathname, query: new URLSearchParams(location.search) });

function read(): void {
  place.path = location.pathname;
  place.query = new URLSearchParams(location.search);
}
addEventListener("popstate", read);

/** Goes to an address of the workbench. */
export function go(to: string, how: "push" | "replace" = "push"): void {
  if (how === "push") history.pushState(null, "", to);
  else history.replaceState(null, "", to);
  read();
}

/** The present address with some of its parameters changed; null takes one out. */
export function here(changes: Readonly<Record<string, string | null>>, path = place.path): string {
  const query = new URLSearchParams(place.query);
  for (const [key, value] of Object.entries(changes)) {
    if (value === null || value === "") query.delete(key);
    else query.set(key, value);
  }
  const text = query.toString();
  return path + (text === "" ? "" : `?${text}`);
}

const ASKED = ["on", "according-to", "known-at"];

/** The day, account and record time asked about, to carry over to another view. */
export function asked(): string {
  const kept = new URLSearchParams();
  for (const key of ASKED) if (place.query.has(key)) kept.set(key, place.query.get(key)!);
  const text = kept.toString();
  return text === "" ? "" : `?${text}`;
}

/** Links inside the workbench change the view without loading the page anew. */
export function follow(event: MouseEvent): void {
  if (event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey)
    return;
  const link = (event.target as Element).closest("a");
  if (!link || link.origin !== location.origin || link.target || link.hasAttribute("download")) return;
  if (link.pathname.startsWith("/api") || link.pathname.endsWith(".json")) return;
  event.preventDefault();
  go(link.pathname + link.search + link.hash);
  if (link.hash === "") scrollTo(0, 0);
}
