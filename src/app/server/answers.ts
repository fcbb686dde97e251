/** Texts of answers by their ETag: while the record stands, the same question need not be answered twice. */
export interface Answers {
  readonly get: (tag: string) => string | undefined;
  readonly keep: (tag: string, text: string) => void;
}

const MOST_CHARACTERS = 16_000_000;
const MOST_OF_ONE = 2_000_000;

/** Keeps the latest asked for, up to so many characters in all; a tag names the record's version, so that nothing kept is ever old. */
export function answers(): Answers {
  const kept = new Map<string, string>();
  let size = 0;
  return {
    get: (tag) => {
      const text = kept.get(tag);
      if (text === undefined) return undefined;
      kept.delete(tag);
      kept.set(tag, text);
      return text;
    },
    keep: (tag, text) => {
      if (text.length > MOST_OF_ONE || kept.has(tag)) return;
      kept.set(tag, text);
      size += text.length;
      for (const [oldest, old] of kept) {
        if (size <= MOST_CHARACTERS) return;
        kept.delete(oldest);
        size -= old.length;
      }
    },
  };
}
