import type { Mention } from "./mention.ts";
import { FIRM } from "./appositions.ts";
import { touches, type Hit, type Line } from "./line.ts";
import { nameEnd } from "./names.ts";
import { addPerson } from "./persons.ts";
import type { Scan } from "./making.ts";

/**
 * "Sweden's | Olof Lind", "the Union's | Marta Kos": a name in full behind the party he is of; takes the token after the name,
 * null where none follows. A name of a thing is built on its last word ("Sweden's Lind Bridge"), a man's on his first, which
 * the tree tells where there is one.
 */
export function possessedAt(line: Line, { to, name }: Hit, out: Mention[], scan: Scan): number | null {
  if (!/^(state|capital|organisation)$/.test(name.kind) || line.lower[to] !== "'s") return null;
  const from = to + 1;
  const end = nameEnd(line, from);
  if (end - from < 2 || end - from > 4) return null;
  const words = line.words.slice(from, end);
  if (words.some((word) => FIRM.test(word) || THING.test(word)) || line.over.slice(from, end).some(Boolean))
    return null;
  if (touches(line, end) && line.words[end] === "-") return null;
  if (!isMan(line, from, end)) return null;
  return addPerson(
    line,
    { whole: from, from, to: end, code: name.code, office: null, gender: null },
    out,
    scan,
  );
}

/** Built on the first word, or the one that does it. */
function isMan(line: Line, from: number, end: number): boolean {
  const relations = line.tokens.slice(from, end).map(({ deprel }) => deprel);
  const [first, last] = [relations[0], relations.at(-1)];
  return first === "compound"
    ? last === "nsubj"
    : relations.slice(1).every((deprel) => (deprel ?? "flat") === "flat");
}

/** Last words of names of places, units and works. */
const THING =
  /^(Islands?|Heights|Hills?|Province|Region|State|County|District|Valley|Desert|Mountains?|Bay|Strait|Straits|Gulf|Sea|Canal|Dam|Bridge|Highway|Railway|Tower|Square|Palace|Park|Field|Basin|Peninsula|Plateau|Triangle|Guards?|Brigade|Battalion|Regiment|Corps|Division|Squadron|Prize|Award|Games|Cup|Open|Day|Festival|Fund|Exchange|Hospital|Radio|Television|Books?|Rouge|Wall)$/;
