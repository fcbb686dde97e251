const ESC = String.fromCharCode(27);
const ANSI = new RegExp(`${ESC}\\[[0-9;]*m`, "g");
const PIECE = new RegExp(`${ESC}\\[[0-9;]*m|[\\s\\S]`, "gu");
const ZERO = /^[\p{Mn}\p{Me}\p{Cf}]$/u;
const WIDE =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]$/u;

/** Columns a text takes on a terminal; styles take none. */
export function widthOf(text: string): number {
  let width = 0;
  for (const char of text.replace(ANSI, "")) width += charWidth(char);
  return width;
}

const charWidth = (char: string): number => (ZERO.test(char) ? 0 : WIDE.test(char) ? 2 : 1);

/** The text in lines of at most `columns`, broken at spaces; a longer word is broken where it must be. */
export function wrap(text: string, columns: number): string[] {
  const room = Math.max(2, columns);
  return text.split("\n").flatMap((paragraph) => wrapParagraph(paragraph, room));
}

function wrapParagraph(paragraph: string, columns: number): string[] {
  const lines: string[] = [];
  let line = "";
  let used = 0;
  for (const word of paragraph.split(" ").flatMap((w) => pieces(w, columns))) {
    const width = widthOf(word);
    if (line !== "" && used + 1 + width <= columns) {
      line += ` ${word}`;
      used += 1 + width;
      continue;
    }
    if (line !== "") lines.push(line);
    line = word;
    used = width;
  }
  return [...lines, line];
}

function pieces(word: string, columns: number): string[] {
  if (widthOf(word) <= columns) return [word];
  const out: string[] = [];
  let piece = "";
  let used = 0;
  for (const [part] of word.matchAll(PIECE)) {
    const width = part.startsWith(ESC) && part.length > 1 ? 0 : charWidth(part);
    if (used + width > columns) {
      out.push(piece);
      piece = "";
      used = 0;
    }
    piece += part;
    used += width;
  }
  return [...out, piece];
}

/** Lines that begin with `first` and go on under `rest`, none wider than `columns`. */
export function hang(
  first: string,
  text: string,
  columns: number,
  rest = " ".repeat(widthOf(first)),
): string {
  const lines = wrap(text, columns - Math.max(widthOf(first), widthOf(rest)));
  return lines.map((line, i) => `${i === 0 ? first : rest}${line}`.trimEnd()).join("\n");
}

/** The text filled with spaces to a width. */
export const pad = (text: string, width: number): string =>
  text + " ".repeat(Math.max(0, width - widthOf(text)));
