import type { Document } from "../../read/reading.ts";

/** The name under which the page sends a text that was pasted, not a file. */
export const PASTED = "pasted.txt";

/** A pasted text has no file name to be called by: its day and the first words of its title stand in its address. */
export function pastedId({ date, title, text }: Document): string {
  const words = (title ?? text.slice(0, 80))
    .normalize("NFKD")
    .toLowerCase()
    .replace(/['’\u0300-\u036f]/g, "")
    .match(/[a-z0-9]+/g);
  return [date, ...(words ?? []).slice(0, 6)].filter((part) => part !== null).join("-") || "pasted";
}
