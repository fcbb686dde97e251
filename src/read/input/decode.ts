import type { Outcome, Problem } from "../../base/problem.ts";

/** Bytes to text: byte order marks first, then the encoding that the carrier tells (an HTTP header), then one declared, then UTF-8. */
export function decode(bytes: Uint8Array, name: string, told: string | null = null): Outcome<string> {
  if (bytes.length === 0)
    return wrong("input-empty", name, "the file is empty", "Give a file with the report's text.");
  const marked = byMark(bytes);
  if (marked !== null) return { value: marked, problems: [] };
  const declared = known(told) ?? declaredEncoding(bytes);
  if (declared === "windows-1252") return { value: windows1252(bytes), problems: [] };
  const text = new TextDecoder(declared ?? "utf-8", { ignoreBOM: true }).decode(bytes);
  const problems =
    declared === null && text.includes("\uFFFD") && !isUtf8(bytes) ? [badBytes(name, text)] : [];
  return { value: problems.length > 0 ? windows1252(bytes) : text, problems };
}

function byMark(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return new TextDecoder("utf-8").decode(bytes);
  if (a === 0xff && b === 0xfe) return utf16(bytes, true);
  if (a === 0xfe && b === 0xff) return utf16(bytes, false);
  return null;
}

/** Code units after the mark as they stand; a lone surrogate stays one, where a decoder would replace it. */
function utf16(bytes: Uint8Array, little: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: string[] = [];
  const units: number[] = [];
  for (let i = 2; i + 1 < bytes.length; i += 2) {
    units.push(view.getUint16(i, little));
    if (units.length === 4096) parts.push(String.fromCharCode(...units.splice(0)));
  }
  return parts.join("") + String.fromCharCode(...units);
}

/** The encoding that a page or a feed declares in its first 2 KB, where the platform knows it. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 2048));
  const label =
    /<meta[^>]{1,300}charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ??
    /^\s*<\?xml[^>]{1,200}encoding\s*=\s*["']([\w-]+)/i.exec(head)?.[1];
  return known(label ?? null);
}

function known(label: string | null): string | null {
  if (label === null) return null;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

/** 0x80-0x9f of Windows-1252; some Node versions decode them as control characters. */
const HIGH = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

const windows1252 = (bytes: Uint8Array): string =>
  new TextDecoder("latin1").decode(bytes).replace(/[\u0080-\u009f]/g, (c) => HIGH[c.charCodeAt(0) - 0x80]!);

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function badBytes(name: string, text: string): Problem {
  const line = text.slice(0, text.indexOf("\uFFFD")).split("\n").length;
  return {
    code: "input-encoding",
    level: "warning",
    file: name,
    line,
    what: "bytes here are not UTF-8; the file was read as Windows-1252",
    hint: "Convert the file to UTF-8 if letters look wrong.",
  };
}

const wrong = (code: string, file: string, what: string, hint: string): Outcome<never> => ({
  value: null,
  problems: [{ code, level: "error", file, what, hint }],
});
