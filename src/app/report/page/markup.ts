/** Text that is HTML already. Made by `h` only, so that whatever else comes into a page is escaped. */
export interface Markup {
  readonly markup: string;
}

type Part = string | number | Markup | null | false | readonly Part[];

/** HTML with everything that is put into it escaped, save what `h` made itself. */
export const h = (strings: TemplateStringsArray, ...parts: readonly Part[]): Markup => ({
  markup: strings.map((text, i) => text + (i < parts.length ? render(parts[i]!) : "")).join(""),
});

/** Fixed text of ours that must not be escaped (style and script). */
export const trusted = (markup: string): Markup => ({ markup });

function render(part: Part): string {
  if (part === null || part === false) return "";
  if (typeof part === "string") return escape(part);
  if (typeof part === "number") return String(part);
  return "markup" in part ? part.markup : part.map(render).join("");
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Also drops what XML and terminals cannot hold, and direction overrides that could reorder the page. */
const escape = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u202a-\u202e\u2066-\u2069]/g, "\ufffd")
    .replace(/[&<>"']/g, (char) => ENTITIES[char]!);
