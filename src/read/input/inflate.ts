/** What a packed input may grow to; more is a bomb, or an archive that wants to be unpacked first. */
export const MOST_UNPACKED = 64_000_000;

/** Bytes of a gzip stream; null where they would be more than `most`, or the stream is broken. Linear in what it gives. */
export async function inflated(bytes: Uint8Array, most = MOST_UNPACKED): Promise<Uint8Array | null> {
  const source = new Blob([bytes as Uint8Array<ArrayBuffer>])
    .stream()
    .pipeThrough(new DecompressionStream("gzip"));
  const reader = source.getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for (let step = await reader.read(); !step.done; step = await reader.read()) {
      size += step.value.length;
      if (size > most) {
        await reader.cancel();
        return null;
      }
      parts.push(step.value);
    }
  } catch {
    return null;
  }
  const out = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}
