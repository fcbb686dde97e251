import type { Charter, Speakers } from "../alliance/index.ts";
import type { Claim } from "../record/claim.ts";

/** Those whose word can be taken: the alliance, its members, and everybody who speaks in the claims. */
export function speakersIn(charter: Charter, claims: readonly Claim[]): Speakers {
  const codes = new Set<string>([charter.id]);
  const names = new Set<string>();
  for (const { voice, actor, target, type } of claims) {
    if (voice.code !== null) codes.add(voice.code);
    if (type === "join" && target === charter.id) codes.add(actor);
    if (voice.kind !== "chronicle") for (const name of [voice.name, ...voice.via]) names.add(name);
  }
  return { codes: [...codes].sort(), names: [...names] };
}
