/** What the first bytes of an input say it is; `text` where they say nothing else. */
export type Format = "text" | "pdf" | "warc" | "gzip" | "archive" | "binary";

const starts = (bytes: Uint8Array, ...mark: readonly number[]): boolean =>
  mark.every((b, i) => bytes[i] === b);
const ascii = (bytes: Uint8Array, from: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(from, from + length));

export function formatOf(bytes: Uint8Array): Format {
  if (ascii(bytes, 0, 1024).includes("%PDF-")) return "pdf";
  if (ascii(bytes, 0, 5) === "WARC/") return "warc";
  if (starts(bytes, 0x1f, 0x8b)) return "gzip";
  const packed =
    starts(bytes, 0x50, 0x4b, 0x03, 0x04) || // zip, and the word processors' files
    starts(bytes, 0x37, 0x7a, 0xbc, 0xaf) || // 7z
    starts(bytes, 0xfd, 0x37, 0x7a, 0x58) || // xz
    starts(bytes, 0x28, 0xb5, 0x2f, 0xfd) || // zstd
    ascii(bytes, 0, 3) === "BZh" ||
    ascii(bytes, 257, 5) === "ustar";
  if (packed) return "archive";
  return isBinary(bytes) ? "binary" : "text";
}

/**
 * Many control characters among the first 64 KB: a picture, a program. A stray NUL does not make a text binary; it is kept
 * where it stands. UTF-16 with its mark is text.
 */
function isBinary(bytes: Uint8Array): boolean {
  if (starts(bytes, 0xff, 0xfe) || starts(bytes, 0xfe, 0xff)) return false;
  const head = bytes.subarray(0, 65_536);
  let control = 0;
  for (const byte of head) if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) control++;
  return control > head.length * 0.02;
}
