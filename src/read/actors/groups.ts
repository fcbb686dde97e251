import { principalOf, type ActorCode } from "../../vocabulary/actors.ts";
import { isCapitalised, touches, type Hit, type Line } from "./line.ts";

/** A body or a party of a state as it stands in a line, without its nationality: "opposition groups", "foreign ministry". */
export interface Group {
  readonly from: number;
  readonly to: number;
  /** Null: it speaks for the state. */
  readonly suffix: string | null;
  /** Which prepositions may join it to its state: "rebels in X", but only "the army of X". */
  readonly joins: ReadonlySet<string>;
  /** Whether it is the body of a state only ("government", not "residents"). */
  readonly governing: boolean;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));
const OF = set("of");
const OF_OR_IN = set("of in from");

const PARTIES: readonly (readonly [string, ReadonlySet<string>])[] = [
  ["OPP", set("opposition oppositionists dissidents dissident")],
  [
    "REB",
    set(
      "rebels rebel insurgents insurgent separatists separatist militants militant guerrillas guerrilla guerillas militia militias " +
        "militiamen jihadists jihadist terrorists secessionists fighters mutineers insurgency warlords paramilitaries islamists gunmen pirates attackers kidnappers hijackers traffickers militiaman extremists",
    ),
  ],
  [
    "MED",
    set(
      "media press newspaper newspapers newsmen journalists journalist reporters broadcaster broadcasters television tv radio daily outlet outlets",
    ),
  ],
  [
    "MIL",
    set(
      "army armies forces troops troop military soldiers soldier navy navies servicemen serviceman servicemembers units warplanes jets artillery warships " +
        "peacekeepers guards tanks commanders commandos paratroopers gunners marines fleet bombers airmen sailors officers brigade battalion regiment contingent infantry airforce",
    ),
  ],
  [
    "CVL",
    set(
      "protesters protestors demonstrators protester civilians civilian people citizens citizen villagers residents refugees activists society " +
        "workers students voters nationals analysts experts historians lawyers businessmen farmers population public diaspora community " +
        "pilgrims settlers migrants passengers families academics scholars intellectuals ngos unions women men children dissenters " +
        "analyst expert economists miners clerics bishops priests monks truckers fishermen teachers doctors peasants inmates exiles tribesmen traders",
    ),
  ],
];
const GOVERNING = set(
  "government governments authorities ministry ministries parliament parliaments cabinet leadership officials official diplomats ministers lawmakers " +
    "embassy administration presidency delegation delegations side envoys regime junta rulers leaders presidents premiers council assembly courts court " +
    "police legislature congress senate mps parliamentarians deputies representatives negotiators bank intelligence mission bureaucrats " +
    "generals secretariat delegates counterparts state politburo executive congressmen senators kings emirs monarchs " +
    "ambassadors spokesmen heads chiefs judiciary foreign-ministry consulate leader judges magistrates",
);
/** Bodies and people of an organisation, which speak for it: "CSTO member states", "NATO allies". */
const OF_ORGANISATION = set(
  "allies ally members member states state countries country nations nation leaders leader secretariat headquarters officials official council commission " +
    "assembly mission forces troops peacekeepers governments diplomats ministers bloc alliance chief chiefs observers delegation monitors envoys ambassadors partners partner members' " +
    "command authority summit parliament contingent representatives representative heads presidents foreign-ministers court force soldiers jets aircraft warplanes commanders experts inspectors",
);
const MODIFIERS = set(
  "leading main major pro anti western armed special ground air naval military security border state run public private national regional local senior top several some many " +
    "few young elite regular led opposition political parliamentary foreign defense defence interior finance law enforcement independent domestic largest ruling central " +
    "civil government groups group parties party bloc blocs figures politicians supporters alliance alliances coalition coalitions factions faction " +
    "member movement movements news agency agencies backed ethnic kurdish nationalist islamist communist royal federal republican provisional " +
    "transitional interim high ranking level supreme constitutional human rights trade labor labour occupation occupying coast frontier peacekeeping rapid reaction expeditionary " +
    "riot secret electoral election general revolutionary economy justice energy health emergency affairs constituent lower upper house chamber prosecutors " +
    "prosecutor staff heads leaders officials and controlled owned funded language other fellow key six five four three two dozens hundreds thousands of " +
    "drug maoist shia shiite sunni hutu tutsi muslim christian marxist leftist rightist masked unidentified unknown " +
    "front-line frontline joint combat missile nuclear naval advance command war",
);
/** "Iran-backed militias" are not Iran's. */
const PARTICIPLE = set(
  "backed led controlled owned funded based held run brokered mediated sponsored supported",
);
const COMPANY = set(
  "groups group parties party bloc blocs figures politicians supporters alliance alliances coalition coalitions factions faction movement movements agency agencies prosecutors staff",
);

/** The body or party that begins at token i, longest reading; `organisation`: as it may follow an organisation's name. */
export function groupAt(line: Line, i: number, organisation = false): Group | null {
  if (PARTICIPLE.has(line.lower[i] ?? "") && line.words[i - 1] === "-") return null;
  let to = -1;
  let end = i;
  const words: string[] = [];
  for (let j = i; j < line.lower.length && j < i + 8; j++) {
    const word = line.lower[j]!;
    const noun = organisation ? OF_ORGANISATION.has(word) : isNoun(word);
    if (noun || (COMPANY.has(word) && words.some(isPartyWord))) {
      to = j + 1;
      end = j;
    } else if (
      !MODIFIERS.has(word) &&
      !(word === "-" && j > i && touches(line, j)) &&
      !(word === "'" && to === j)
    )
      break;
    if (line.over[j] !== undefined && line.over[j]!.name.kind !== "group") break;
    words.push(word);
  }
  if (to < 0 || isVerb(line, end)) return null;
  const own = line.lower.slice(i, to);
  if (own.includes("and") && own.indexOf("and") > 0 && !own.join(" ").includes("radio")) {
    to = i + own.indexOf("and");
    if (
      !(organisation
        ? OF_ORGANISATION.has(line.lower[to - 1]!)
        : isNoun(line.lower[to - 1]!) || COMPANY.has(line.lower[to - 1]!))
    )
      return null;
  }
  const kept = line.lower.slice(i, to);
  if (organisation) return { from: i, to, suffix: null, joins: OF, governing: true };
  to = withDomain(line, to);
  const suffix = suffixOf(kept);
  return {
    from: i,
    to,
    suffix,
    joins: (suffix === null || suffix === "MIL") && !LOCAL.test(kept.at(-1)!) ? OF : OF_OR_IN,
    governing: suffix === null,
  };
}

/** Organs of the state in whose towns they sit: "police in Lahore". */
const LOCAL = /^(police|prosecutors|courts?|judges|magistrates|authorities)$/;

/** Suffix of a phrase by the strongest word in it: opposition and rebels first, else the head noun's own. */
export function suffixOf(words: readonly string[]): string | null {
  for (const [suffix, nouns] of PARTIES.slice(0, 2)) if (words.some((w) => nouns.has(w))) return suffix;
  const head = [...words].reverse().find(isNoun) ?? "";
  if (words.includes("armed") && COMPANY.has(words.at(-1)!)) return "REB";
  if (GOVERNING.has(head))
    return /^(officials|official|leaders)$/.test(head) && words.includes("military") ? "MIL" : null;
  return PARTIES.find(([, nouns]) => nouns.has(head))?.[0] ?? null;
}

const isNoun = (word: string): boolean => GOVERNING.has(word) || PARTIES.some(([, nouns]) => nouns.has(word));
const isPartyWord = (word: string): boolean =>
  PARTIES.some(([, n]) => n.has(word)) || word === "armed" || word === "ruling" || word === "news";

/** "Moscow leaders", but not "the country's forces Baku to": a verb of the same form is no group where tags are given. */
const isVerb = (line: Line, i: number): boolean => /^(VERB|AUX)$/.test(line.tokens[i]?.upos ?? "");

const OFFICE_DOMAIN = set(
  "foreign affairs defense defence interior the internal external relations finance justice state staff security ministers national elders representatives republic",
);

/** "Ministry of Foreign Affairs", "Council of Ministers". */
function withDomain(line: Line, to: number): number {
  if (line.lower[to] !== "of" || !/^(ministry|council|house)$/.test(line.lower[to - 1]!)) return to;
  let k = to + 1;
  while (
    OFFICE_DOMAIN.has(line.lower[k] ?? "") ||
    (line.lower[k] === "and" && OFFICE_DOMAIN.has(line.lower[k + 1] ?? ""))
  )
    k++;
  return k > to + 1 && line.lower[k - 1] !== "the" ? k : to;
}

/** Words before a group that was spoken of: whose it is, the text before tells. */
const KNOWN = /^(the|these|those|its|their|his|her|such|other|both)$/;
const WHERE = /^(in|near|around|across|inside|throughout)$/;
const SIDE = /^(the|northern|southern|eastern|western|central|north-?\w+|south-?\w+|rural|neighbou?ring)$/;

/**
 * The state in which an armed group that nobody is named for acts: that of the first place named ("Gunmen in Karachi", "Maoist
 * rebels blew up a bridge in Nepal"), else, `alone` in a text of one sentence, that of the forces it meets ("shot down a
 * Ukrainian helicopter"). Null for a group already spoken of.
 */
export function homeGround(line: Line, group: Group, alone: boolean): ActorCode | null {
  if (group.suffix !== "REB" || KNOWN.test(line.lower[group.from - 1] ?? "")) return null;
  if (!alone && (line.tokens[group.to - 1]!.deprel !== "nsubj" || isCapitalised(line, group.from - 1)))
    return null;
  const hits = [...line.hits.values()].filter((hit) => hit.name.code !== null);
  const foe = hits.find((hit) => isObjectBeside(line, hit, group));
  if (foe !== undefined) return principalOf(foe.name.code!);
  const place = hits.find(
    ({ from, name }) =>
      (name.kind === "place" && line.lower[from - 1] !== "of") ||
      (name.kind === "state" &&
        WHERE.test(line.lower[from - (SIDE.test(line.lower[from - 1] ?? "") ? 2 : 1)] ?? "")),
  );
  if (place !== undefined || !alone) return place === undefined ? null : principalOf(place.name.code!);
  const forces = hits.find(({ to, name }) => {
    const met = name.kind === "adjective" ? groupAt(line, to) : null;
    return (
      met?.suffix === "MIL" ||
      met?.governing ||
      (name.kind === "adjective" && MATERIEL.test(line.lower[to] ?? ""))
    );
  });
  return forces === undefined ? null : principalOf(forces.name.code!);
}

/** "rebels had been threatening Kinshasa": the state or the town that the verb of the group has for its object. */
function isObjectBeside(line: Line, { from, to, name }: Hit, group: Group): boolean {
  const verb = line.tokens[group.to - 1]!.head;
  if (verb === undefined || verb < 0 || !/^(state|capital|place)$/.test(name.kind)) return false;
  if (!FIGHTING.test(line.tokens[verb]?.lemma ?? "")) return false;
  const tops = line.tokens.slice(from, to);
  return tops.some(({ head, deprel }) => head === verb && deprel === "obj");
}
const FIGHTING =
  /^(attack|threaten|seize|shell|bomb|overrun|capture|take|retake|hold|occupy|control|storm|enter|raid|invade|besiege|encircle|conquer|infiltrate)$/;

const MATERIEL = /^(helicopter|tank|convoy|outpost|garrison|barracks|checkpoint|gunboat|jet)s?$/;

/** The state after a group: "rebels in Mali", "the government of Armenia". */
export function ownerAfter(line: Line, group: Group): Hit | null {
  if (!group.joins.has(line.lower[group.to] ?? "")) return null;
  const k = line.lower[group.to + 1] === "the" ? group.to + 2 : group.to + 1;
  const hit = line.hits.get(k);
  if (/^courts?$/.test(line.lower[group.to - 1]!) && OF_MANY.test(hit?.name.key ?? "")) return null;
  return hit && /^(state|capital|place)$/.test(hit.name.kind) ? hit : null;
}

/** Where courts of many states sit. */
const OF_MANY = /^(Luxembourg|The Hague|Strasbourg|Arusha|Geneva)$/;
