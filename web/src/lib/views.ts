/** One view: its address, the JSON behind it, the command that prints it, and the key that leads there. */
export interface View {
  readonly name: string;
  readonly label: string;
  readonly icon: string;
  readonly key: string;
  readonly path: string;
  /** Whether a day and an account are asked about. */
  readonly dated: boolean;
  readonly json: string | null;
  readonly command: string;
  readonly href: (alliance: string) => string;
  readonly load: () => Promise<{ readonly default: unknown }>;
}

const fill = (path: string, params: Readonly<Record<string, string>>): string =>
  path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ""));

const view = (
  name: string,
  label: string,
  icon: string,
  key: string,
  path: string,
  command: string,
  load: View["load"],
  more: { readonly dated?: boolean; readonly json?: string | null } = {},
): View => ({
  name,
  label,
  icon,
  key,
  path,
  command,
  load,
  dated: more.dated ?? true,
  json: more.json === undefined ? `${path}.json` : more.json,
  href: (alliance) => fill(path, { alliance }),
});

const flags = "--on {on} --according-to {account}";

export const VIEWS: readonly View[] = [
  view(
    "day",
    "The day",
    "◧",
    "1",
    "/",
    `casus report FILE... --alliance {alliance} ${flags}`,
    () => import("../views/Day.svelte"),
    { json: "/alliances/{alliance}/dossier.json" },
  ),
  view(
    "desk",
    "Desk",
    "▤",
    "2",
    "/desk",
    "casus report FILE... --on {on}",
    () => import("../views/Desk.svelte"),
  ),
  view(
    "reports",
    "Reports",
    "❡",
    "3",
    "/reports",
    "casus read FILE",
    () => import("../views/Reports.svelte"),
    { dated: false },
  ),
  view(
    "alliance",
    "Alliance",
    "◉",
    "4",
    "/alliances/{alliance}",
    `casus standing {alliance} ${flags}`,
    () => import("../views/Alliance.svelte"),
  ),
  view(
    "contested",
    "Contested",
    "⇄",
    "5",
    "/alliances/{alliance}/contested",
    `casus report FILE... --alliance {alliance} ${flags}`,
    () => import("../views/Contested.svelte"),
  ),
  view(
    "pleas",
    "Pleas, duties",
    "✉",
    "6",
    "/alliances/{alliance}/pleas",
    `casus report FILE... --alliance {alliance} ${flags}`,
    () => import("../views/Pleas.svelte"),
  ),
  view(
    "timeline",
    "Timeline",
    "⋯",
    "7",
    "/alliances/{alliance}/timeline",
    `casus report FILE... --alliance {alliance} ${flags}`,
    () => import("../views/Timeline.svelte"),
  ),
  view(
    "map",
    "Map",
    "◍",
    "8",
    "/alliances/{alliance}/map",
    `casus standing {alliance} ${flags}`,
    () => import("../views/Map.svelte"),
  ),
  view(
    "prospects",
    "Prospects",
    "⋔",
    "9",
    "/alliances/{alliance}/prospects",
    "casus foresee {alliance} --from {on} --according-to {account}",
    () => import("../views/Prospects.svelte"),
  ),
  view(
    "dossier",
    "Dossier",
    "▣",
    "0",
    "/alliances/{alliance}/dossier",
    `casus report FILE... --alliance {alliance} ${flags} --html dossier.html`,
    () => import("../views/Dossier.svelte"),
  ),
  view(
    "reader",
    "Report",
    "",
    "",
    "/reports/{report}",
    "casus read FILE",
    () => import("../views/Reader.svelte"),
    { dated: false },
  ),
  view(
    "charter",
    "Charter",
    "",
    "",
    "/alliances/{alliance}/charter",
    "casus charter {alliance} --on {on}",
    () => import("../views/Charter.svelte"),
  ),
];

const shapes = VIEWS.map((one) => ({
  view: one,
  shape: new RegExp(`^${one.path.replace(/\{(\w+)\}/g, "(?<$1>[^/]+)")}/?$`),
}));

/** The view at an address, with what the address names. At unknown addresses it is the day. */
export function viewAt(path: string): {
  readonly view: View;
  readonly params: Record<string, string>;
  readonly known: boolean;
} {
  for (const { view: found, shape } of shapes) {
    const match = shape.exec(path);
    if (match)
      return {
        view: found,
        known: true,
        params: Object.fromEntries(
          Object.entries(match.groups ?? {}).map(([key, text]) => [key, decodeURIComponent(text)]),
        ),
      };
  }
  return { view: VIEWS[0]!, params: {}, known: false };
}

/** Where a view is: its address for an alliance, with the day and account asked about carried over. */
export function addressOf({ name, href }: View, alliance: string, query: string): string {
  const carried = new URLSearchParams(query);
  if (name === "day" && alliance !== "CSTO") carried.set("alliance", alliance);
  return href(alliance) + (carried.size > 0 ? `?${carried}` : "");
}

/** The address of a view's JSON, and the command that prints the same. */
export function doors(
  { json, command }: View,
  params: Readonly<Record<string, string>>,
  query: string,
  words: { readonly on: string; readonly account: string },
): { readonly json: string | null; readonly command: string } {
  const told = command.replace(/\{(\w+)\}/g, (_, name: string) =>
    name === "on" ? words.on : name === "account" ? words.account : (params[name] ?? ""),
  );
  return { json: json === null ? null : fill(json, params) + query, command: told };
}
