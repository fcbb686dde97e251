/** An exact number: numerator over a positive denominator. */
export interface Rational {
  readonly over: bigint;
  readonly under: bigint;
}

const DECIMAL = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,4}))?$/;

/** "2/5", "-0.25", ".5", "1e-3" exactly; null for anything else, and for a denominator of zero. */
export function rationalOf(text: string): Rational | null {
  const slash = text.indexOf("/");
  if (slash < 0) return decimalOf(text);
  const [a, b] = [decimalOf(text.slice(0, slash)), decimalOf(text.slice(slash + 1))];
  if (!a || !b || b.over === 0n) return null;
  const sign = b.over < 0n ? -1n : 1n;
  return { over: sign * a.over * b.under, under: sign * a.under * b.over };
}

export const plus = (a: Rational, b: Rational): Rational => ({
  over: a.over * b.under + b.over * a.under,
  under: a.under * b.under,
});

export const isOne = (a: Rational): boolean => a.over === a.under;

/** The nearest double, also where numerator and denominator are too long for one. */
export function toNumber(a: Rational): number {
  const [over, under] = [Number(a.over), Number(a.under)];
  if (Number.isSafeInteger(over) && Number.isSafeInteger(under)) return over / under;
  const shift = BigInt(Math.max(0, bits(a.under) - bits(a.over) + 64));
  const whole = (a.over << shift) / a.under;
  return shift > 1000n ? Number(whole >> (shift - 1000n)) / 2 ** 1000 : Number(whole) / 2 ** Number(shift);
}

function decimalOf(text: string): Rational | null {
  const m = DECIMAL.exec(text);
  if (!m || (m[2] === "" && (m[3] ?? "") === "")) return null;
  const digits = BigInt(m[2]! + (m[3] ?? ""));
  const power = Number(m[4] ?? 0) - (m[3] ?? "").length;
  const over = m[1] === "-" ? -digits : digits;
  return power >= 0
    ? { over: over * 10n ** BigInt(power), under: 1n }
    : { over, under: 10n ** BigInt(-power) };
}

const bits = (n: bigint): number => (n < 0n ? -n : n).toString(2).length;
