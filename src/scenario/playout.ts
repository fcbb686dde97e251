import type { Form } from "./game/form.ts";
import { type Chance, chanceOf } from "./random.ts";

/** Plays the game through once under a profile; the node where play ends. */
export function playOut(form: Form, profile: Float64Array, chance: Chance): number {
  const { first, count, slot } = form;
  let node = 0;
  for (let many = count[node]!; many > 0; many = count[node]!) {
    const from = slot[node]!;
    let draw = chance.next();
    let act = 0;
    while (act < many - 1 && (draw -= profile[from + act]!) >= 0) act++;
    node = first[node]! + act;
  }
  return node;
}

/** How often each node ended play in `runs` playouts. Playout i draws from stream i, so that runs may be shared out and still agree. */
export function countEnds(
  form: Form,
  profile: Float64Array,
  runs: number,
  seed: number,
  from = 0,
): Int32Array {
  const ends = new Int32Array(form.nodes);
  for (let run = from; run < from + runs; run++) ends[playOut(form, profile, chanceOf(seed, run))]!++;
  return ends;
}

/** Node → probability that play ends there (0 where it goes on): what playouts tend to. */
export function endOdds(form: Form, profile: Float64Array): Float64Array {
  const reach = new Float64Array(form.nodes);
  reach[0] = 1;
  for (let node = 0; node < form.nodes; node++) {
    const many = form.count[node]!;
    for (let a = 0; a < many; a++)
      reach[form.first[node]! + a] = reach[node]! * profile[form.slot[node]! + a]!;
    if (many > 0) reach[node] = 0;
  }
  return reach;
}
