/** Markup made safe for a parser: what it is, and what a page tells of itself in its linked data. */
export interface Cleaned {
  readonly html: string;
  /** Bodies of `application/ld+json` scripts, unparsed. */
  readonly linked: readonly string[];
  /** How many tags, character references and stray brackets were kept: what a parser makes nodes of. */
  readonly pieces: number;
}

/** Elements whose whole content is no report. */
const DROPPED = new Set(
  "script style svg noscript template iframe object embed canvas math select form button audio video".split(
    " ",
  ),
);
const KEPT_ATTRIBUTES = /^(class|id|property|name|content|itemprop|datetime|lang|charset|role|rel)$/;
const VOID = new Set("area base br col hr img input link meta source track wbr".split(" "));
/** Tags nested deeper than this are left out, their text is kept. */
const DEEPEST = 120;
const MOST_ATTRIBUTES = 40;
const MOST_METAS = 150;

/**
 * One pass over the markup: scripts, styles, comments and event handlers out, attributes few, nesting bounded. Linear in the
 * length of the page, whatever the page holds.
 */
export function cleaned(html: string): Cleaned {
  const out: string[] = [];
  const linked: string[] = [];
  const open: boolean[] = [];
  let pieces = 0;
  let metas = 0;
  let at = 0;
  while (at < html.length) {
    const lt = html.indexOf("<", at);
    if (lt < 0) {
      out.push(html.slice(at));
      break;
    }
    out.push(html.slice(at, lt));
    if (html.startsWith("<!--", lt)) {
      const end = html.indexOf("-->", lt + 4);
      at = end < 0 ? html.length : end + 3;
      continue;
    }
    const name = tagName(html, lt + 1);
    if (name === "") {
      const next = html[lt + 1] ?? "";
      if (/[!?]/.test(next)) at = after(html, lt);
      else {
        out.push("&lt;");
        pieces++;
        at = lt + 1;
        while (html[at] === "<" && html[at + 1] === "<") at++;
      }
      continue;
    }
    const end = after(html, lt);
    const closing = name.startsWith("/");
    const bare = closing ? name.slice(1) : name;
    if (DROPPED.has(bare)) {
      at = end;
      if (closing || html[end - 2] === "/") continue;
      const close = closeOf(html, bare, end);
      if (
        bare === "script" &&
        linked.length < 10 &&
        /ld\+json/i.test(html.slice(lt, Math.min(end, lt + 300)))
      )
        linked.push(html.slice(end, Math.min(close, end + 100_000)));
      at = after(html, close);
      continue;
    }
    at = end;
    if (closing) {
      if (open.length > 0 && open.pop()!) out.push(`</${bare}>`);
      continue;
    }
    const alone = VOID.has(bare);
    const kept = alone || open.length < DEEPEST;
    if (!alone) open.push(kept);
    if (!kept) continue;
    if (/^(meta|link)$/.test(bare) && ++metas > MOST_METAS) continue;
    pieces++;
    out.push(`<${bare}${attributes(html, lt + 1 + bare.length, end - 1)}>`);
  }
  return { html: out.join(""), linked, pieces: pieces + (html.match(/&/g)?.length ?? 0) };
}

/** Lower-case name of the tag at an offset, with the slash of a closing one; empty where none begins there. */
function tagName(html: string, from: number): string {
  NAME.lastIndex = from;
  return NAME.exec(html)?.[0].toLowerCase() ?? "";
}
const NAME = /\/?[a-z][a-z0-9]{0,20}/iy;

/** Offset after the ">" of a tag; the end of the page where it is never closed. */
function after(html: string, from: number): number {
  const gt = html.indexOf(">", from);
  return gt < 0 ? html.length : gt + 1;
}

/** Offset of the closing tag of an element whose content is dropped; the end of the page where it is never closed. */
function closeOf(html: string, name: string, from: number): number {
  const close = new RegExp(`</${name}\\b`, "gi");
  close.lastIndex = from;
  const found = close.exec(html);
  return found === null ? html.length : found.index;
}

const ATTRIBUTE = /([a-z:-]{1,30})\s*=\s*(?:"([^"]{0,2000})"|'([^']{0,2000})'|([^\s"'>]{1,500}))/giy;

function attributes(html: string, from: number, to: number): string {
  let out = "";
  let at = from;
  const limit = Math.min(to, from + 20_000);
  for (let n = 0; n < MOST_ATTRIBUTES && at < limit;) {
    ATTRIBUTE.lastIndex = at;
    const m = ATTRIBUTE.exec(html);
    if (m === null || ATTRIBUTE.lastIndex > to + 1) {
      at++;
      continue;
    }
    at = ATTRIBUTE.lastIndex;
    n++;
    const value = m[2] ?? m[3] ?? m[4] ?? "";
    if (KEPT_ATTRIBUTES.test(m[1]!.toLowerCase()))
      out += ` ${m[1]!.toLowerCase()}="${value.replace(/"/g, "&quot;").replace(/</g, "&lt;")}"`;
  }
  return out;
}
