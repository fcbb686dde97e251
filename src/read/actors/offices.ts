import type { ActorCode } from "../../vocabulary/actors.ts";
import type { Gender } from "./mention.ts";
import { touches, type Line } from "./line.ts";

/** An office as it stands in a line, without nationality and name. */
export interface Office {
  readonly from: number;
  readonly to: number;
  /** What kind of office it is, for later references: "prime minister" for "the premier". */
  readonly role: string;
  /** Opposition leaders, commanders, rebel chiefs speak for a party within the state. */
  readonly suffix: string | null;
  readonly gender: Gender | null;
  /** The state of an office that only one has: the pope's. */
  readonly of: ActorCode | null;
  /** Whether the office alone, with a nationality but no name, is enough to be one: "the Armenian president". */
  readonly strong: boolean;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

const STRONG = set(
  "president premier minister chancellor king queen emir sultan ambassador envoy spokesman spokeswoman spokesperson speaker " +
    "secretary chairman chairwoman chairperson commissioner governor senator deputy adviser advisor negotiator consul " +
    "representative monarch shah taoiseach mp parliamentarian lawmaker congressman congresswoman president-elect diplomat official " +
    "delegate admiral ombudsman prosecutor attache rapporteur ruler pm vizier pope pontiff emperor dictator premier-designate minister-designate",
);
const WEAK = set(
  "general commodore head chief leader warlord marshal prince princess colonel captain commander ayatollah coordinator director member brigadier " +
    "lieutenant major sheikh sheik imam patriarch catholicos strongman lawyer analyst expert professor analysts scholar " +
    "politician activist journalist historian economist researcher scientist sociologist strategist correspondent reporter " +
    "col. gen. lt. maj. capt. adm. sgt. brig. mayor judge justice oligarch businessman candidate statesman fellow",
);
const BEFORE = set(
  "deputy first vice acting interim former ex then outgoing incoming caretaker foreign defense defence interior finance prime senior " +
    "permanent special chief secretary national security state top transitional supreme military opposition parliament parliamentary " +
    "assistant under economy justice energy health trade press presidential armed forces army party rebel honorary joint external affairs " +
    "junta coup regional commander-in-chief crown home home-affairs attorney general political policy legal science prominent veteran " +
    "council human rights government's government ruling navy air force police intelligence general's emergency information transport culture " +
    "education agriculture labour labor social development cooperation cabinet exiled ousted deposed elected late current new newly " +
    "appointed visiting executive managing communist union trade independent presidency ministry kremlin undersecretary field grand house senate lower upper chamber high",
);
/** Whether the noun says what somebody is: "minister", "envoy"; a member may be a state. */
export const isOfficeNoun = (lemma: string): boolean =>
  STRONG.has(lemma) || (WEAK.has(lemma) && lemma !== "member");

/** What an office is "of": "of state", "of foreign affairs". */
const DOMAIN = set(
  "the state defense defence foreign affairs interior finance justice staff security council national parliament armed forces " +
    "and european international cooperation relations trade integration economy energy internal health assembly house representatives " +
    "commons general intelligence army navy mission external african regional war delegation country's joint chiefs ministers senate " +
    "government cabinet office department ministry council's duma upper lower chamber opposition",
);
const ROLES: readonly (readonly [RegExp, string])[] = [
  [/spokes|press secretary/, "spokesman"],
  [/secretary ?-? ?general/, "secretary general"],
  [/prime minister|premier|taoiseach|\bpm\b/, "prime minister"],
  // A body's, whose states have ministers.
  [/foreign policy (chief|head)/, "leader"],
  [/foreign|external (affairs|relations)|secretary of state/, "foreign minister"],
  [/defen[cs]e/, "defense minister"],
  [/minister/, "minister"],
  [/vice ?-? ?president/, "vice president"],
  [/president/, "president"],
  [/chancellor/, "chancellor"],
  [/speaker/, "speaker"],
  [/ambassador|envoy|representative/, "envoy"],
  [/king|queen|emir|sultan|monarch|prince|shah|emperor/, "monarch"],
  [/secretary/, "secretary"],
  [/chair/, "chairman"],
  [
    /general|commodore|colonel|marshal|commander|admiral|captain|chief of .*staff|\b(col|gen|lt|maj|capt|adm|brig)\./,
    "commander",
  ],
  [/chief|head|leader|director/, "leader"],
  [/analyst|expert|professor|scholar|historian|researcher|fellow/, "expert"],
];
const FEMALE = /woman|queen|princess/;
const MALE = /spokesman|chairman|king|prince\b|sultan|emir\b|congressman|businessman/;

/** The office that begins at token i, longest reading; null where none does. */
export function officeAt(line: Line, i: number): Office | null {
  let to = -1;
  let strong = false;
  let j = i;
  for (; j < line.lower.length && j < i + 9; j++) {
    const word = line.lower[j]!;
    const head = STRONG.has(word) || WEAK.has(word);
    if (head) {
      to = j + 1;
      strong ||= STRONG.has(word);
    } else if (word === "-" ? !touches(line, j) || j === i : !BEFORE.has(word) && !joins(line, j, to)) break;
  }
  if (to < 0) return null;
  to = withDomain(line, to);
  const text = line.lower.slice(i, to).join(" ");
  return {
    from: i,
    to,
    role: roleOf(text),
    suffix: suffixOf(text),
    of: /^(pope|pontiff)$/.test(text) && !/^(coptic|orthodox)$/.test(line.lower[i - 1] ?? "") ? "VAT" : null,
    gender: FEMALE.test(text) ? "f" : MALE.test(text) ? "m" : null,
    strong,
  };
}

/** The class of an office: what a later "the minister" or "the premier" must fit. */
export function roleOf(text: string): string {
  return ROLES.find(([pattern]) => pattern.test(text.toLowerCase()))?.[1] ?? "official";
}

/** "and" between two offices of one person: "Deputy Prime Minister and Foreign Minister X". */
function joins(line: Line, j: number, to: number): boolean {
  if (line.lower[j] !== "and" || to !== j) return false;
  const next = line.words[j + 1] ?? "";
  return /^\p{Lu}/u.test(next) && (BEFORE.has(next.toLowerCase()) || STRONG.has(next.toLowerCase()));
}

function withDomain(line: Line, to: number): number {
  if (line.lower[to] !== "of" && line.lower[to] !== "for") return to;
  let k = to + 1;
  // "member of the African Union": a name that begins with such a word is whose office it is.
  while (
    DOMAIN.has(line.lower[k] ?? "") &&
    !(/^(african|european|international)$/.test(line.lower[k]!) && line.hits.has(k))
  )
    k++;
  while (k > to + 1 && /^(the|and)$/.test(line.lower[k - 1]!)) k--;
  return k > to + 1 ? k : to;
}

function suffixOf(text: string): string | null {
  if (/\bopposition|dissident|activist/.test(text)) return "OPP";
  if (/\brebel|warlord/.test(text)) return "REB";
  if (
    /analyst|expert|professor|scholar|historian|economist|researcher|sociologist|lawyer|fellow|businessman/.test(
      text,
    )
  )
    return "CVL";
  if (/journalist|reporter|correspondent/.test(text)) return "MED";
  if (
    /colonel|commodore|commander|marshal|admiral|brigadier|lieutenant|army chief|chief of .*staff|\b(col|gen|lt|maj|capt|adm|brig)\./.test(
      text,
    )
  )
    return "MIL";
  if (/general/.test(text) && !/secretary|attorney|director|prosecutor|governor|consul/.test(text))
    return "MIL";
  return null;
}
