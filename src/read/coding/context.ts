import { principalOf } from "../../vocabulary/actors.ts";
import type { Cast, Named } from "../cast.ts";
import type { Party } from "../reading.ts";
import type { Tree } from "../trees.ts";
import { accusersOf } from "./accused.ts";
import { ofArticle } from "./articles.ts";
import { athome } from "./alone.ts";
import { alongside } from "./alongside.ts";
import { atSeat, inTheCouncil, isInNoBody } from "./at-seat.ts";
import { befallenBy } from "./befallen.ts";
import { candidatesOf, isOther, type Candidate } from "./candidates.ts";
import { expand } from "./classes.ts";
import { doersOf, isVerdictOnTold } from "./deeds.ts";
import { keptDraft, type ActDraft } from "./draft.ts";
import { gathered } from "./gatherings.ts";
import { writtenTo } from "./letters.ts";
import { insteadOf } from "./instead.ts";
import { likeliest } from "./likeliest.ts";
import { asBlow, isBlowBack, struckBack } from "./blows.ts";
import { answeredTo, asAnswer, isAsked, isBareAnswer } from "./bare-answers.ts";
import { isOwnOrder } from "./own-orders.ts";
import { bothSides, isMediation } from "./mediation.ts";
import { isToNobody } from "./to-nobody.ts";
import { isBareExit, proposalsOf, SUMMED, type Proposal } from "./proposals.ts";
import { dealingsOf } from "./salience.ts";
import { isBareStay, isOfMembers } from "./staying.ts";
import { requestedOf, sentTo } from "./requested.ts";
import { groupOf } from "./together.ts";
import { takenUp } from "./taken-up.ts";
import { victimsOf } from "./verdict-deeds.ts";

/** What filling needs of a report beside its acts. */
export interface Context {
  readonly trees: readonly Tree[];
  readonly cast: Cast;
  readonly chargedBy: (act: ActDraft) => Party | null;
  readonly bodyBefore: (act: ActDraft) => Party | null;
  /** The party that says what a statement holds. */
  readonly speaker: (statement: number) => string | null;
}

/** Picks one of the candidates for an act's target: see `likeliest`. */
export type Choose = (candidates: readonly Candidate[], act: ActDraft) => Candidate;

/**
 * Fills targets that the text leaves to its context, each marked as inferred, one act a party. What a report tells has as
 * many candidates as parties stand near, nobody among them, and goes to the likeliest; an act that is done to somebody or
 * not at all ("offered", to nobody known) may turn out to be none. In a sentence that is all there is the first rule decides.
 */
export function fillFromContext(
  acts: readonly ActDraft[],
  context: Context,
  choose: Choose = likeliest,
): readonly ActDraft[] {
  const filled: ActDraft[] = [];
  const ground = groundOf(acts, context);
  const around = { ...context, dealings: ground.dealings, isOrganisation: context.cast.isOrganisation };
  acts
    .map((act, i) => asAnswer(asPullBack(act, acts), acts.slice(0, i)))
    .map((act, i) => asBlow(act, acts.slice(0, i), context.trees))
    .forEach((act, i) => {
      if (isOwnOrder(act)) return;
      if (act.target !== null || isToNobody(act, context.trees[act.sentence]!, context.cast))
        return void filled.push(act);
      if (isBareStay(act) && !isOfMembers(act, acts.slice(0, i))) return;
      if (isBareAnswer(act, context.trees) && !isAsked(act, acts.slice(0, i))) return;
      if (isBlowBack(act, context.trees) && struckBack(act, filled, context.trees) === null) return;
      const victims = victimsOf(context.cast, context.trees[act.sentence]!, act);
      const befell = befallenBy(context.cast, context.trees[act.sentence]!, act);
      const fellows = new Set([...fellowsOf(act, acts), ...victims, ...befell]);
      if (isVerdictOnTold(act) && doersOf(act, filled, ground.dealings) === null) return;
      const proposals = proposalsOf(act, i, acts, filled, around).map(([rule, parties]): Proposal => [
        rule,
        without(parties, fellows),
      ]);
      const owed =
        proposals.find((proposal) => isOwed(act, proposal))?.[1] ??
        accusersOf(act, filled) ??
        sameVerdict(act, filled) ??
        fromOpposition(act) ??
        atSeat(act, context.trees[act.sentence]!, context.cast) ??
        inTheCouncil(act, context.trees, context.cast) ??
        ofArticle(act, context.trees, context.cast) ??
        struckBack(act, filled, context.trees) ??
        takenUp(act, acts) ??
        insteadOf(act, filled, context.trees) ??
        alongside(act, filled, context.trees) ??
        gathered(act, filled, ground) ??
        requestedOf(act, filled, acts, context.trees[act.sentence]!) ??
        sentTo(act, acts, context.trees[act.sentence]!) ??
        asked(act, filled) ??
        answeredTo(act, filled) ??
        writtenTo(act, context.trees, context.cast);
      const likely =
        owed ??
        (act.alone
          ? firstOf(act, proposals)
          : choose(candidatesOf(act, filled, proposals, ground, canBeNobodys(act, context), fellows), act)
              .parties);
      const targets = isInNoBody(act, likely, context.cast) ? null : likely;
      if (targets === null) return void filled.push(act.alone ? { ...act, target: athome(act) } : act);
      const all = isMediation(act, context.trees) ? bothSides(act, targets, acts, ground) : targets;
      for (const target of all) filled.push(keptDraft({ ...act, target: { ...target, inferred: true } }));
    });
  return filled.map((act) => withAnnounced(act, filled));
}

/**
 * "threatened to send troops unless the president was freed", "decided to send observers": a threat, a warning or a decision
 * whose addressee nothing names goes to whom the announced deed would be done to, once that is known.
 */
function withAnnounced(act: ActDraft, filled: readonly ActDraft[]): ActDraft {
  if (act.target !== null || act.alone || !/^(warn|threaten|adopt)$/.test(act.type)) return act;
  if (act.toUnknown && act.type !== "adopt") return act;
  const announced = filled.filter(
    (b) =>
      b.sentence === act.sentence &&
      b.target !== null &&
      isOther(act.actor.code, b.target.code) &&
      /^(possible|conditional|intended)$/.test(b.status),
  );
  const own = announced.find((b) => b.predicate > act.predicate && b.actor.code === act.actor.code);
  const deed = act.type === "adopt" ? own : (own ?? harmTold(act, announced));
  return deed?.target ? { ...act, target: { ...deed.target, inferred: true } } : act;
}

const harmTold = (act: ActDraft, announced: readonly ActDraft[]): ActDraft | undefined =>
  act.type === "warn"
    ? announced.find((b) => b.voice !== act.voice && HARM.test(b.type) && b.target?.code !== act.actor.code)
    : undefined;

/** What one is warned of, whoever will do it. */
const HARM = /^(attack|sanction|expel|suspend|veto)$/;

/** "Chad, Niger and Mali blocked it": who does it together does it to none of them, unless it is what they do with each other. */
const fellowsOf = (act: ActDraft, acts: readonly ActDraft[]): ReadonlySet<string> =>
  new Set(
    /^(agree|consult|meet|cooperate|cease_fire)$/.test(act.type)
      ? []
      : acts
          .filter((b) => b.sentence === act.sentence && b.predicate === act.predicate && b.type === act.type)
          .map((b) => b.actor.code),
  );

function without(parties: readonly Party[] | null, fellows: ReadonlySet<string>): readonly Party[] | null {
  const others = parties?.filter((p) => !fellows.has(p.code)) ?? null;
  return others !== null && others.length === 0 && parties!.length > 0 ? null : others;
}

/** What a rule proposes that needs no weighing. */
const isOwed = (act: ActDraft, [rule, parties]: Proposal): boolean =>
  parties !== null &&
  (rule === "demander" ||
    rule === "readmitted" ||
    (rule === "announced" && act.type === "notify") ||
    (rule === "answered" && (act.type === "accept" || SUMMED.test(act.about ?? ""))) ||
    (rule === "doers" && (isVerdictOnTold(act) || isOnOffer(act))) ||
    (rule === "left" && isBareExit(act)));

/** "Fiji backed the offer": whoever made it. */
const isOnOffer = ({ type, about }: ActDraft): boolean =>
  /^(endorse|criticize|decline|accept)$/.test(type) &&
  /^(offer|invitation|proposal|initiative)$/.test(about ?? "");

/** "Chad welcomed the vote, while Niger deplored it": what two think of the same deed falls on the same doer. */
function sameVerdict(act: ActDraft, before: readonly ActDraft[]): readonly Party[] | null {
  if (act.about !== "it" || !OF_DEEDS.has(act.type)) return null;
  const first = before.findLast((b) => b.sentence === act.sentence && OF_DEEDS.has(b.type));
  if (first === undefined || first.about === null || first.target === null) return null;
  const targets = before.filter(
    (b) => b.predicate === first.predicate && b.sentence === first.sentence && b.type === first.type,
  );
  const found = targets.flatMap(({ target }) =>
    target !== null && isOther(act.actor.code, target.code) ? [target] : [],
  );
  return found.length > 0 ? found : null;
}
const OF_DEEDS = new Set("criticize endorse ignore refuse decline accept".split(" "));

/** "The opposition called it a capitulation": an opposition that names nobody speaks of its own government. */
function fromOpposition(act: ActDraft): readonly Party[] | null {
  if (!act.actor.code.endsWith("/OPP") || act.alone) return null;
  const ofGovernment =
    act.type === "criticize"
      ? POLICIES.has(act.about ?? "")
      : !act.toUnknown && /^(demand:(demand|insist)|saying:demand)$/.test(act.rule);
  return ofGovernment ? [{ ...act.actor, code: principalOf(act.actor.code) }] : null;
}
const POLICIES = new Set(
  "it this that decision deal agreement accord pact treaty course policy step move plan change withdrawal retreat handling stance silence answer response reaction concession visit".split(
    " ",
  ),
);

/** "Laos asked the League for troops. On Sunday it sent them": what somebody gives after a plea to it, it gives whoever pleaded. */
function asked(act: ActDraft, before: readonly ActDraft[]): readonly Party[] | null {
  if (act.type === "pledge") return promisedTo(act, before);
  if (!/^(deploy|assist)$/.test(act.type) || act.toUnknown || act.alone) return null;
  const plea = before.findLast(
    (b) =>
      b.type === "request" &&
      b.target?.code === act.actor.code &&
      act.sentence - b.sentence <= 4 &&
      isOther(act.actor.code, b.actor.code),
  );
  return plea === undefined ? null : groupOf(plea, before);
}

/** "Laos asked Chad for troops, and Mali has promised a battalion": help right after a plea is promised to whoever pleaded. */
function promisedTo(act: ActDraft, before: readonly ActDraft[]): readonly Party[] | null {
  if (act.alone || act.status !== "fact" || !HELP.has(act.about ?? "")) return null;
  const plea = before.findLast(
    (b) => b.type === "request" && act.sentence - b.sentence <= 1 && isOther(act.actor.code, b.actor.code),
  );
  return plea === undefined ? null : groupOf(plea, before);
}
const HELP = new Set(
  expand("$forces $aid help support boat vessel ship plane helicopter missile hospital tent").split(/\s+/),
);

/**
 * What is done to somebody or nothing is done at all: an offer, an exit, a penalty to nobody known is a misreading more
 * often than not, unless it says what is offered, asked for or pulled out.
 */
function canBeNobodys({ type, status, actor, about, rule }: ActDraft, { cast }: Context): boolean {
  if (status === "denied") return !/^(attend|clarify)$/.test(type);
  // A body holds its meetings with itself; a state that "spoke" spoke to somebody or to no one of note.
  if (type === "consult") return cast.isOrganisation(actor.code);
  // "declared a truce", "returned to barracks": one's own, whoever else keeps it.
  return (
    !HALF.test(type) ||
    ONES_OWN.test(rule) ||
    (REFUSED.test(rule) && about === null) ||
    (/^(pull_back|offer|request|notify)$/.test(type) && about !== null)
  );
}
/** "refused to sign": whoever had asked for it, it is refused. */
const REFUSED = /^refuse:refuse$/;
const ONES_OWN = /^(cease_fire:(declare|announce|proclaim|lay)|pull_back:return)$/;
const HALF =
  /^(offer|sanction|join|leave|notify|pull_back|ignore|refuse|endorse|cease_fire|accept|decline|agree|attend|assist|attack|request|clarify|expel|suspend|resume)$/;
/** The parties of the first rule that proposes any; null where none does, nobody where the act would be none. */
function firstOf(act: ActDraft, proposals: readonly Proposal[]): readonly Party[] | null {
  const found = proposals.find(([, parties]) => parties !== null)?.[1] ?? [];
  const others = found.filter((t) => isOther(act.actor.code, t.code));
  if (others.length > 0) return others;
  // What is explained to nobody is no act towards anybody.
  return act.type === "clarify" ? [] : null;
}

function groundOf(acts: readonly ActDraft[], { trees, cast, speaker }: Context) {
  const perSentence = trees.map((tree) => cast.named(tree));
  const named = (sentence: number): readonly Named[] => perSentence[sentence] ?? [];
  return {
    trees,
    cast,
    speaker,
    named,
    often: counted(perSentence.flat().map(({ party }) => party.code)),
    done: counted(acts.flatMap(({ target }) => (target === null ? [] : [target.code]))),
    dealings: dealingsOf(acts),
  };
}

function counted(codes: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
}

/** "promised to withdraw": who has sent troops or attacked is leaving the country, not a body. */
function asPullBack(act: ActDraft, acts: readonly ActDraft[]): ActDraft {
  if (act.type !== "leave" || act.target !== null || !/^leave:(leave|withdraw|pull)$/.test(act.rule))
    return act;
  const sent = acts.some(
    (b) =>
      /^(attack|deploy)$/.test(b.type) &&
      b.target !== null &&
      b.sentence <= act.sentence &&
      act.sentence - b.sentence <= 12 &&
      principalOf(b.actor.code) === principalOf(act.actor.code),
  );
  return sent ? { ...act, type: "pull_back", rule: act.rule.replace("leave:", "pull_back:") } : act;
}
