import { replay, threats } from "../alliance/index.ts";
import { type Prior, thetaOf, triangular } from "../scenario/assumptions.ts";
import { exitCrisis } from "../scenario/crisis/exit.ts";
import { helpOdds } from "../scenario/crisis/month.ts";
import type { Setting } from "../scenario/crisis/setting.ts";
import { type Case, endAt, standingsOf } from "../scenario/evaluate.ts";
import type { Episode } from "../scenario/file/episodes.ts";
import { groundOf } from "../scenario/ground.ts";
import { selection } from "../scenario/selection.ts";
import { haltonPoints } from "../scenario/sensitivity/halton.ts";
import { knownHistory } from "./cases.ts";
import { loadAlliance } from "./resources.ts";

/** Draws of the assumptions a case. */
const DRAWS = 16;

/**
 * What the model says of an episode, knowing only the charter, the chronicle up to that day, and the assumptions that scenarios share:
 * nothing is set for a single case, so that hindsight cannot help it. Draws weigh as much as they made the act probable that was taken.
 */
export function modelFor(episode: Episode, priors: readonly Prior[], months: number): number {
  const { charter, chronicle } = loadAlliance(episode.alliance);
  const claims = knownHistory(chronicle, episode.day);
  const state = replay(charter, claims, { kind: "record" }, episode.day);
  const ground = groundOf(charter, state, threats(claims, episode.day), episode.member, null);
  const setting: Setting = {
    ground: startingAs(episode, ground),
    kind: "exit",
    member: episode.member,
    granter: charter.id,
    adversary: null,
    horizon: months,
    demand: episode.kind === "announcement" || episode.kind === "notice" ? "threat" : "none",
    deadline: null,
    granted: 0,
    sanction: { act: "gives notice", outcome: "out", byNotice: true },
    grants: ["a part", "the whole"],
    vote: "silence",
  };
  const one: Case = { setting, priors, backgrounds: [{ name: "none", shifts: {} }] };
  const standings = standingsOf(one);
  const out = standings.indexOf("out");
  let [sum, weights] = [0, 0];
  for (const point of haltonPoints(priors.length, DRAWS, 1)) {
    const theta = thetaOf(
      priors,
      priors.map(({ low, base, high }, i) => triangular(low, base, high, point[i]!)),
    );
    const act = TAKEN[episode.kind];
    if (episode.kind === "plea" || act === null) {
      sum +=
        episode.kind === "plea" ? helpOdds(theta, setting, 0, false) : endAt(one, theta, standings)[out]!;
      weights += 1;
      continue;
    }
    const { weight, resolve } = selection(exitCrisis(before(setting), theta), act);
    sum += weight * endAt(one, { ...theta, resolve }, standings)[out]!;
    weights += weight;
  }
  return Math.min(SUREST, Math.max(1 - SUREST, weights > 0 ? sum / weights : 0));
}

/** No probability nearer to 0 or 1 is given: a charter without a clause on leaving has been left all the same. */
const SUREST = 0.99;

/** The act that an episode begins with; null where it is not the member's. */
const TAKEN: Readonly<Record<Episode["kind"], RegExp | null>> = {
  notice: / gives notice$/,
  announcement: / threatens to /,
  freeze: / freezes its part$/,
  suspension: null,
  plea: null,
};

/** The day before: a member that takes part and has threatened nothing. */
function before(setting: Setting): Setting {
  const { ground } = setting;
  const standing = ground.standing && {
    ...ground.standing,
    formal: "member" as const,
    effective: "participating" as const,
  };
  const noticeMonths = ground.running ?? ground.noticeMonths;
  return { ...setting, demand: "none", ground: { ...ground, standing, noticeMonths, running: null } };
}

/** The standing that the episode itself begins: the chronicle's act of that day may come into force later, or be told as a word only. */
function startingAs(episode: Episode, ground: Setting["ground"]): Setting["ground"] {
  const standing = ground.standing;
  if (
    standing === null ||
    (standing.formal !== "former" && standing.formal !== "none" && episode.kind !== "freeze")
  ) {
    return ground;
  }
  const effective = episode.kind === "freeze" ? "frozen" : "participating";
  return { ...ground, standing: { ...standing, formal: "member", effective } };
}
