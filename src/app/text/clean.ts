/** Words from outside on one line, safe to show on a terminal: see `visible`. */
export const clean = (text: string): string => visible(text.replace(/\s+/g, " "));

/**
 * Words from outside, safe to show on a terminal: control characters (which could move the cursor or change colours) and
 * direction overrides (which could reorder what is read) become a visible mark; a line end or a tab becomes a space. Keeps every position.
 */
export const visible = (text: string): string => text.replace(/\s/g, " ").replace(UNSAFE, "\ufffd");

const UNSAFE = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** The first words of a text, with the number of characters left out told. */
export function shorten(text: string, most: number): string {
  const cleaned = clean(text).trim();
  if (cleaned.length <= most) return cleaned;
  const cut = cleaned.slice(0, most).replace(/\s+\S*$/, "");
  return `${cut} …`;
}
