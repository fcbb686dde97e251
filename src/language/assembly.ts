/*
 * A small assembler for WebAssembly: as much of the instruction set as kernel.ts needs, written as nested lists of bytes.
 * https://webassembly.github.io/spec/core/binary/
 */

/** Instructions, operands before their operation. */
export type Code = readonly (number | Code)[];

const unsigned = (n: number): number[] => (n < 128 ? [n] : [(n & 127) | 128, ...unsigned(n >>> 7)]);
const signed = (n: number): number[] =>
  n >= -64 && n < 64 ? [n & 127] : [(n & 127) | 128, ...signed(n >> 7)];

export const get = (local: number): Code => [0x20, local];
export const set = (local: number, value: Code): Code => [value, 0x21, local];
export const int = (n: number): Code => [0x41, ...signed(n | 0)];

const binary =
  (opcode: number) =>
  (a: Code, b: Code): Code => [a, b, opcode];
export const equal = binary(0x46);
export const less = binary(0x48);
export const lessUnsigned = binary(0x49);
export const add = binary(0x6a);
export const sub = binary(0x6b);
export const mul = binary(0x6c);
export const and = binary(0x71);
export const or = binary(0x72);
export const xor = binary(0x73);
export const shl = binary(0x74);
export const shr = binary(0x75);
export const shrUnsigned = binary(0x76);

/** Memory: an address, and a constant number of bytes to add to it. */
export const load = (at: Code, offset = 0): Code => [at, 0x28, 2, ...unsigned(offset)];
export const load16 = (at: Code, offset = 0): Code => [at, 0x2e, 1, ...unsigned(offset)];
export const store = (at: Code, value: Code, offset = 0): Code => [at, value, 0x36, 2, ...unsigned(offset)];

/** Four numbers of 32 bits at a time. */
export const loadFour = (at: Code, offset = 0): Code => [at, 0xfd, 0x00, 2, ...unsigned(offset)];
export const loadFourOf16 = (at: Code, offset = 0): Code => [at, 0xfd, 0x03, 1, ...unsigned(offset)];
export const storeFour = (at: Code, value: Code, offset = 0): Code => [
  at,
  value,
  0xfd,
  0x0b,
  2,
  ...unsigned(offset),
];
export const addFour = (a: Code, b: Code): Code => [a, b, 0xfd, 0xae, 0x01];

/** Does the body again and again while the condition holds, which is asked before each time. */
export const during = (condition: Code, ...body: readonly Code[]): Code => [
  [0x02, 0x40, 0x03, 0x40],
  [condition, 0x45, 0x0d, 1],
  body,
  [0x0c, 0, 0x0b, 0x0b],
];
/** Does the body at least once, and again as long as the condition holds after it. */
export const repeat = (condition: Code, ...body: readonly Code[]): Code => [
  [0x03, 0x40],
  body,
  [condition, 0x0d, 0, 0x0b],
];
export const when = (condition: Code, yes: Code, no: Code): Code => [
  condition,
  [0x04, 0x40],
  yes,
  0x05,
  no,
  0x0b,
];
export const always = (...body: readonly Code[]): Code => body;

function put(code: Code, out: number[]): number[] {
  for (const part of code) {
    if (typeof part === "number") out.push(part);
    else put(part, out);
  }
  return out;
}

/** A module with one function "run" of numbers without result, over the memory "env" "memory". */
export function moduleOf(parameters: number, locals: number, body: Code): Uint8Array<ArrayBuffer> {
  const code = [1, ...unsigned(locals), 0x7f, ...put(body, []), 0x0b];
  const text = (s: string): number[] => [s.length, ...[...s].map((c) => c.charCodeAt(0))];
  const section = (id: number, bytes: readonly number[]): number[] => [
    id,
    ...unsigned(bytes.length),
    ...bytes,
  ];
  return Uint8Array.from([
    ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, [1, 0x60, parameters, ...Array<number>(parameters).fill(0x7f), 0]),
    ...section(2, [1, ...text("env"), ...text("memory"), 2, 0, 1]),
    ...section(3, [1, 0]),
    ...section(7, [1, ...text("run"), 0, 0]),
    ...section(10, [1, ...unsigned(code.length), ...code]),
  ]);
}
