/**
 * Past forms of irregular verbs that are nothing but verbs in news prose and that the treebanks hold too seldom for the
 * tagger to know them: "froze", "withheld". Forms that are participles as well may be either.
 */
const PAST = new Set(
  (
    "froze unfroze withdrew withstood forbade forsook overthrew undertook swore sank strove shrank sprang tore wore bore wove " +
    "foresaw oversaw mistook outran overtook rewrote arose awoke beheld forgave forgot fled clung flung slung stung wrung sought besought " +
    "hid chose drew grew knew threw flew blew shook rang sang drank began"
  ).split(" "),
);
const PAST_OR_PARTICIPLE = new Set(
  "withheld upheld beset dealt fought overheard misled resold repaid sought rebuilt mistaught".split(" "),
);

/** Whether a form can be tagged so: all others are a verb's in the past. */
export function fitsPast(lower: string, xpos: string): boolean {
  if (PAST.has(lower)) return xpos === "VBD";
  return !PAST_OR_PARTICIPLE.has(lower) || xpos === "VBD" || xpos === "VBN";
}

export const isPastForm = (lower: string): boolean => PAST.has(lower) || PAST_OR_PARTICIPLE.has(lower);
