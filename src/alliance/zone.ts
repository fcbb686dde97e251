import type { Day } from "../base/day.ts";
import type { ActorCode } from "../vocabulary/actors.ts";
import { type Charter, cite, clausesOn } from "./charter.ts";
import { governing, step } from "./derive.ts";
import type { Derivation, ZoneAnswer } from "./state.ts";

/** Whether a place lies where the alliance owes help. Coarse: it goes by the names the charter's zone clause lists. */
export function zoneOf(
  charter: Charter,
  day: Day,
  target: ActorCode,
  place: string | null,
): { readonly answer: ZoneAnswer; readonly derivation: Derivation } {
  const { clause, citation } = governing(charter, "zone", day);
  const silent = clausesOn(charter, "zone", day).find((other) => other.rule === "silent");
  const because = silent ? [step(silent.text, [], cite(charter, silent))] : [];
  const tell = (answer: ZoneAnswer, what: string) => ({
    answer,
    derivation: step(
      `${answer === "doubtful" ? "doubtful whether inside" : answer} the zone: ${what}`,
      [],
      citation,
      because,
    ),
  });
  if (place === null) return tell("doubtful", `where the attack on ${target} struck is not told`);
  if (!clause || clause.rule === "silent")
    return tell("doubtful", `no clause lists places; "${place}" is not located`);
  const { inside, outside, doubtful } = clause.rule;
  const out = outside.find((name) => names(place, name));
  if (out) return tell("outside", `"${place}" is in ${out}, which is not covered`);
  const open = doubtful.find((name) => names(place, name));
  if (open)
    return tell(
      "doubtful",
      `"${place}" is a ${open}, and which side of it was struck the record does not settle`,
    );
  if (inside.some((name) => names(place, name))) return tell("inside", `"${place}" is territory of a member`);
  return tell("doubtful", `"${place}" is not among the places listed`);
}

const names = (place: string, name: string): boolean =>
  ` ${place.toLowerCase().replaceAll(/[^\p{L}\p{N}-]+/gu, " ")} `.includes(` ${name.toLowerCase()} `) ||
  new RegExp(`(^|[^\\p{L}])${escape(name)}(s|ern|ese|an|ian)?([^\\p{L}]|$)`, "iu").test(place);

const escape = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
