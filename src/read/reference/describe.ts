import { AT_HOME, isOppositionParty, OPPOSED, RISING } from "./at-home.ts";
import { isAddressed, isCollege, isLedBySomebody, isOfRegion, isOfSeveral } from "./college.ts";
import { roleOf, suffixOf } from "../actors/index.ts";
import { isSociety } from "./society.ts";
import { traitsOf } from "./traits.ts";
import { kids, lemmaOf, prepositionOf, relation, type Tree } from "../trees.ts";

/** A description without a name: what kind of thing it tells of, and how it narrows it down. */
export interface Description {
  readonly kind:
    | "organisation"
    | "organ"
    | "country"
    | "neighbour"
    | "allies"
    | "officers"
    | "regional"
    | "parties"
    | "office"
    | "party";
  /** Head noun, its lemma. */
  readonly noun: string;
  /** Whose it is: token of "its" in "its neighbour". */
  readonly owner: number | null;
  /** "the three": 3; 0 for a bare plural ("rebels"), which means those spoken of or nobody; null where none is told. */
  readonly count: number | null;
  /** Lower-case words before the noun: "nordic", "russian-led". */
  readonly traits: readonly string[];
  /** Of a party within a state. */
  readonly suffix: string | null;
  /** "that country": the one just named, whatever the text is about. */
  readonly pointed: boolean;
  /** Written like a name: "the Organization". */
  readonly capital: boolean;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

const ORGANISATION = set(
  "alliance bloc organization organisation pact union grouping league community body treaty coalition confederation commonwealth charter covenant court",
);
const ORGAN = set("commission secretariat council assembly headquarters membership summit");
const COUNTRY = set(
  "country republic nation state kingdom homeland emirate sultanate monarchy island archipelago federation",
);
const ALLIES = set("ally member membership partner state country nation ambassador leader minister");
const OFFICE = set(
  "president premier minister chancellor king queen emir sultan ambassador envoy spokesman spokeswoman spokesperson speaker secretary chairman " +
    "commissioner official general commander chief leader head diplomat lawmaker secretary-general representative monarch prince adviser advisor politician " +
    "delegate senator governor strongman ruler chairwoman chairperson negotiator colonel commodore major marshal brigadier admiral",
);
const PARTY = set(
  "government authority ministry parliament cabinet leadership junta regime opposition rebel insurgent separatist militant army military protester demonstrator administration presidency " +
    "embassy legislature",
);
/** Soldiers who rule: "the colonels have not replied". */
const RULING =
  /^(colonel|general|putschist|officer|plotter|coup-plotter|ruler|soldier|strongman|military|captain)$/;
/** What they came to power by, and stand for. */
export const COUP =
  /^(council|junta|coup|putsch|takeover|overthrow|colonel|general|putschist|plotter|coup-plotter|officer|soldier|leader|maker)$/;
/** Plural nouns for states and their governments. */
const PARTIES = set(
  "country nation state side neighbour neighbor government capital party junta republic kingdom regime rival foe enemy power ally partner monarchy member belligerent claimant camp adversary",
);
/** Those who stand for two or three states together: "the two leaders", "both foreign ministers". */
const SPOKESMEN = set(
  "leader president minister premier chancellor monarch king army navy delegation envoy ambassador negotiator parliament ministry general commander militaries chief counterpart diplomat official",
);
/** What armed men who are named are called next: "the M23 ... The group". */
const ARMED = /^(group|movement|militia|faction)$/;
const PAPER = /^(paper|newspaper|daily|weekly|tabloid|broadsheet|magazine|broadcaster)$/;
const DEFINITE = /^(the|this|that|these|those|said|same|both|all)$/;
const NUMBERS: ReadonlyMap<string, number> = new Map(
  "one two three four five six seven eight nine ten eleven twelve".split(" ").map((w, i) => [w, i + 1]),
);

/** The description whose head noun stands at a token; null for names, and for words that describe nobody known. */
export function describe(tree: Tree, head: number): Description | null {
  const token = tree.tokens[head]!;
  const noun = lemmaOf(tree, head);
  const word = token.text.toLowerCase();
  const before = tree.children[head]!.filter(
    (k) => k < head && /^(det|amod|compound|nummod|nmod:poss|advmod|dep)/.test(tree.tokens[k]!.deprel),
  );
  const words = before.map((k) => tree.tokens[k]!.text.toLowerCase());
  const owner = before.find((k) => tree.tokens[k]!.deprel === "nmod:poss") ?? null;
  const pronounOwner = owner !== null && tree.tokens[owner]!.upos === "PRON" ? owner : null;
  const society = isSociety(tree, head, words);
  if (owner !== null && pronounOwner === null && !society) return null;
  const definite = words.some((w) => DEFINITE.test(w)) || pronounOwner !== null;
  const many = token.xpos === "NNS" || token.xpos === "NNPS" || /[^s]s$/.test(word);
  const count = countOf(words, word);
  const of = (kind: Description["kind"], suffix: string | null = null): Description => ({
    kind,
    noun,
    owner: pronounOwner,
    count,
    traits: traitsOf(tree, head, before),
    suffix,
    pointed: words.includes("that") && !many,
    capital: token.upos === "PROPN" || /^\p{Lu}/u.test(token.text),
  });
  if (HEADLESS.has(word) && isHeadless(tree, head, words)) return { ...of("parties"), noun: "" };
  if (word === "others" && words.includes("the") && kids(tree, head, "nmod").length === 0)
    return { ...of("parties"), noun: "other" };
  if (isCollege(tree, head, words)) return of(noun === "minister" ? "officers" : "allies");
  if (token.upos !== "NOUN" && token.upos !== "PROPN" && token.upos !== "ADJ") return null;
  if (pronounOwner === null && isOppositionParty(tree, head, words)) return of("party", "OPP");
  const qualified =
    !/^(alliance|bloc|member|ally)$/.test(noun) &&
    kids(tree, head, "nmod").some(
      (k) =>
        !(noun === "ministry" && DOMAIN.test(lemmaOf(tree, k))) &&
        (!ANYWHERE.test(lemmaOf(tree, k)) || tree.tokens[k]!.upos === "PROPN"),
    );
  // "on both sides of the river".
  if (noun === "side" && kids(tree, head, "nmod").some((k) => prepositionOf(tree, k) === "of")) return null;
  if (isEverybody(words, word)) return null;
  if (society) return of("party", "CVL");
  if (many) {
    const named = token.upos !== "PROPN";
    if (count !== null && count > 1 && PARTIES.has(noun) && definite && named) return of("parties");
    // "both heads of government".
    if (
      noun === "head" &&
      count === 2 &&
      kids(tree, head, "nmod").every((k) => ANYBODY.test(lemmaOf(tree, k)))
    )
      return of("parties");
    if (isOfAlliance(noun, words, pronounOwner)) return of("allies");
    if (pronounOwner !== null && isAddressed(tree, head)) return of("allies");
    if (pronounOwner === null && !(qualified && noun !== "head") && isOfRegion(noun, words))
      return of("regional");
    // "the heads of state" of nobody named meet for their body.
    if (
      /^head$/.test(noun) &&
      definite &&
      kids(tree, head, "nmod").every((k) => ANYBODY.test(lemmaOf(tree, k)))
    )
      return of("allies");
    if (count !== null && count > 1 && SPOKESMEN.has(noun) && definite && named && !qualified)
      return of("parties");
    if (isOfSeveral(noun, words)) return of(count !== null && count > 1 ? "parties" : "officers");
    if (words.includes("both") && (PARTIES.has(noun) || SPOKESMEN.has(noun))) return of("parties");
    if (pronounOwner === null && definite && !qualified && PARTIES.has(noun)) return of("parties");
    if (
      PARTY.has(noun) &&
      !qualified &&
      (definite ||
        words.length === 0 ||
        (/protest|demonstrator/.test(noun) && words.every((w) => QUANTITY.test(w)))) &&
      /rebel|insurgent|separatist|militant|protester|demonstrator|authorit/.test(noun)
    )
      return {
        ...of("party", suffixOf([...words, word])),
        count: definite || /protest|demonstrator/.test(noun) ? null : 0,
      };
    // "Opposition politicians called it reckless": a state's own, though nobody has spoken of them before.
    if (words.some((w) => RISING.test(w)) && OPPOSED.test(noun) && !qualified && pronounOwner === null)
      return of("party", suffixOf([...words, word]));
    if (pronounOwner !== null && COUNTRY.has(noun)) return of("country");
    if ((RULING.test(noun) || isOfCoup(noun, words)) && definite && pronounOwner === null && !qualified)
      return of("party");
    return null;
  }
  if (words.some((w) => DISTRIBUTIVE.test(w)) && (PARTIES.has(noun) || ORGANISATION.has(noun)))
    return { ...of("parties"), count: 2 };
  const { capital } = of("country");
  // "the Baloch Liberation Army": a name that nobody knows.
  if (PARTY.has(noun) && token.upos === "PROPN" && before.some((k) => isNaming(tree, k))) return null;
  if (/^(neighbor|neighbour)$/.test(noun)) return definite ? of("neighbour") : null;
  if (COUNTRY.has(noun)) {
    if (!definite || (noun === "state" && pronounOwner === null && !words.includes("member"))) return null;
    return of("country");
  }
  // "the opposition alliance", "the ruling coalition", "the Military Council": within a state.
  // "the international community", "the business community" are no body.
  if (noun === "community" && words.some((w) => AT_LARGE.test(w))) return null;
  if (
    (ORGANISATION.has(noun) || ORGAN.has(noun)) &&
    words.some((w) => AT_HOME.test(w) || (w === "military" && noun === "council"))
  )
    return definite && !qualified && pronounOwner === null ? of("party", suffixOf([...words, word])) : null;
  if (
    (ORGANISATION.has(noun) || (noun === "forum" && capital)) &&
    (definite || (capital && words.length === 0) || isLedBySomebody(tree, head)) &&
    !(qualified && noun !== "treaty")
  )
    return of("organisation");
  // "The group denied it": the rebels spoken of.
  if (ARMED.test(noun) && definite && !qualified && words.length === 1 && pronounOwner === null)
    return { ...of("party", "REB"), count: 0 };
  // "The paper adds": the one spoken of, where it acts itself.
  if (
    PAPER.test(noun) &&
    token.deprel === "nsubj" &&
    definite &&
    !qualified &&
    words.length === 1 &&
    pronounOwner === null
  )
    return { ...of("party", "MED"), count: 0 };
  if (ORGAN.has(noun) && definite && !qualified && pronounOwner === null) return of("organ");
  if (noun === "secretary-general" || (noun === "general" && words.includes("secretary")))
    return { ...of("office"), noun: "secretary general" };
  const rising = OFFICE.has(noun) && words.some((w) => RISING.test(w)) ? suffixOf([...words, word]) : null;
  if (rising !== null && definite && pronounOwner === null && !qualified) return of("party", rising);
  // "its foreign minister", "their envoy in Paris": whose it is tells who, wherever he is.
  if (OFFICE.has(noun) && (pronounOwner !== null || (words.some((w) => DEFINITE.test(w)) && !qualified)))
    return { ...of("office"), noun: roleOf([...words, word].join(" ")) };
  // "condemned the coup": those who made it rule the state.
  if (/^(coup|putsch|takeover)$/.test(noun) && relation(tree, head) === "obj" && definite && !qualified)
    return of("party");
  if (PARTY.has(noun) && !qualified && definite && pronounOwner === null)
    return of("party", suffixOf([...words, word]));
  return null;
}

/** "the coup leaders", "the junta's men". */
const isOfCoup = (noun: string, words: readonly string[]): boolean =>
  /^(leader|maker|plotter|man|member|ruler|chief)$/.test(noun) &&
  words.some((w) => /^(coup|junta|putsch|putschist)$/.test(w));

/** Of people, or of all the world. */
const AT_LARGE =
  /^(international|world|global|business|diplomatic|scientific|intelligence|ethnic|religious|local|muslim|christian|jewish|russian-speaking|expatriate|donor|human)$/;

/** What every head of state or of government is the head of. */
const ANYBODY = /^(state|government)$/;

/** What a party of any state sits or stands in: "the opposition in parliament", "the president in exile". */
const ANYWHERE =
  /^(parliament|exile|power|chamber|office|assembly|house|senate|congress|place|charge|capital|prison|uniform)$/;

/** What a ministry is of. */
const DOMAIN = /^(affairs?|relations?|defen[cs]e|interior|security)$/i;

/** A capitalised word before a noun that tells which one, not what kind: "Baloch", "Liberation", but not "Foreign". */
const isNaming = (tree: Tree, k: number): boolean =>
  /^\p{Lu}/u.test(tree.tokens[k]!.text) &&
  !/^(the|foreign|defen[cs]e|interior|finance|justice|national|royal|armed|military|transitional|interim|federal|central|ruling|supreme|high|state|new)$/i.test(
    tree.tokens[k]!.text,
  );

/** "each side", "neither government": one by one, of two. */
const DISTRIBUTIVE = /^(each|either|neither)$/;
/** "None has replied": of those spoken of together. */
const NONE = /^none$/;

/** "urged all sides to show restraint", "all parties": whoever they are, nobody in particular. */
const isEverybody = (words: readonly string[], word: string): boolean =>
  words.join(" ") === "all" && /^(sides|parties)$/.test(word);

const QUANTITY = /^(some|several|many|thousand|thousands|hundred|hundreds|dozens|about|\d[\d,.]*)$/;

/** Words that are a group by themselves after "the", "all" or nothing: "the three", "all four", "both". */
const HEADLESS = new Set(
  [...NUMBERS.keys()]
    .slice(1)
    .concat("both", "pair", "trio", "latter", "former", "neither", "either", "each", "none"),
);

function isHeadless(tree: Tree, head: number, words: readonly string[]): boolean {
  const word = tree.tokens[head]!.text.toLowerCase();
  if (!/^(nsubj|obj|iobj|obl|nmod|conj|root)/.test(tree.tokens[head]!.deprel)) return false;
  if (kids(tree, head, "nmod", "cop").length > 0) return false;
  if (/^(latter|former)$/.test(word)) return words.includes("the") && relation(tree, head) !== "conj";
  if (DISTRIBUTIVE.test(word) || NONE.test(word)) return /^nsubj/.test(tree.tokens[head]!.deprel);
  return word === "both" || words.some((w) => /^(the|all|these|those)$/.test(w));
}

/** "its allies", "the members", "member states", "fellow members", "the allied ambassadors". */
function isOfAlliance(noun: string, words: readonly string[], owner: number | null): boolean {
  if (!ALLIES.has(noun)) return false;
  if (words.some((w) => /^(member|allied|fellow)$/.test(w))) return true;
  // "told the other leaders": those who sit with him.
  if (noun === "leader" && words.join(" ") === "the other") return true;
  return (
    /^(ally|member|partner)$/.test(noun) &&
    !(noun === "partner" && owner !== null) &&
    (owner !== null || words.some((w) => /^(the|other|all|these|remaining)$/.test(w)))
  );
}

function countOf(words: readonly string[], word: string): number | null {
  if (words.includes("both") || word === "both" || word === "pair" || DISTRIBUTIVE.test(word)) return 2;
  if (word === "trio") return 3;
  for (const w of [...words, word]) {
    const n = NUMBERS.get(w) ?? (/^\d{1,2}$/.test(w) ? Number(w) : undefined);
    if (n !== undefined) return n;
  }
  return null;
}
