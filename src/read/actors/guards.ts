import type { Day } from "../../base/day.ts";
import { principalOf } from "../../vocabulary/actors.ts";
import { rulerOf, rulesOn } from "./former.ts";
import { isCapitalised, isInitial, isShoutedLine, touches, type Hit, type Line } from "./line.ts";
import { ALSO_PERSONAL, GOES_ON, LOCATIVE, OF_A_MEETING } from "./nobody.ts";
import { courtesyAt, isNameWord } from "./names.ts";
import { officeAt } from "./offices.ts";
import { paperEnd } from "./papers.ts";

/** What a document says elsewhere that tells its ambiguous names apart. */
export interface Leanings {
  /** "Georgia" is the U.S. state. */
  readonly georgiaIsAmerican: boolean;
  /** "Congo" and "Congolese" are of Brazzaville. */
  readonly congoIsBrazzaville: boolean;
  /** "Korea" and "Korean" are of the North. */
  readonly koreaIsNorth: boolean;
  /** "Tripoli" is the port in Lebanon. */
  readonly tripoliIsLebanese: boolean;
  /** "The Commonwealth" is that of the Independent States. */
  readonly commonwealthIsCis: boolean;
  /** The document's day. */
  readonly date: Day | null;
  /** "The Czechs" and, before a noun, "Czech" are what reports of its time called Czechoslovakia. */
  readonly czechIsCzechoslovak: boolean;
  /** "Russia" and "the Russians" are what reports of its time called the Soviet Union. */
  readonly russiaIsSoviet: boolean;
}

export function leaningsOf(folded: string, date: Day | null): Leanings {
  const has = (pattern: RegExp): boolean => pattern.test(folded);
  return {
    georgiaIsAmerican:
      has(
        /\b(Atlanta|Alabama|Tennessee|South Carolina|Savannah|Augusta|Georgia (?:congress(?:wo)?man|governor)|Fort Benning|Fort Stewart|Gov\.|Republican|Democratic)\b/,
      ) &&
      !has(
        /\b(Tbilisi|Georgians?\b(?! Republic)|Abkhazia|Ossetia|Russian?|Armenian?|Azerbaijan|Caucasus|Batumi|NATO)\b/,
      ),
    congoIsBrazzaville:
      isZaireThen(date) ||
      (has(/\bBrazzaville\b|\bRepublic of (the )?Congo\b/) &&
        !has(/Democratic Republic|\bDRC?\b|Kinshasa|Zaire/)),
    czechIsCzechoslovak: date !== null && date >= "1918-10-28" && date < "1993",
    russiaIsSoviet: date !== null && date >= "1923" && date < "1991-12-26",
    koreaIsNorth: has(/\bNorth Korea|Pyongyang|\bDPRK\b/) && !has(/\bSouth Korea|Seoul\b/),
    commonwealthIsCis: has(/\bCIS\b|Independent States/),
    tripoliIsLebanese: has(/\b(Lebanon|Lebanese)\b/) && !has(/\bLibyan?\b|\b[GQK]adh?da?fi\b/i),
    date,
  };
}

/** While Kinshasa's state was called Zaire, "Congo" was Brazzaville's. */
const isZaireThen = (date: Day | null): boolean =>
  date !== null && date >= "1971-10-27" && date < "1997-05-17";

/** The hit as it is to be taken in its line and document; null where it names no actor here. */
export function guarded(hit: Hit, line: Line, leanings: Leanings): Hit | null {
  const { from, to, name } = hit;
  if (name.person) return hit;
  if (GENERIC.has(name.key) && isOfAnother(hit, line)) return null;
  if (name.key === "Security Council" && OFFICER.test(line.lower[to] ?? "")) return null;
  if (name.key === "WHO" && isShoutedLine(line)) return null;
  if (name.key === "Commonwealth") return commonwealth(hit, line, leanings);
  const word = line.lower[from]!;
  const single = to - from === 1;
  if (single && from > 0 && isPartOfName(hit, line)) return null;
  if (isMoney(hit, line)) return null;
  if (single && name.kind !== "adjective" && ALSO_PERSONAL.has(word) && isPersonal(hit, line)) return null;
  if (single && name.kind === "place" && isSurname(hit, line)) return null;
  if (name.kind === "place" && isAmericanTown(hit, line)) return as(hit, "USA", "place");
  if (word === "georgia" && single && leanings.georgiaIsAmerican) return as(hit, "USA", "place");
  if (/^congo/.test(word) && single && leanings.congoIsBrazzaville) return as(hit, "COG", name.kind);
  if (name.kind === "group" && rulesOn(name.key, leanings.date))
    return as(hit, principalOf(name.code!), name.kind);
  if (leanings.russiaIsSoviet && /^RUS(\/MED)?$/.test(name.code!))
    return as(hit, name.code!.replace("RUS", "SUN"), name.kind);
  if (name.code === "CZE" && leanings.czechIsCzechoslovak) return as(hit, "CSK", name.kind);
  if (name.key === "The Australian" && isNounAt(line, to))
    return {
      from: from + 1,
      to,
      name: { ...name, key: "Australian", code: "AUS", kind: "adjective", label: "Australia" },
    };
  if (/^korea/.test(word) && single && leanings.koreaIsNorth) return as(hit, "PRK", name.kind);
  const ruler = name.kind === "capital" ? rulerOf(name.code!, leanings.date) : null;
  if (ruler !== null) return as(hit, ruler, "place");
  if (word === "tripoli" && single && leanings.tripoliIsLebanese) return as(hit, "LBN", "place");
  if (isOnlyFrom(hit, line) || (name.kind === "capital" && isPlace(hit, line)))
    return as(hit, name.code!, "place");
  if (name.kind === "adjective" && isLanguage(hit, line)) return null;
  return hit;
}

/** The UN's council has no such officer: "Security Council Secretary Jon Vik" is some state's. */
const OFFICER = /^(secretary|chief|head)$/;

/** "The Australian | minister" is no newspaper. */
const isNounAt = (line: Line, i: number): boolean =>
  /^(NOUN|ADJ)$/.test(line.tokens[i]?.upos ?? "") || isCapitalised(line, i);

/** "the Commonwealth" is Britain's of old, in reports on the former Soviet Union that of its states; no games and no bank. */
function commonwealth(hit: Hit, line: Line, { commonwealthIsCis }: Leanings): Hit | null {
  if (line.lower[hit.from - 1] !== "the" || line.lower[hit.to] === "of") return null;
  if (isCapitalised(line, hit.to)) return null;
  return commonwealthIsCis ? as(hit, "CIS", hit.name.kind) : hit;
}

/** "New Mexico", "Rio de Kenya"; but "new Kenyan rules", and at the head of a sentence "New Kenyan rules". */
function isPartOfName({ from, name }: Hit, line: Line): boolean {
  const before = line.words[from - 1]!;
  if (before === "New") return from > 1 || !/^(adjective|demonym|organisation)$/.test(name.kind);
  return /^(da|de|do|di|del|dos|san|santa|st\.?)$/i.test(before);
}

/** "US $50 million", "ten Canadian dollars": money, whoever pays it. */
function isMoney({ to, name }: Hit, line: Line): boolean {
  const next = line.lower[to] ?? "";
  if (name.kind === "state") return name.code === "USA" && /^(\$|dollars?)$/.test(next);
  return name.kind === "adjective" && CURRENCY.test(next);
}

const CURRENCY =
  /^(\$|dollars?|pounds?|francs?|marks?|pesos?|rupees?|roubles?|rubles?|rials?|riyals?|dinars?|lire|lira|liras|yen|yuan|kroner|kronor|shillings?|crowns)$/;

/** "a London-based company", "Soviet-built tanks", "the University of Texas": where something is from, not whose it is. */
function isOnlyFrom({ from, to }: Hit, line: Line): boolean {
  if (line.words[to] === "-" && touches(line, to)) return ORIGIN.test(line.lower[to + 1] ?? "");
  return line.lower[from - 1] === "of" && SCHOOL.test(line.words[from - 2] ?? "");
}

const ORIGIN = /^(based|born|educated|trained|speaking|language|made|built|designed|style)$/;
const SCHOOL = /^(University|College|Institute|Archbishop|Bishop|Battle|Treaty|Museum|Stadium)$/;

/** Names of one state's or organisation's body that others have, too. */
const GENERIC: ReadonlySet<string> = new Set(
  (
    "Security Council|National Security Council|Ministry of Defence|Foreign Office|Ministry of External Affairs|Department of Defense|Defense Department|" +
    "Department of State|State Department|War Department|Department of War|Supreme Soviet|Politburo|Joint Chiefs of Staff|National Liberation Army|" +
    "Human Rights Council|Peace and Security Council|National Assembly|Federation Council|Revolutionary Guards|Revolutionary Guard|" +
    "Republican Guard|Marine Corps|National People's Congress|Royal Marines|Civil Guard|Central Military Commission|New Forces|Central Bureau of Investigation|Red Cross|Red Crescent|Supreme Leader|Home Office|Justice Department|Treasury Department|Commerce Department|Department of Justice|National Intelligence Service"
  ).split("|"),
);

/** "Armenia's Security Council", "the Russian Security Council", "the Security Council of Belarus". */
function isOfAnother(hit: Hit, line: Line): boolean {
  const before = line.lower[hit.from - 1] === "'s" ? hit.from - 2 : hit.from - 1;
  const owner = line.over[before]?.name;
  if (owner && /^(state|adjective|capital|organisation)$/.test(owner.kind))
    return owner.code !== hit.name.code;
  const after = line.over[line.lower[hit.to + 1] === "the" ? hit.to + 2 : hit.to + 1]?.name;
  return line.lower[hit.to] === "of" && after?.kind === "state";
}

const as = (hit: Hit, code: string, kind: Hit["name"]["kind"]): Hit => ({
  ...hit,
  name: { ...hit.name, code, kind },
});

/** "Jordan Peterson", "Michael Jordan". */
function isPersonal(hit: Hit, line: Line): boolean {
  if (paperEnd(line, hit.to) !== null) return false;
  if (isNameWord(line, hit.to) && line.over[hit.to] === undefined) return true;
  const before = hit.from - 1;
  const tag = line.tokens[before]?.upos;
  if (before < 0 || !isNameWord(line, before) || line.over[before] !== undefined) return false;
  return before === 0 ? tag === "PROPN" : tag !== "ADV" && tag !== "ADP";
}

/** "Birmingham, Alabama": the namesake overseas of a town; in a list ("Gaza, Texas and Maine") every place is its own. */
function isAmericanTown({ to }: Hit, line: Line): boolean {
  const next = line.words[to] === "," ? line.hits.get(to + 1) : undefined;
  return next?.name.kind === "place" && next.name.code === "USA" && line.lower[next.to] !== "and";
}

/** "Gen. Luis Guadalajara", "Mr. Basra": a town's name that ends a person's. */
function isSurname({ from }: Hit, line: Line): boolean {
  const before = from - 1;
  if (before < 0 || line.over[before] !== undefined) return false;
  return (
    courtesyAt(line, before) !== undefined ||
    isInitial(line, before) ||
    (isNameWord(line, before) && line.tokens[before]?.upos === "PROPN")
  );
}

/** "in Yerevan", "the Minsk agreements": the town, not the government. */
function isPlace(hit: Hit, line: Line): boolean {
  if (LOCATIVE.has(line.lower[hit.from - 1] ?? "")) return true;
  // "the Hague court" is of many states, "a Lima court" of one.
  if (line.lower[hit.to] === "court") return hit.name.key === "The Hague";
  if (GOES_ON.has(line.words[hit.to] ?? "") && officeAt(line, hit.to) === null) return true;
  return OF_A_MEETING.has(line.lower[hit.to] ?? "") && line.lower[hit.to + 1] !== "by";
}

/** "said in Armenian", "speaking Russian": a language. Before a noun the adjective stays one ("in Armenian territory"). */
function isLanguage(hit: Hit, line: Line): boolean {
  const before = line.lower[hit.from - 1] ?? "";
  if (!/^(in|speak|speaks|speaking|spoke|into|from)$/.test(before)) return false;
  const next = line.words[hit.to] ?? ".";
  const tag = line.tokens[hit.to]?.upos;
  if (tag !== undefined) return !/^(NOUN|PROPN|ADJ|NUM)$/.test(tag) && next !== "-";
  return (
    !/^[\p{L}-]/u.test(next) ||
    /^(and|or|to|on|at|that|as|by|for|with|in)$/.test(next) ||
    (isCapitalised(line, hit.to) === false && /ly$/.test(next))
  );
}
