import { isCapitalised, isInitial, touches, type Line } from "./line.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

const PARTICLES = set("al el bin ibn van von de der den da dos di ben bint ould abu du ter la le y");
/** Capitalised words that no personal name holds: they end a run of name words. */
const NO_NAME = set(
  "monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december " +
    "the a an in on at of and or but if when while after before since until however meanwhile also he she it they we i you this that these those his her its " +
    "their our there here what who why how as by for from to with not no yes so then later earlier last next today yesterday tomorrow both some many most all one two three " +
    "assembly council secretariat ministry department committee office court party union treaty agreement university institute center centre foundation agency bank motors electric " +
    "house street city river lake mount airport company corporation inc ltd group association organization organisation committee commission congress parliament senate embassy " +
    "security general secretary minister president prime defense defence foreign affairs command force forces army navy force peace war day week month year news times post read more " +
    "western eastern northern southern central north south east west european african asian arab islamic christian muslim jewish national international federal state states " +
    "presidents premiers ministers chancellors secretaries ambassadors envoys generals kings " +
    "mr mrs ms dr sir lord lady republic kingdom doctrine plan act law bill accord declaration charter pact summit conference article chapter protocol resolution constitution " +
    "leading asked under over about according although though because still even only now just such following speaking once despite during amid against between among " +
    "conservative labour labor democratic republican communist socialist liberal nato",
);

/** Words that put a title before a surname: "Mr. Putin". */
const COURTESY: ReadonlyMap<string, "m" | "f" | null> = new Map([
  ["mr", "m"],
  ["mr.", "m"],
  ["mrs", "f"],
  ["mrs.", "f"],
  ["ms", "f"],
  ["ms.", "f"],
  ["miss", "f"],
  ["dr", null],
  ["dr.", null],
  ["sir", "m"],
  ["sen.", null],
  ["lord", "m"],
  ["lady", "f"],
  ["mme", "f"],
  ["m.", "m"],
]);

/** Gender that a courtesy title tells ("m", "f"), null where it tells none; undefined where the token is no such title. */
export const courtesyAt = (line: Line, i: number): "m" | "f" | null | undefined => {
  const word = line.lower[i];
  return word !== undefined && COURTESY.has(word) && /^\p{Lu}/u.test(line.words[i]!)
    ? COURTESY.get(word)!
    : undefined;
};

/** Whether the token may be part of a personal name. */
export function isNameWord(line: Line, i: number): boolean {
  const hit = line.over[i];
  if (hit && hit.name.kind !== "person") return false;
  return isCapitalised(line, i) && !NO_NAME.has(line.lower[i]!.replace(/\.$/, "")) && !isMay(line, i);
}

/** "In May Lukashenko threatened": the month. */
const isMay = (line: Line, i: number): boolean =>
  line.lower[i] === "may" &&
  /^(in|since|until|by|last|this|next|early|late|mid|-|during|of|from)$/.test(line.lower[i - 1] ?? "");

/** Token after the run of name words that begins at i (at most five); i itself where none begins. */
export function nameEnd(line: Line, i: number): number {
  if (!isNameWord(line, i) && !(isInitial(line, i) && isNameWord(line, i + 1)) && !isParticleBefore(line, i))
    return i;
  let j = i;
  let words = 0;
  while (j < line.words.length && words < 5) {
    if (isNameWord(line, j) || (isInitial(line, j) && isNameWord(line, j + 1))) {
      j++;
      words++;
    } else if (words > 0 && isSyllable(line, j)) j += 2;
    else if (words > 0 && joined(line, j)) j += 2;
    else if (isParticleBefore(line, j)) j += touches(line, j + 1) && line.words[j + 1] === "-" ? 2 : 1;
    else break;
  }
  return j;
}

/** First token of the run of name words that ends before `to`; `to` itself where none does. */
export function nameStart(line: Line, to: number): number {
  let i = to;
  while (i > 0 && to - i < 7) {
    if (isNameWord(line, i - 1)) i--;
    else if (i < to && isInitial(line, i - 1)) i--;
    else if (i < to && i > 1 && line.words[i - 1] === "-" && touches(line, i) && touches(line, i - 1)) i--;
    else if (i < to && PARTICLES.has(line.lower[i - 1]!)) i--;
    else break;
  }
  while (i < to && !isNameWord(line, i) && !isInitial(line, i) && !PARTICLES.has(line.lower[i]!)) i++;
  return i;
}

/** "-" between two name words without a space: "Ter-Petrosyan". */
const joined = (line: Line, j: number): boolean =>
  line.words[j] === "-" && touches(line, j) && touches(line, j + 1) && isCapitalised(line, j + 1);

/** "-ho" of "Jin-ho": the second syllable of a Korean or Chinese given name; "Hollande-led" is none. */
const isSyllable = (line: Line, j: number): boolean =>
  line.words[j] === "-" &&
  touches(line, j) &&
  touches(line, j + 1) &&
  /^\p{Ll}{1,6}$/u.test(line.words[j + 1] ?? "") &&
  !/^(led|era|style|like|born|run|held|built|backed|based|made|type|free|aid|bound|linked|owned|watch|turned|wide)$/.test(
    line.words[j + 1]!,
  );

/** "al" of "al-Assad", "bin" of "bin Salman": a particle that a name word follows. */
function isParticleBefore(line: Line, j: number): boolean {
  if (!PARTICLES.has(line.lower[j] ?? "")) return false;
  return line.words[j + 1] === "-" ? isNameWord(line, j + 2) : isNameWord(line, j + 1);
}

/** The surname of a run of name words: its last word with the parts hyphened to it, particles left out. */
export function surnameOf(line: Line, from: number, to: number): string {
  let i = to - 1;
  if (i - 3 >= from && isSyllable(line, i - 1)) return line.words[from]!;
  while (i - 2 >= from && line.words[i - 1] === "-" && touches(line, i) && isCapitalised(line, i - 2)) i -= 2;
  return line.words.slice(i, to).join("");
}
