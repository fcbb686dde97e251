import type { Claim } from "../../record/claim.ts";
import { ACTS } from "../../vocabulary/acts.ts";
import { principalOf } from "../../vocabulary/actors.ts";
import { actText, voiceText } from "../text/tell.ts";
import type { Ground } from "./ground.ts";
import type { Moment } from "./model.ts";

/** The chronicle goes back this far before the first thing that the reports tell; what is older stands under standing. */
const YEARS_BEFORE = 4;

/** Acts in the order in which they happened; words about words (to warn, to accuse) are left to what was said. */
export function timeline(ground: Ground): readonly Moment[] {
  const first = ground.claims
    .filter((claim) => claim.voice.kind !== "chronicle")
    .map(({ time, said }) => time?.start ?? said?.start ?? null)
    .reduce<string | null>((least, day) => (day !== null && (least === null || day < least) ? day : least), null);
  const from = first === null ? "" : `${String(Number(first.slice(0, 4)) - YEARS_BEFORE).padStart(4, "0")}${first.slice(4)}`;
  return ground.claims.filter((claim) => tells(claim, from)).map((claim) => momentOf(claim, ground));
}

function tells(claim: Claim, from: string): boolean {
  const day = claim.time?.end ?? claim.time?.start ?? null;
  if (day === null) return false;
  return ACTS[claim.type].group !== "speech" && day >= from;
}

function momentOf(claim: Claim, { names, refs }: Ground): Moment {
  const lane = principalOf(claim.actor);
  return {
    id: claim.id,
    actor: claim.actor,
    actorName: names(claim.actor),
    lane,
    laneName: names(lane),
    text: actText(claim, names),
    status: claim.status,
    voice: voiceText(claim.voice, names),
    time: claim.time,
    said: claim.said,
    source: claim.voice.kind === "chronicle" || claim.evidence.every((one) => one.kind === "source") ? "chronicle" : "report",
    refs: refs.of([claim.id]),
  };
}
