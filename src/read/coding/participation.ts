import { frames } from "./frame.ts";

/** Taking part and staying away. Example: "Yerevan skipped the summit." */
export const PARTICIPATION = frames(`
  boycott | v: boycott skip shun snub miss | t: obj.of obj.poss self obj.in | o: $meeting
  boycott | v: boycott | t: obj obj.of self
  boycott | v: stay keep stay+away keep+away | p: from away+from | u: $meeting | t: from.of from.poss from away+from
  boycott | v: absent | t: from from.of
  boycott | v: refuse decline | p: to | u: attend host participate join come travel | t: xcomp xcomp.in xcomp.to xcomp.with | mute
  boycott | v: refuse decline | p: to | u: take | t: xcomp.in xcomp xcomp.in.of | mute
  boycott | v: withdraw pull+out pull | p: from of out+of | u: $meeting | t: from.of from.poss from.with from of.of of
  boycott | v: walk+out storm+out walk storm | p: of out+of from | u: $meeting hall | t: of.of of out+of.of out+of
  boycott | v: walk+out storm+out | t: of
  boycott | v: leave | o: chair seat | t: at in obj.at obj.in | s: fact
  boycott | v: cancel call+off scrap postpone | o: visit trip attendance participation | t: to obj.to obj.in | as: SANCTION
  boycott | n: boycott | t: of.of of.poss of by
  attend  | v: attend | t: obj.of obj.poss self obj obj.in
  attend  | v: participate | p: in | t: in.of in.poss in
  attend  | v: take | o: part | p: in | t: in.of in.poss in obj.in
  attend  | v: join | o: $meeting mission | t: obj.of obj.poss obj.with self with
  attend  | v: host | o: summit session exercise drill conference meeting | t: obj.of obj.poss self
  attend  | v: send | o: delegation representative minister envoy team | p: to | u: $meeting | t: to.of to.poss to
  attend  | v: sit | p: at | u: table | t: with of at.of
  attend  | v: go return come travel fly | p: to | u: summit meeting session exercise conference | t: to.of to.poss to.in to in
`);
