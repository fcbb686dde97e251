import { frames } from "./frame.ts";

/** Taking part and staying away. Example: "Yerevan skipped the summit." */
export const PARTICIPATION = frames(`
  boycott | v: boycott skip shun snub miss | t: obj.of obj.poss self | o: summit meeting session exercise drill manoeuvre maneuver activity event gathering talk conference ceremony council mission vote forum
  boycott | v: boycott | t: obj obj.of
  boycott | v: stay+away keep+away stay keep | p: from | u: summit meeting session exercise drill activity event gathering talk conference | t: from.of from.poss
  boycott | v: refuse decline | p: to | u: attend host participate | t: xcomp
  boycott | n: boycott | t: of.of of.poss of by
  attend  | v: attend | t: obj.of obj.poss self obj
  attend  | v: participate | p: in | t: in.of in.poss in
  attend  | v: take | o: part | p: in | t: in.of in.poss in obj.in
  attend  | v: host | o: summit meeting session exercise drill | t: obj.of obj.poss
`);
