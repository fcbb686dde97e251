import type { Party } from "../reading.ts";
import type { ActDraft } from "./draft.ts";

/** Answers and what they answer: an answer without a target is to the one who asked, offered or moved it before. */
const ANSWERS: Readonly<Record<string, readonly string[]>> = {
  ignore: ["request", "demand", "consult"],
  refuse: ["request", "demand", "consult"],
  decline: ["offer", "propose"],
  accept: ["offer", "request", "propose", "demand"],
  deny: ["accuse"],
};

/**
 * Fills targets that the text leaves to its context: an answer goes to whoever made the plea or the offer told before;
 * an act of membership goes to the organisation last acted upon; a warning to whom the announced act would hit.
 */
export function fillFromContext(
  acts: readonly ActDraft[],
  isOrganisation: (code: string) => boolean,
): readonly ActDraft[] {
  return acts.map((act, i) => {
    if (act.target !== null) return act;
    const target =
      answered(act, acts.slice(0, i)) ?? warned(act, acts) ?? joined(act, acts.slice(0, i), isOrganisation);
    return target === null || target.code === act.actor.code
      ? act
      : { ...act, target: { ...target, inferred: true } };
  });
}

function answered(act: ActDraft, before: readonly ActDraft[]): Party | null {
  const asks = ANSWERS[act.type];
  if (!asks) return null;
  const asked = before.findLast(
    (b) => asks.includes(b.type) && (b.target === null || b.target.code === act.actor.code),
  );
  return asked?.actor ?? null;
}

function warned(act: ActDraft, all: readonly ActDraft[]): Party | null {
  if (act.type !== "warn" && act.type !== "pledge") return null;
  const announced = all.find(
    (a) =>
      a.sentence === act.sentence &&
      a !== act &&
      a.voice !== act.voice &&
      a.actor.code === act.actor.code &&
      a.target !== null,
  );
  return announced?.target ?? null;
}

const MEMBERSHIP = new Set(["leave", "freeze", "resume", "notify", "boycott", "attend", "veto", "adopt"]);

function joined(
  act: ActDraft,
  before: readonly ActDraft[],
  isOrganisation: (code: string) => boolean,
): Party | null {
  if (!MEMBERSHIP.has(act.type)) return null;
  const last = before.findLast(
    (b) => b.target !== null && isOrganisation(b.target.code) && act.sentence - b.sentence < 6,
  );
  return last?.target ?? null;
}
