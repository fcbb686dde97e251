/** Whole numbers below 2^53 as bytes, seven bits each, the lowest first. */
export function varintBytes(numbers: readonly number[]): Uint8Array {
  const out: number[] = [];
  for (const n of numbers) {
    let v = n;
    for (; v >= 128; v = Math.floor(v / 128)) out.push((v % 128) | 128);
    out.push(v);
  }
  return Uint8Array.from(out);
}

/** Reads such numbers one after another. */
export function varints(bytes: Uint8Array, start: number): { next(): number; at(): number } {
  let i = start;
  return {
    at: () => i,
    next() {
      let value = 0;
      let scale = 1;
      for (;;) {
        const b = bytes[i++]!;
        value += (b & 127) * scale;
        if (b < 128) return value;
        scale *= 128;
      }
    },
  };
}

/** Fills `out` from a place on with the running sums of such numbers; returns where the bytes go on. */
export function runningSums(bytes: Uint8Array, start: number, out: Uint32Array, from: number): number {
  let i = start;
  let sum = 0;
  for (let k = from; k < out.length; k++) {
    let b = bytes[i++]!;
    let value = b & 127;
    for (let scale = 128; b >= 128; scale *= 128) {
      b = bytes[i++]!;
      value += (b & 127) * scale;
    }
    sum += value;
    out[k] = sum;
  }
  return i;
}
