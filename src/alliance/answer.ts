import type { Claim } from "../record/claim.ts";
import type { ActorCode } from "../vocabulary/actors.ts";
import type { Charter } from "./charter.ts";
import type { RequestOutcome } from "./state.ts";

/** What an act is to a plea. A null outcome: it is no answer to it. */
export interface Answer {
  readonly outcome: RequestOutcome | null;
  readonly what: string;
}

const NONE: Answer = { outcome: null, what: "" };

/** Help short of what was asked: eyes, not arms. */
const PARTIAL = /short of|no forces|no troops|without (forces|troops)|observ|monitor|fact-finding|package/i;
const HELP =
  /\baid\b|assist|help|mission|observ|monitor|peacekeep|troop|forces?\b|support|deploy|military|weapon|equipment|decision/i;
const OWN_PLEA = /\b(its|own|the) (own )?(request|plea|appeal)\b/i;

const isOfHelp = (claim: Claim): boolean => claim.object === null || HELP.test(claim.object);

/**
 * How an act answers a plea by its type, its parties and, for decisions, its object. `allies`, where given, are the
 * members of the day; without them any other actor counts as one.
 */
export function answerOf(
  charter: Charter,
  plea: { readonly by: ActorCode; readonly kind: "help" | "consult" },
  claim: Claim,
  allies?: ReadonlySet<ActorCode>,
): Answer {
  const isAlly = (code: ActorCode | null): boolean =>
    code !== null && code !== plea.by && (code === charter.id || (allies ? allies.has(code) : true));
  if (claim.actor === plea.by)
    return claim.target === null || isAlly(claim.target) ? ofPleader(plea.by, claim) : NONE;
  if (!isAlly(claim.actor)) return NONE;
  if (claim.target === plea.by) return ofAlly(plea, claim);
  if (claim.target !== null && claim.target !== charter.id) return NONE;
  if (!isOfHelp(claim) || claim.object === null) return NONE;
  if (claim.type === "adopt" && claim.actor === charter.id) return given(claim, "decides on");
  if (claim.type === "veto") return { outcome: "vetoed", what: `${claim.actor} blocks ${claim.object}` };
  return NONE;
}

function ofPleader(by: ActorCode, claim: Claim): Answer {
  const object = claim.object ?? "what was offered";
  if (claim.type === "decline" && OWN_PLEA.test(object))
    return { outcome: "withdrawn", what: `${by} takes its plea back` };
  if (!isOfHelp(claim)) return NONE;
  if (claim.type === "decline") return { outcome: "declined", what: `${by} turns down ${object}` };
  if (claim.type === "veto")
    return { outcome: "vetoed", what: `${by} itself blocks ${claim.object ?? "the decision"}` };
  if (claim.type === "accept") return { outcome: "granted", what: `${by} accepts ${object}` };
  return NONE;
}

function ofAlly(plea: { readonly by: ActorCode; readonly kind: string }, claim: Claim): Answer {
  const who = claim.actor;
  switch (claim.type) {
    case "assist":
      return given(claim, "helps with");
    case "deploy":
      return given(claim, "sends");
    case "adopt":
      return given(claim, "decides on");
    case "accept":
      return { outcome: "granted", what: `${who} agrees to the plea` };
    case "offer":
      return { outcome: "pending", what: `${who} offers ${claim.object ?? "help"}` };
    case "consult":
      return plea.kind === "consult"
        ? { outcome: "granted", what: `${who} holds consultations` }
        : { outcome: "pending", what: `${who} meets over ${claim.object ?? "the plea"}` };
    case "refuse":
    case "decline":
      return { outcome: "refused", what: `${who} refuses ${claim.object ?? "what was asked"}` };
    case "ignore":
      return { outcome: "ignored", what: `${who} leaves the plea unanswered` };
    default:
      return NONE;
  }
}

function given(claim: Claim, verb: string): Answer {
  const object = claim.object ?? "help";
  return {
    outcome: PARTIAL.test(object) ? "partly granted" : "granted",
    what: `${claim.actor} ${verb} ${object}`,
  };
}
