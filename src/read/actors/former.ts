import type { Day } from "../../base/day.ts";
import type { ActorCode } from "../../vocabulary/actors.ts";
import type { Actors, Name } from "./load.ts";

/** Former states and who has their capital now. */
const SUCCESSORS: readonly (readonly [former: ActorCode, now: ActorCode])[] = [
  ["SUN", "RUS"],
  ["CSK", "CZE"],
  ["YUG", "SRB"],
];

/**
 * Former states whose capitals a look back means ("the Soviet Union ... Moscow"): the document is dated after their end, names
 * them, and never names the state that came after.
 */
export function revivedStates(folded: string, actors: Actors, date: Day | null): ReadonlySet<ActorCode> {
  if (date === null) return NONE;
  const found = SUCCESSORS.filter(([former, now]) => {
    const end = namesOf(actors, former).find((n) => n.to !== null)?.to ?? null;
    return end !== null && date > `${end}` && names(folded, actors, former) && !names(folded, actors, now);
  });
  return found.length === 0 ? NONE : new Set(found.map(([former]) => former));
}

const NONE: ReadonlySet<ActorCode> = new Set();

const namesOf = (actors: Actors, code: ActorCode): readonly Name[] =>
  [...actors.names.values()].flat().filter((n) => n.code === code);

/** Whether the text has a name or an adjective of the state itself, which no capital shares. */
const names = (folded: string, actors: Actors, code: ActorCode): boolean =>
  namesOf(actors, code).some(
    (n) =>
      /^(state|adjective|demonym)$/.test(n.kind) &&
      n.from === null &&
      new RegExp(`\\b${escaped(n.key)}\\b`).test(folded),
  );

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
