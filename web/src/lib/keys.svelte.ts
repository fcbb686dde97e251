import { keep, kept } from "./kept.ts";

/** One key: where it works, what it does, in words for the sheet. */
export interface Key {
  readonly keys: string;
  readonly where: string;
  readonly does: string;
  readonly run: (event: KeyboardEvent) => void;
}

export const settings = $state({ letters: kept("letters", true), sheet: false });
/** Raw: a proxied table would not be the one that its component takes out again. */
let tables = $state.raw<readonly (readonly Key[])[]>([]);

/** Turns keys that are one letter on or off: readers of the screen and speech input use letters themselves. */
export function setLetters(on: boolean): void {
  settings.letters = on;
  keep("letters", on);
}

/** All keys that work now: the sheet shows this very table. */
export const keysNow = (): readonly Key[] => tables.flat();

/** Binds keys for as long as a component lives. Two that are the same are a mistake of ours and are told at once. */
export function bind(keys: readonly Key[]): () => void {
  for (const key of keys)
    if (keysNow().some((other) => other.keys === key.keys)) throw new Error(`two keys "${key.keys}"`);
  tables = [...tables, keys];
  return () => (tables = tables.filter((one) => one !== keys));
}

function nameOf(event: KeyboardEvent): string {
  const parts = [];
  if (event.ctrlKey || event.metaKey) parts.push("Ctrl");
  if (event.altKey) parts.push("Alt");
  const single = event.key.length === 1;
  if (event.shiftKey && (!single || parts.length > 0)) parts.push("Shift");
  parts.push(single && parts.length > 0 ? event.key.toLowerCase() : event.key);
  return parts.join("+");
}

export function press(event: KeyboardEvent): void {
  const typing = (event.target as Element).closest(
    "input:not([type=range]):not([type=checkbox]), textarea, select, [contenteditable]",
  );
  const name = nameOf(event);
  if (name === "Escape" && settings.sheet) settings.sheet = false;
  if (typing && !name.startsWith("Ctrl+Enter") && name !== "Escape") return;
  if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !settings.letters && event.key !== "?")
    return;
  const found = keysNow().find(({ keys }) => keys === name);
  if (!found) return;
  event.preventDefault();
  found.run(event);
}
