import { type Day, dayAt } from "../../base/day.ts";
import { type Interval, onDay } from "../../base/interval.ts";
import type { Claim } from "../../record/claim.ts";
import { concerns } from "../seat.ts";
import type { World } from "./world.ts";

/** The acts of a world on one seat as claims again, for `why`: their shapes with this state and their own days. Of a vague time its last day is kept. */
export function claimsOn(world: World, alliance: number, state: number): readonly Claim[] {
  const { acts, charters, shapes, states } = world;
  const charter = charters[alliance]!;
  const found: Claim[] = [];
  for (let i = 0; i < acts.length; i++) {
    if (acts.alliance[i] !== alliance || acts.state[i] !== state) continue;
    const { model } = shapes[alliance]![acts.shape[i]!]!;
    const code = states[state]!;
    const about = concerns(charter, model) ?? model.actor;
    found.push({
      ...model,
      id: `act:${String(i).padStart(9, "0")}`,
      actor: model.actor === about ? code : model.actor,
      target: model.target === about ? code : model.target,
      time: timeOf(model, dayAt(acts.day[i]!)),
      said: null,
    });
  }
  return found;
}

/** A day stays a day; "by the day" stands for a vague time, which founds no day of coming inside. */
const timeOf = ({ time }: Claim, day: Day): Interval =>
  time !== null && time.start === time.end ? onDay(day) : { start: null, end: day };
