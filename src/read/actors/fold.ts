const FOLDED = new Map<string, string>([
  ["ı", "i"],
  ["ø", "o"],
  ["Ø", "O"],
  ["ł", "l"],
  ["Ł", "L"],
  ["đ", "d"],
  ["Đ", "D"],
  ["’", "'"],
  ["‘", "'"],
  ["ʻ", "'"],
  ["–", "-"],
  ["‑", "-"],
  ["‐", "-"],
]);

/**
 * The text with accents off, white space as spaces and one kind of apostrophe and hyphen: "Erdoğan" is "Erdogan".
 * Every UTF-16 code unit stays one, so offsets hold.
 */
export function fold(text: string): string {
  return PLAIN.test(text) ? text : text.replace(/[^\u0020-\u007e]/g, foldUnit);
}

const PLAIN = /^[\u0020-\u007e]*$/;

function foldUnit(unit: string): string {
  let out = FOLDED.get(unit);
  if (out === undefined) {
    out = /\s/.test(unit) ? " " : (unit.normalize("NFD")[0] ?? unit);
    FOLDED.set(unit, out);
  }
  return out;
}

/** The letters and digits that a folded name begins with, lower-case: what names are filed under. */
export function firstWord(folded: string, at = 0): string {
  FIRST.lastIndex = at;
  return FIRST.exec(folded)?.[0].toLowerCase() ?? "";
}

const FIRST = /[\p{L}\p{N}]+/uy;
