import { dateRivalOf } from "../../alliance/index.ts";
import type { Claim } from "../../record/claim.ts";
import { ACTS } from "../../vocabulary/acts.ts";
import { principalOf } from "../../vocabulary/actors.ts";
import { listText } from "../text/names.ts";
import { actText, voiceText } from "../text/tell.ts";
import type { Ground } from "./ground.ts";
import type { Moment } from "./model.ts";

/** The chronicle goes back this far before the first thing that the reports tell; what is older stands under standing. */
const YEARS_BEFORE = 4;

/** Acts in the order in which they happened; words about words (to warn, to accuse) are left to what was said. */
export function timeline(ground: Ground): readonly Moment[] {
  const first = ground.claims
    .filter(({ evidence }) => evidence.some(({ kind }) => kind === "words"))
    .map(({ time, said }) => time?.start ?? said?.start ?? null)
    .reduce<string | null>(
      (least, day) => (day !== null && (least === null || day < least) ? day : least),
      null,
    );
  const from =
    first === null
      ? ""
      : `${String(Number(first.slice(0, 4)) - YEARS_BEFORE).padStart(4, "0")}${first.slice(4)}`;
  const groups = new Map<string, Claim[]>();
  for (const claim of ground.claims.filter((one) => tells(one, from))) {
    const key =
      claim.note === null
        ? claim.id
        : `${claim.note} ${claim.type} ${claim.time?.start} ${claim.time?.end} ${claim.voice.name}`;
    groups.set(key, [...(groups.get(key) ?? []), claim]);
  }
  return [...groups.values()].map((claims) => momentOf(claims, ground));
}

function tells(claim: Claim, from: string): boolean {
  const day = claim.time?.end ?? claim.time?.start ?? null;
  if (day === null || dateRivalOf(claim) !== null) return false;
  return ACTS[claim.type].group !== "speech" && day >= from;
}

/** One act; or what several states did together, which stands in the alliance's lane. */
function momentOf(claims: readonly Claim[], { names, refs, charter }: Ground): Moment {
  const claim = claims[0]!;
  const lane = claims.length > 1 ? charter.id : principalOf(claim.actor);
  const actorName = listText(claims.map(({ actor }) => names(actor)));
  return {
    id: claim.id,
    actor: claim.actor,
    actorName,
    lane,
    laneName: names(lane),
    text: claims.length > 1 ? `${actorName}: ${claim.note}` : actText(claim, names),
    status: claim.status,
    voice: voiceText(claim.voice, names),
    time: claim.time,
    said: claim.said,
    source:
      claim.voice.kind === "chronicle" || claim.evidence.every((one) => one.kind === "source")
        ? "chronicle"
        : "report",
    refs: refs.of(claims.map(({ id }) => id)),
  };
}
