/** English by its small words: they make a third of English prose, and next to nothing of other languages'. */
const SMALL = new Set(
  (
    "the of and to in a is that for it as was with be by on not he his but at are this have from or had an they which " +
    "one you were her all she there would their we him been has when who will no more if out so said what its about " +
    "than into them can only other new some could these two may then do our must over such after also did many before"
  ).split(" "),
);

/**
 * "en" for English, "und" for what is not English or has too few words to tell. Looks at no more than the first 20,000
 * characters.
 */
export function languageOf(text: string): "en" | "und" {
  const words =
    text
      .slice(0, 20_000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  if (words.length === 0) return "und";
  const small = words.filter((word) => SMALL.has(word)).length;
  if (words.length < 12) return /^[\p{ASCII}\p{P}\p{S}\s]*$/u.test(text) || small > 0 ? "en" : "und";
  return small / words.length >= 0.16 ? "en" : "und";
}
