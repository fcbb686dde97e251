import type { Day } from "../../base/day.ts";
import { isOrganisation, principalOf, type ActorCode } from "../../vocabulary/actors.ts";
import type { Actors } from "../actors/index.ts";
import type { Tree } from "../trees.ts";
import type { Description } from "./describe.ts";
import { isState, type Discourse, type Referent } from "./referent.ts";

/**
 * The organisation that "the alliance", "the Commonwealth", "the Russian-led bloc", "its members", "the commission" mean:
 * the last one spoken of that has the noun in its name or that the modifiers fit, else the likeliest alliance; `others`
 * do something to it, and are another wherever there is one.
 */
export function bodyFor(
  d: Description,
  discourse: Discourse,
  actors: Actors,
  tree: number,
  others: readonly ActorCode[] = [],
): Referent | null {
  const told = toldBy(d, actors);
  const inName = (code: ActorCode): boolean =>
    american(actors.labels.get(code) ?? "").includes(american(d.noun));
  const named =
    d.capital ||
    /^(union|league|community|commonwealth|council|confederation|treaty|pact|court)$/.test(d.noun);
  // "NATO's secretary general" has named the body as well.
  const fits = (r: Referent): boolean =>
    (r.sort === "body" || (r.sort === "person" && isOrganisation(r.codes[0] ?? ""))) &&
    !r.many &&
    r.codes.length === 1;
  const code = (r: Referent): ActorCode => principalOf(r.codes[0]!);
  const isAlliance = (r: Referent): boolean => actors.alliances.has(code(r));
  const last = (test: (r: Referent) => boolean): Referent | null =>
    discourse.recent.findLast((r) => fits(r) && test(r)) ?? null;
  if (told.length > 0) return last((r) => told.includes(code(r))) ?? null;
  // "the Alliance" with a capital is what NATO calls itself, unless another has it in its name.
  const itself =
    d.noun === "alliance" && d.capital ? last((r) => inName(code(r)) || code(r) === "NATO") : null;
  if (itself !== null) return itself;
  const pointed = d.pointed || d.traits.includes("this") ? last((r) => tree - r.tree <= 1) : null;
  if (pointed !== null) return pointed;
  const byName = named ? likelyBody(discourse, actors, tree, (r) => fits(r) && inName(code(r))) : null;
  // "the Forum", "the court": no alliance is one by another name.
  if (/^(forum|court)$/.test(d.noun)) return byName;
  return (
    byName ??
    likelyBody(discourse, actors, tree, (r) => fits(r) && isAlliance(r) && !others.includes(code(r))) ??
    likelyBody(discourse, actors, tree, (r) => fits(r) && isAlliance(r)) ??
    (/^(organization|organisation|body)$/.test(d.noun) ? last(() => true) : null)
  );
}

/** Alliances that every modifier which tells of alliances fits. */
function toldBy(d: Description, actors: Actors): readonly ActorCode[] {
  const known = d.traits.flatMap((trait) => {
    const codes = (actors.traits.get(trait) ?? []).filter((c) => actors.alliances.has(c));
    return codes.length > 0 ? [{ trait, codes }] : [];
  });
  // "West African" is not "African".
  const told = known.filter(({ trait }) => !known.some((k) => k.trait.endsWith(` ${trait}`)));
  return (told[0]?.codes ?? []).filter((code) => told.every(({ codes }) => codes.includes(code)));
}

/**
 * "Arab foreign ministers", "West African heads of state": those of a region who act together act for its body, if the text
 * names one such body and no more.
 */
export function bodyOfRegion(
  d: Description,
  actors: Actors,
  isNamed: (code: ActorCode) => boolean,
): ActorCode | null {
  const told = toldBy(d, actors).filter(isNamed);
  return told.length === 1 ? told[0]! : null;
}

const american = (words: string): string => words.toLowerCase().replace("organisation", "organization");

/**
 * Where the document named no such body: the only alliance that the modifiers fit ("the Russian-led military alliance"); "the
 * League" in a report from before the one of Nations was dissolved.
 */
export function bodyByTraits(d: Description, actors: Actors, date: Day | null): ActorCode | null {
  if (d.noun === "league" && d.capital && date !== null && date <= LEAGUE_DISSOLVED) return "LON";
  const told = toldBy(d, actors);
  return told.length === 1 ? told[0]! : null;
}

/** data/chronicles/lon.yaml. */
const LEAGUE_DISSOLVED = "1946-04-18";

/**
 * The alliance that "the allies", "its members", "the secretary general" of nobody named are of; `noun`: allies are of a pact
 * of defence, where the text has spoken of one. In a report that has named none, the body that its first sentences name.
 */
export function allianceOf(
  discourse: Discourse,
  actors: Actors,
  tree: number,
  noun: string | null = null,
): Referent | null {
  const isAlliance = (r: Referent): boolean =>
    r.codes.length === 1 && actors.alliances.has(principalOf(r.codes[0]!));
  const pact =
    noun === "ally"
      ? likelyBody(discourse, actors, tree, (r) => isAlliance(r) && PACTS.has(principalOf(r.codes[0]!)))
      : null;
  const found = pact ?? likelyBody(discourse, actors, tree, isAlliance);
  if (found !== null) return found;
  const led = discourse.recent.find((r) => r.sort === "body" && r.codes.length === 1 && r.tree <= LEAD);
  return led ?? null;
}

/** The alliance of such members; "its partners", "his colleagues" sit in one that the owner may be a member of. */
export function colleaguesOf(
  d: Description,
  owners: readonly ActorCode[],
  discourse: Discourse,
  actors: Actors,
  tree: number,
): Referent | null {
  const found = allianceOf(discourse, actors, tree, d.noun);
  if (found === null || !/^(partner|colleague)$/.test(d.noun)) return found;
  const members = actors.members.get(principalOf(found.codes[0]!));
  return owners.some((code) => members?.has(principalOf(code)) === true) ? found : null;
}

/** Whose members owe each other defence, and call each other allies. */
const PACTS: ReadonlySet<ActorCode> = new Set("NATO CSTO WTO SEATO CENTO ANZUS TIAR WEU AES".split(" "));

/**
 * Whose organ "the Council", "the commission" is: of the bodies with the noun in their names the one most spoken of, else
 * the body last spoken of; a summit is of the alliance most in mind.
 */
export function organOf(d: Description, discourse: Discourse, actors: Actors, tree: number): Referent | null {
  const { recent, counts } = discourse;
  const bodies = recent.filter((r) => r.sort === "body" && !r.many && r.codes.length === 1);
  const often = (r: Referent): number => counts.get(principalOf(r.codes[0]!)) ?? 0;
  const own = bodies.filter((r) =>
    `${actors.labels.get(principalOf(r.codes[0]!)) ?? ""} ${r.noun}`.toLowerCase().includes(d.noun),
  );
  return (
    own.reduce<Referent | null>((best, r) => (best === null || often(r) >= often(best) ? r : best), null) ??
    (d.noun === "summit" ? allianceOf(discourse, actors, tree) : null) ??
    bodies.at(-1) ??
    null
  );
}

/** What naming a body this many sentences before is worth, beside half a point for each of its namings, up to six. */
const NEAR = [2, 1.2, 0.6];

/** Whom a report names in its first sentences it is about. */
const [LEAD, LED] = [2, 1.5];

/** The body that is both near and often spoken of: one that a report names once in passing is seldom "the organisation". */
function likelyBody(
  discourse: Discourse,
  actors: Actors,
  tree: number,
  fits: (r: Referent) => boolean,
): Referent | null {
  const { recent, counts } = discourse;
  const near = statesNear(discourse, tree);
  const led = new Set(recent.filter((r) => r.tree < LEAD && fits(r)).map((r) => r.codes[0]!));
  let best: Referent | null = null;
  let most = -Infinity;
  for (const r of recent) {
    if (!fits(r)) continue;
    const often = Math.min(6, counts.get(principalOf(r.codes[0]!)) ?? 0) / 2;
    const kin = kinship(principalOf(r.codes[0]!), near, actors);
    const worth = (NEAR[tree - r.tree] ?? 0) + often + (led.has(r.codes[0]!) ? LED : 0) + kin;
    if (worth >= most) [best, most] = [r, worth];
  }
  return best;
}

/** States spoken of in the sentence and the one before: "the bloc" of which they speak is mostly theirs. */
const statesNear = ({ recent }: Discourse, tree: number): ReadonlySet<ActorCode> =>
  new Set(recent.filter((r) => tree - r.tree <= 1).flatMap((r) => r.codes.filter(isState).map(principalOf)));

/** What it is worth that states spoken of near are the body's members, and what that none of them is. */
const KIN = 1.5;

function kinship(body: ActorCode, states: ReadonlySet<ActorCode>, { members }: Actors): number {
  const own = members.get(body);
  if (own === undefined || states.size === 0) return 0;
  const kin = [...states].filter((state) => own.has(state)).length;
  return kin === 0 ? -KIN : 2 * kin >= states.size ? KIN : 0;
}

/** How far back armed men are who may be "the group". */
const SINCE_ARMED = 3;
const ARMED =
  /^(rebel|militant|insurgent|militia|militiaman|fighter|gang|gunman|guerrilla|jihadist|extremist|separatist|terrorist|hacker|protester|movement)$/;

/** "The group", where no armed men were just spoken of: the body that the text is about. */
export function groupFor(
  of: Referent | null,
  description: Description,
  discourse: Discourse,
  actors: Actors,
  tree: Tree,
): Referent | null {
  if (description.noun !== "group" || (of !== null && tree.number - of.tree <= SINCE_ARMED)) return null;
  for (let t: Tree | null = tree; t !== null && tree.number - t.number <= SINCE_ARMED; t = t.before)
    if (t.lemmas.some((lemma) => ARMED.test(lemma))) return null;
  return bodyFor({ ...description, noun: "body" }, discourse, actors, tree.number);
}
