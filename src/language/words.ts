/** Characters that open a quotation when a space or nothing stands before them. */
const STRAIGHT = new Set(['"', "``", "''"]);

/**
 * The form the models see: straight quotes are given a direction by the spaces around them, curly apostrophes become
 * straight, dashes become one dash. `spaceBefore` and `spaceAfter` say whether the token touches its neighbours.
 */
export function normalForm(text: string, spaceBefore: boolean, spaceAfter: boolean): string {
  if (STRAIGHT.has(text)) {
    if (text === "``") return "“";
    if (text === "''") return "”";
    return spaceBefore && !spaceAfter ? "“" : "”";
  }
  if (text === "«" || text === "„") return "“";
  if (text === "»") return "”";
  if (text === "--" || text === "—" || text === "–") return "—";
  if (text === "…") return "...";
  return text.includes("’") || text.includes("‘") ? text.replace(/[’‘]/g, "'") : text;
}

/** Capitals, digits and length class of a word: "Xx", "X", "x", "d", "x-d" and the like. */
export function shapeOf(form: string): string {
  let out = "";
  let last = "";
  for (let i = 0; i < form.length && out.length < 6; i++) {
    const c = kind(form.charCodeAt(i));
    if (c !== last) out += c;
    last = c;
  }
  return out;
}

function kind(code: number): string {
  if (code >= 97 && code <= 122) return "x";
  if (code >= 65 && code <= 90) return "X";
  if (code >= 48 && code <= 57) return "d";
  if (code < 128) return String.fromCharCode(code);
  const c = String.fromCharCode(code);
  return c.toLowerCase() !== c ? "X" : c.toUpperCase() !== c ? "x" : "o";
}
