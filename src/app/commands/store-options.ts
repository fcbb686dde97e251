import { wrongUse } from "../failure.ts";

/** Options that all commands of the record share. */
export interface StoreOptions {
  readonly store?: string;
  readonly json?: boolean;
}

/** A whole number from 1 up that an option gives. */
export function countOption(text: string | undefined, flag: string, otherwise: number): number {
  if (text === undefined) return otherwise;
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw wrongUse({
    code: "number-wrong",
    what: `${flag} "${text}" is no number`,
    hint: `${flag} ${otherwise}`,
  });
}
