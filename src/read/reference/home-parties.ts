import { principalOf, type ActorCode } from "../../vocabulary/actors.ts";
import type { Mention } from "../actors/index.ts";
import { isBelow, isVerb, kids, lemmaOf, prepositionOf, relation, type Tree } from "../trees.ts";
import { placed } from "./named.ts";
import { paragraphFrom } from "./paragraphs.ts";
import { isFullName } from "./persons.ts";
import { stateOf, type Discourse, type Referent } from "./referent.ts";
import { remember } from "./remember.ts";
import { mostInMind } from "./topic.ts";
import type { Walk } from "./walk.ts";

/**
 * Parties and movements within a state that no list of names holds: what they are called tells what they are ("the Left
 * Party", "the Social Democrats", "Wake Up, the youth movement"), the text whose they are. Who speaks for one is told beside
 * his name ("Ann Lee, who leads the opposition", "the Labour Party's Jon Vik", "Ole Hag, a Social Democrat"); both are known
 * by their names from then on.
 */
export function partisansBy(
  walk: Walk,
  discourse: Discourse,
): (
  tree: Tree,
  i: number,
  byHead: ReadonlyMap<number, Mention>,
  referentAt: (head: number) => Referent | null,
) => Referent | null {
  const known = new Map<string, ActorCode>();
  return (tree, i, byHead, referentAt) => {
    const { upos, start } = tree.tokens[i]!;
    if (upos !== "PROPN" && upos !== "NOUN" && upos !== "ADJ") return null;
    const mention = byHead.get(start);
    if (mention !== undefined && (mention.kind !== "person" || mention.code !== null)) return null;
    const name = upos === "PROPN" ? nameAt(tree, i) : "";
    const before = name === "" ? undefined : (known.get(name) ?? surnamed(tree, i, name));
    const suffix = before === undefined ? suffixAt(tree, i) : null;
    const code = before ?? ownerCode(tree, i, referentAt) ?? (suffix && homeOf(tree, suffix));
    if (!code) return null;
    if (name !== "") known.set(name, code);
    remember(tree, i, [code], name || lemmaOf(tree, i), null, walk);
    return {
      codes: [code],
      name: name || lemmaOf(tree, i),
      sort: isFullName(tree, i) && !isMovement(tree, i) ? "person" : "group",
      role: null,
      noun: lemmaOf(tree, i),
      gender: mention?.gender ?? null,
      many: /^NNP?S$/.test(tree.tokens[i]!.xpos),
      ...placed(tree, i),
    };
  };

  /** "Vik warned", after "Jon Vik, a Social Democrat". */
  function surnamed(tree: Tree, i: number, name: string): ActorCode | undefined {
    if (name.includes(" ") || kids(tree, i, "det", "amod", "compound").length > 0) return undefined;
    for (const [full, code] of known) if (full.endsWith(` ${name}`)) return code;
    return undefined;
  }

  /** Such a party of the state spoken of in the paragraph, else that of the state most in mind. */
  function homeOf(tree: Tree, suffix: string): ActorCode | null {
    const from = paragraphFrom(tree);
    const last = discourse.recent.findLast((r) => r.codes.length === 1 && r.codes[0]!.endsWith(`/${suffix}`));
    if (last !== undefined && last.tree >= from) return last.codes[0]!;
    const opening = discourse.recent.find(
      (r) => r.tree >= from && r.tree <= tree.number && stateOf(r) !== null,
    );
    const opens = opening === undefined ? null : stateOf(opening);
    const own = last === undefined ? null : principalOf(last.codes[0]!);
    const of = mostInMind(
      discourse,
      tree,
      [],
      (state) =>
        (state === own ? 1 : 0) + (state === opens ? OPENS : 0) + discourse.topic.within(suffix, state),
    );
    const state = of === null ? null : stateOf(of);
    return state === null ? null : `${state}/${suffix}`;
  }
}

/** What being the first state of the paragraph is worth. */
const OPENS = 1.5;

const nameAt = (tree: Tree, i: number): string =>
  tree.tokens
    .filter(({ index, head, deprel }) => index === i || (head === i && /^(flat|compound|amod)/.test(deprel)))
    .map(({ text }) => text)
    .join(" ");

/** What a name's own words, or what is told beside it, make of it. */
function suffixAt(tree: Tree, i: number): string | null {
  if (isParty(tree, i)) return "OPP";
  if (isMovement(tree, i)) return "CVL";
  return isFullName(tree, i) ? sideOf(tree, i) : null;
}

const NAMED_PARTY = /^(Party|Coalition)$/;
const PEOPLE_OF_PARTY =
  /^(democrats|socialists|communists|republicans|greens|conservatives|liberals|nationalists)$/i;
const FACTION = /^(faction|caucus|benches)$/;
const COLOURED =
  /^(socialist|communist|liberal|conservative|green|nationalist|democratic|left-wing|right-wing)$/;
/** What rules, or what is somebody's own, opposes nobody. */
const RULES = /^(ruling|governing|communist|workers|worker|baath|ba'ath|national|former|all|any|no|both)$/;

/** "The Left Party", "the Social Democrats", "the communists": a party at home. */
function isParty(tree: Tree, i: number): boolean {
  const { text, upos, xpos } = tree.tokens[i]!;
  const before = kids(tree, i, "det", "amod", "compound", "nmod", "nmod:poss").filter((k) => k < i);
  const words = before.map((k) => tree.tokens[k]!.text.toLowerCase());
  if (!words.includes("the") || relation(tree, i) === "compound") return false;
  if (kids(tree, i, "nmod:poss").length > 0) return false;
  if (kids(tree, i, "nmod").some((k) => k > i && /^(of|from)$/.test(prepositionOf(tree, k) ?? "")))
    return false;
  if (kids(tree, i, "acl").some((k) => /^(rule|govern|run|hold)$/.test(lemmaOf(tree, k)))) return false;
  const naming = before.filter(
    (k) => /^\p{Lu}/u.test(tree.tokens[k]!.text) && !/^the$/i.test(tree.tokens[k]!.text),
  );
  if (words.some((w) => RULES.test(w))) return false;
  if (NAMED_PARTY.test(text) && upos === "PROPN") return naming.length > 0;
  if (FACTION.test(text)) return words.some((w) => COLOURED.test(w));
  return /^NNP?S$/.test(xpos) && PEOPLE_OF_PARTY.test(text);
}

const MOVEMENT =
  /^(movement|union|association|federation|committee|network|group|campaign|initiative|platform)$/;
const CIVIC =
  /^(youth|protest|civic|citizen|citizens|student|students|trade|teacher|teachers|right|rights|women|peace|grassroots|pro-democracy)$/;
const PROTESTS = /^(protest|demonstrate|demonstration|march|strike|rally|revolt)$/;
const SOCIETY = /^(Association|Federation|Syndicate|Union|Congress|Committee)$/;
const OF_WORK =
  /^(professionals|trade|labou?r|teachers|students|student|bar|workers|journalists|doctors|lawyers|women|farmers|miners)$/i;

/** "Wake Up, the youth movement", "the Teachers' Union": people who speak for themselves. */
function isMovement(tree: Tree, i: number): boolean {
  if (tree.tokens[i]!.upos !== "PROPN") return false;
  const own = kids(tree, i, "amod", "compound", "nmod").filter((k) => k < i);
  if (SOCIETY.test(tree.tokens[i]!.text)) return own.some((k) => OF_WORK.test(tree.tokens[k]!.text));
  return kids(tree, i, "appos").some(
    (k) =>
      k > i &&
      MOVEMENT.test(lemmaOf(tree, k)) &&
      (kids(tree, k, "amod", "compound").some((c) => CIVIC.test(lemmaOf(tree, c))) ||
        kids(tree, k, "acl").some((c) =>
          [c, ...kids(tree, c, "nsubj", "obj", "obl")].some((w) => PROTESTS.test(lemmaOf(tree, w))),
        )),
  );
}

const LEADS = /^(lead|head|chair|represent)$/;
const SPEAKS_FOR =
  /^(leader|head|chief|chairman|chairwoman|founder|member|deputy|spokesman|spokeswoman|candidate|lawmaker|senator|figure|strongman)$/;
const ONE_OF_PARTY = /^(democrat|socialist|communist|republican|conservative|liberal)$/;

/** The side that words beside somebody's name put him on. */
function sideOf(tree: Tree, i: number): string | null {
  for (const k of [...kids(tree, i, "appos").filter((c) => c > i), ...postBefore(tree, i)]) {
    if (ONE_OF_PARTY.test(lemmaOf(tree, k)) && tree.tokens[k]!.xpos !== "NNS") return "OPP";
    if (!SPEAKS_FOR.test(lemmaOf(tree, k))) continue;
    for (const c of kids(tree, k, "nmod", "compound")) {
      const side = sideAt(tree, c);
      if (side !== null) return side;
    }
  }
  for (const verb of kids(tree, i, "acl", "appos").filter((k) => isVerb(tree, k))) {
    const whose = kids(tree, verb, "nsubj").filter((k) =>
      kids(tree, k, "nmod").some((c) => lemmaOf(tree, c) === "whose"),
    );
    if (whose.some((k) => PEOPLE_OF_PARTY.test(tree.tokens[k]!.text))) return "OPP";
    if (!LEADS.test(lemmaOf(tree, verb))) continue;
    for (const k of kids(tree, verb, "obj")) {
      const side = sideAt(tree, k);
      if (side !== null) return side;
    }
  }
  return [...kids(tree, i, "nmod")].map((k) => sideAt(tree, k)).find((side) => side !== null) ?? null;
}

const sideAt = (tree: Tree, k: number): string | null =>
  /^opposition$/i.test(tree.tokens[k]!.text) || isParty(tree, k)
    ? "OPP"
    : IN_ARMS.test(lemmaOf(tree, k)) && kids(tree, k, "nmod:poss", "nmod").length === 0
      ? "REB"
      : null;
const IN_ARMS =
  /^(rebellion|rebel|insurgency|insurgent|guerrilla|militia|uprising|mutiny|mutineer|insurrection)$/;

/** "a leader of the rebellion, Jon Vik": the post that stands before a name, between commas. */
const postBefore = (tree: Tree, i: number): readonly number[] => {
  const head = tree.tokens[i]!.head;
  if (tree.tokens[i - 1]?.text !== ",") return [];
  if (relation(tree, i) === "appos" && head < i) return [head];
  return tree.tokens.flatMap(({ index, head: up }) =>
    index < i && SPEAKS_FOR.test(lemmaOf(tree, index)) && isClosedBy(tree, index, i - 1) && up !== i
      ? [index]
      : [],
  );
};

/** Whether all that hangs on a noun ends right before a comma. */
const isClosedBy = (tree: Tree, noun: number, comma: number): boolean =>
  tree.tokens[comma - 1] !== undefined && (comma - 1 === noun || isBelow(tree, comma - 1, noun));

const ITS_OWN =
  /^(leader|spokesman|spokeswoman|spokesperson|member|deputy|lawmaker|supporter|follower|fighter|commander|founder|chief)$/;

/** "its leaders", "one of its spokesmen": of the party that the pronoun stands for. */
function ownerCode(tree: Tree, i: number, referentAt: (head: number) => Referent | null): ActorCode | null {
  if (!ITS_OWN.test(lemmaOf(tree, i))) return null;
  const pronoun = kids(tree, i, "nmod").find((k) => k < i && /^(its|their)$/i.test(tree.tokens[k]!.text));
  const owner = pronoun === undefined ? null : referentAt(pronoun);
  return owner !== null && owner.codes.length === 1 && owner.codes[0]!.includes("/") ? owner.codes[0]! : null;
}
