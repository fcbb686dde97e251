import { numberOf } from "../../base/day.ts";
import type { ActorCode } from "../../vocabulary/actors.ts";
import type { Held } from "../account.ts";
import type { Charter } from "../charter.ts";
import { actsOf, rank, termEnds } from "../roster.ts";
import { happenedBy } from "../same.ts";
import { aboutWhom, type Shape, shapeKey, shapeOf } from "./shape.ts";

/** Acts as columns, in the order in which they work: by day, and within a day by what the body does first. */
export interface Acts {
  readonly length: number;
  /** Days since 1970-01-01. */
  readonly day: Int32Array;
  /** Places in `World.charters`, `World.states`, and the alliance's shapes. */
  readonly alliance: Uint8Array;
  readonly state: Uint16Array;
  readonly shape: Uint16Array;
}

/** Many alliances and their acts, ready for `runWorld`. */
export interface World {
  readonly charters: readonly Charter[];
  readonly states: readonly ActorCode[];
  /** For each alliance, the shapes its acts have. */
  readonly shapes: readonly (readonly Shape[])[];
  readonly acts: Acts;
}

/** The claims that an account takes, for each alliance, as columns. The same order as `rosterOf` applies them in. */
export function worldOf(
  alliances: readonly { readonly charter: Charter; readonly held: Held }[],
  states: readonly ActorCode[],
): World {
  const places = new Map(states.map((state, i) => [state, i]));
  const rows: Row[] = [];
  const shapes = alliances.map(({ charter, held }, alliance) => {
    const ends = termEnds(charter, "9999-12-31");
    const known = new Map<string, number>();
    const list: Shape[] = [];
    for (const { claim, on, about } of everyAct(charter, held)) {
      const key = shapeKey(charter, claim);
      const shape = known.get(key) ?? list.push(shapeOf(charter, ends, claim)) - 1;
      known.set(key, shape);
      const state = places.get(about);
      if (state !== undefined)
        rows.push({ day: numberOf(on), rank: rank(claim), id: claim.id, alliance, state, shape });
    }
    return list;
  });
  rows.sort((a, b) => a.day - b.day || a.rank - b.rank || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  return { charters: alliances.map(({ charter }) => charter), states, shapes, acts: columns(rows) };
}

interface Row {
  readonly day: number;
  readonly rank: number;
  readonly id: string;
  readonly alliance: number;
  readonly state: number;
  readonly shape: number;
}

/** Acts on seats, and what else tells of a member's part. */
function everyAct(charter: Charter, held: Held) {
  const seats = actsOf(charter, held).map(({ claim, on, state }) => ({ claim, on, about: state }));
  const on = new Set(seats.map(({ claim }) => claim));
  const rest = held.taken.flatMap((claim) => {
    const day = happenedBy(claim);
    const about = aboutWhom(charter, claim);
    const counts = !on.has(claim) && claim.type === "freeze" && day !== null && day <= held.day;
    return counts && about !== null ? [{ claim, on: day, about }] : [];
  });
  return [...seats, ...rest];
}

function columns(rows: readonly Row[]): Acts {
  return {
    length: rows.length,
    day: Int32Array.from(rows, (row) => row.day),
    alliance: Uint8Array.from(rows, (row) => row.alliance),
    state: Uint16Array.from(rows, (row) => row.state),
    shape: Uint16Array.from(rows, (row) => row.shape),
  };
}
