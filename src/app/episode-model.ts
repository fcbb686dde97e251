import { replay, threats } from "../alliance/index.ts";
import { type Prior, thetaOf, triangular } from "../scenario/assumptions.ts";
import { helpOdds } from "../scenario/crisis/month.ts";
import type { Setting } from "../scenario/crisis/setting.ts";
import { type Case, endAt, standingsOf } from "../scenario/evaluate.ts";
import type { Episode } from "../scenario/file/episodes.ts";
import { groundOf } from "../scenario/ground.ts";
import { haltonPoints } from "../scenario/sensitivity/halton.ts";
import { knownHistory } from "./cases.ts";
import { loadAlliance } from "./resources.ts";

/** Draws of the assumptions a case. */
const DRAWS = 8;

/**
 * What the model says of an episode, knowing only the charter, the chronicle up to that day, and the assumptions that scenarios share:
 * nothing is set for a single case, so that hindsight cannot help it.
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
  const draws = haltonPoints(priors.length, DRAWS, 1).map((point) => {
    const theta = thetaOf(
      priors,
      priors.map(({ low, base, high }, i) => triangular(low, base, high, point[i]!)),
    );
    return episode.kind === "plea" ? helpOdds(theta, setting, 0, false) : endAt(one, theta, standings)[out]!;
  });
  return draws.reduce((a, b) => a + b, 0) / DRAWS;
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
