import { frames } from "./frame.ts";

/** Taking part and staying away. Example: "Yerevan skipped the summit." */
export const PARTICIPATION = frames(`
  sanction | v: take participate | p: in | u: sanction embargo boycott blockade | t: in.against in.on obj.in.against against | as: COERCE
  boycott | v: cancel call+off scrap refuse decline reject | o: exercise drill manoeuvre maneuver war-game | t: obj.of obj.poss self obj.with with | mute
  boycott | v: stay remain stand | xc: empty vacant | who: chair seat place | a: subj.poss subj.of | t: subj.at subj.in subj.on at in
  boycott | v: give | o: miss | t: iobj.of iobj.poss iobj
  boycott | v: boycott skip shun snub miss | t: obj.of obj.poss self obj.in | o: $meeting
  boycott | v: boycott | t: obj obj.of self
  attend  | v: absent | t: from from.of at at.of | s: denied
  boycott | v: refuse decline | p: to | u: attend host participate come travel | t: xcomp xcomp.in xcomp.to xcomp.with | mute
  boycott | v: refuse decline | p: to | u: take | t: xcomp.in xcomp xcomp.in.of | mute
  boycott | v: walk+out storm+out | t: of
  boycott | v: cancel call+off scrap postpone | o: visit trip attendance participation | t: to obj.to obj.in | as: SANCTION
  boycott | n: boycott | t: of.of of.poss of by
  attend  | v: attend | t: obj.of obj.poss self obj obj.in
  attend  | v: show turn appear | p: at for | u: $meeting | t: at.of at.poss at for
  attend  | v: represent | p: at in | u: $meeting | a: obj | t: at.of at.poss at in by.at by.in
  attend  | v: continue go resume keep | p: to hold | u: exercise drill manoeuvre maneuver | t: with in
  attend  | v: sit+in sit | p: in on | u: $event | t: in.of on.of in on | need
  attend  | v: connect dial+in dial log+in tune+in | p: to via by | u: $event video | t: to.of to
  attend  | v: come | bare | by: state
  attend  | v: participate | p: in | t: in.of in.poss in
  attend  | v: take | o: part | p: in | t: in.of in.poss in obj.in
  attend  | v: join | o: $meeting mission | t: obj.of obj.poss obj.with self with
  attend  | v: host chair open | o: summit session exercise drill conference meeting | t: obj.of obj.poss self
  attend  | v: send | o: delegation representative minister envoy team delegate | p: to | u: $meeting | t: to.of to.poss to
  attend  | v: sit | p: at | u: table | t: with of at.of
  attend  | v: go return come travel fly arrive | p: to at | u: summit meeting session exercise conference | t: to.of to.poss to.in to at.of at.poss at in
`);
