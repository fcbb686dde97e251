import type { Party } from "../reading.ts";
import { pairOf } from "./salience.ts";
import type { ActDraft } from "./draft.ts";
import { groupOf } from "./together.ts";

const set = (text: string): ReadonlySet<string> => new Set(text.split(" "));

const DEEDS = set(
  "join freeze suspend resume notify leave expel boycott attack deploy pull_back cease_fire adopt vote veto agree sanction threaten assist",
);

/** What a noun told before can have been: "welcomed the sanctions" is about whoever imposed them. */
const TOLD: readonly (readonly [nouns: ReadonlySet<string>, types: ReadonlySet<string>])[] = [
  [set("sanction embargo boycott blockade ban measure penalty closure"), set("sanction suspend")],
  [set("list demand ultimatum condition call appeal request plea"), set("demand request")],
  [set("offer proposal plan invitation draft mediation initiative"), set("offer propose")],
  [set("accusation charge allegation claim criticism reproach"), set("accuse criticize")],
  [set("bid application"), set("join")],
  [set("exit departure notice letter note"), set("leave notify")],
  [set("exit withdrawal departure pullout notice letter note"), set("leave notify pull_back freeze")],
  [
    set("attack offensive raid invasion strike shelling assault incursion bombardment violence"),
    set("attack"),
  ],
  [set("warning threat"), set("warn threaten")],
  [set("deployment"), set("deploy")],
  [set("pact treaty accord deal agreement truce ceasefire"), set("agree cease_fire")],
  [set("veto"), set("veto")],
  [
    set("decision verdict ruling outcome resolution result"),
    set("adopt expel suspend veto vote accept resume"),
  ],
  // A vote is the body's that took it, sooner than of those who were for or against.
  [set("vote"), set("adopt expel suspend")],
  [set("vote"), set("veto vote accept resume")],
  [set("release"), set("concede pledge")],
  [set("collision clash fighting hostility killing bloodshed"), set("attack")],
  [set("boycott absence"), set("boycott")],
  [set("readmission return comeback"), set("resume")],
  [set("accession membership admission entry"), set("join accept resume")],
  [set("note notification"), set("notify")],
  [set("suspension exclusion expulsion"), set("suspend expel")],
  [set("help aid support delivery shipment supply consignment"), set("assist offer")],
  [
    set(
      "move step decision change action vote resolution act this that it outcome result incident verdict ruling downing news announcement choice course",
    ),
    DEEDS,
  ],
];

/** Acts of speech that may be about a deed told before. */
const ABOUT = set("criticize endorse refuse decline deny accept ignore accuse");

/** The doers of the last deed that the noun the act is about can stand for. */
export function doersOf(
  act: ActDraft,
  before: readonly ActDraft[],
  dealings: ReadonlyMap<string, number>,
): readonly Party[] | null {
  if (act.about === null || !ABOUT.has(act.type)) return null;
  const near = isVerdictOnTold(act) && /^(this|that)$/.test(act.about);
  const told = near ? before.filter((b) => act.sentence - b.sentence <= 1) : before;
  for (const [nouns, types] of TOLD) {
    const found = nouns.has(act.about) ? lastDoers(act, told, types, dealings) : null;
    if (found !== null) return found;
  }
  return null;
}

/** "The move was a mistake, Chad said": a verdict on a deed told before, or on nothing that is known; "this", on one told right before. */
export const isVerdictOnTold = ({ rule, about }: ActDraft): boolean =>
  about !== null && rule.startsWith("saying:");

function lastDoers(
  act: ActDraft,
  before: readonly ActDraft[],
  types: ReadonlySet<string>,
  dealings: ReadonlyMap<string, number>,
): readonly Party[] | null {
  const often = new Map<string, number>();
  for (const b of before) often.set(b.actor.code, (often.get(b.actor.code) ?? 0) + 1);
  let deed: ActDraft | null = null;
  let most = -Infinity;
  for (const b of before) {
    const back = act.sentence - b.sentence;
    if (
      !types.has(b.type) ||
      back >= (types === DEEDS ? 8 : 25) ||
      groupOf(b, before).some((p) => p.code === act.actor.code)
    )
      continue;
    // What a main clause tells of whoever the report is about is "the step" sooner than what an aside recalls.
    const worth =
      -0.3 * back +
      Math.min(4, often.get(b.actor.code)!) / 4 +
      (b.confidence > 0.8 ? 0.6 : 0) +
      0.2 * Math.min(4, dealings.get(pairOf(act.actor, b.actor)) ?? 0);
    if (worth >= most) [deed, most] = [b, worth];
  }
  return deed ? groupOf(deed, before) : null;
}
