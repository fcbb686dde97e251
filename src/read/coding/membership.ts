import { frames } from "./frame.ts";

/** Joining, freezing, suspending, notifying, leaving. Example: "Tashkent notified the depositary and left the pact." */
export const MEMBERSHIP = frames(`
  # Leaving a meeting is not leaving the body that meets; these come before the rows for leaving.
  boycott | v: withdraw pull+out pull drop back opt bow walk+out storm+out walk storm | p: from of out+of | u: $event hall room chamber | t: from.of from.poss from.with from out+of.of out+of.poss out+of of.of of.poss of
  boycott | v: stay+away keep+away | bare | by: state
  boycott | v: stay keep stay+away keep+away remain | p: from away+from out+of | u: $event | t: from.of from.poss from away+from out+of
  boycott | v: stay+out | p: from out+of of | u: $event | t: of.of of.poss of from.of from.poss from away+from out+of
  boycott | v: keep let | o: chair seat place | xc: empty vacant unoccupied | t: at in obj.at obj.in obj.on self | s: fact
  boycott | v: leave | o: chair seat place | t: at in obj.at obj.in obj.on self | s: fact
  boycott | v: leave quit | o: $event | t: obj.of obj.poss self of
  notify  | v: hand submit present give send deliver | o: denunciation | t: iobj to obj.to with
  notify  | v: receive get | o: notice notification note letter | a: obj.from from obj.of obj.poss obj.by | t: subj | x: org | need
  notify  | v: notify | pass | a: by | t: obj | x: org | need
  notify  | v: notify | t: obj | x: org | need
  notify  | v: inform tell | t: obj | p: of about | u: decision withdrawal intention exit departure denunciation suspension plan step | x: org | need
  notify  | v: notify | t: obj
  notify  | v: give send submit deliver serve file hand hand+in hand+over transmit | o: notice notification | t: iobj to obj.to with
  notify  | v: send deliver submit hand write address | o: letter note instrument | t: to obj.to iobj | x: org | need
  notify  | v: deposit lodge | o: instrument notification notice | t: with to
  notify  | v: denounce abrogate | o: treaty pact convention charter | t: self obj obj.of
  notify  | v: denounce abrogate | o: accord agreement pact treaty alliance | t: obj.with with self | x: state | need
  notify  | v: receive get | o: notice notification note letter | a: obj.from from obj.of obj.poss | t: subj | x: org | need
  notify  | n: notification notice | t: to
  suspend | v: suspend freeze end revoke cancel stop | o: participation membership right rights seat voting privilege | t: obj.of obj.poss self iobj from | x: state | by: org | need
  suspend | v: suspend freeze | o: membership participation | pass | a: obj.of obj.in obj.from | t: obj.poss obj.of | x: state | by: org | need
  freeze  | v: put place | o: membership participation involvement work activity | p: on | u: ice hold | t: obj.of obj.in of in obj.poss | x: org
  freeze  | v: withdraw pull+out leave pull drop | p: from of out+of | u: command structure structures wing committee body organ organs | t: from.of from.poss from of out+of out+of.of | x: org | need
  freeze  | v: leave quit | o: command structure wing organ | t: obj.of obj.poss self | x: org | need
  # Another's part, stopped by a state, is a penalty.
  sanction | v: suspend freeze halt end block stop cancel bar | o: participation membership involvement attendance | t: obj.poss obj.of obj.by | x: state | by: state | need | as: SANCTION
  freeze  | v: freeze suspend halt pause interrupt stop cease end | o: participation membership involvement attendance | t: obj.in obj.of in of self | x: org
  freeze  | v: freeze suspend halt pause interrupt | o: participation membership involvement activity part role work seat | p: in of within at | t: obj.in obj.of in obj.poss
  freeze  | v: suspend withdraw | u: participation | p: from | t: in from.in
  freeze  | v: take participate | p: long | neg | t: in.of in in.poss obj.in | x: org | need | s: fact
  freeze  | n: self-suspension | t: of.in of.of of in | x: org
  freeze  | n: freeze freezing | t: of.in of.of of in | x: org | need
  suspend | v: suspend bar exclude shut+out lock+out ban debar | pass | a: from from.of from.poss | t: obj | x: state | by: org | need
  suspend | v: suspend bar exclude shut+out lock+out debar | t: obj obj.poss obj.of | x: state | by: org | need
  suspend | v: strip deprive | p: of | t: obj | x: state | by: org | need
  freeze  | n: suspension | t: of.in of.of in | x: org | need | by: state
  suspend | n: suspension exclusion | t: of of.poss | x: state
  resume  | v: resume unfreeze restore renew | o: participation membership part work seat role cooperation | t: obj.in obj.of in obj.poss
  resume  | v: readmit reinstate re-admit reintegrate | pass | a: to into in subj | t: obj | x: state | by: org | need
  resume  | v: lift end revoke reverse annul rescind | o: suspension exclusion expulsion | t: obj.of obj.poss self obj.against obj.on obj.from | x: state
  resume  | v: take+back take reclaim reoccupy resume retake regain | o: seat place chair | t: obj.in obj.at obj.on in at | x: org | need
  resume  | v: welcome take bring let | p: back | t: obj | x: state | by: org
  resume  | v: readmit re-admit | t: obj | x: state | need
  resume  | v: reinstate | t: obj | x: state | by: org | need
  resume  | v: reinstate restore renew unfreeze reactivate | o: membership participation | t: obj.poss obj.of | x: state | by: org | need
  resume  | v: ask apply request seek want wish hope | p: to | u: return rejoin re-enter | t: xcomp xcomp.to xcomp.into | x: org | need | s: intended | mute
  resume  | v: return rejoin come+back re-enter reintegrate | t: to obj into | x: org | need
  resume  | v: return | t: to back | x: org | need
  resume  | v: come | p: back | t: to back | x: org | need
  resume  | n: return readmission comeback reinstatement | t: to | x: org
  # Troops come home from a body's force; the state stays in the body.
  pull_back | v: pull pull+out withdraw remove take bring | o: $forces | p: out+of out of from | u: force mission operation group contingent fleet exercise command brigade | t: out+of.of out+of.poss from.of from.poss out+of from out of | need
  pull_back | v: withdraw pull+out pull leave depart retire | p: from out+of | u: force mission operation contingent | t: from.in from.to out+of.in out+of.to | x: state
  pull_back | v: leave quit | o: force mission operation contingent | t: obj.in obj.to | x: state
  notify  | v: withdraw revoke retract rescind | o: notice notification instrument denunciation | s: skip
  leave   | v: follow | p: out+of | t: out+of | x: org | need
  join    | v: follow | p: into | t: into | x: org | need
  leave   | v: leave quit exit abandon depart forsake ditch desert renounce | t: obj | x: org | need
  leave   | v: quit leave exit | o: bloc alliance organisation organization pact community league | t: obj
  leave   | v: withdraw secede depart exit resign break+away split retire | p: from | t: from | x: org | need
  leave   | v: pull walk drop get opt pull+out walk+out drop+out get+out opt+out back+out | p: out+of of from | t: out+of of from | x: org | need
  leave   | v: sever detach extricate remove | o: itself themselves | t: from | x: org | need
  leave   | v: let allow | o: membership treaty pact accord | t: obj.of obj.in self obj | xc: lapse expire | x: org
  leave   | v: let allow | xc: lapse expire | t: xcomp.of xcomp xcomp.in ccomp obj.of | x: org | need
  leave   | v: refuse decline fail | p: to | u: renew extend prolong | t: xcomp xcomp.of xcomp.in | x: org | need
  leave   | v: end terminate give+up relinquish | o: membership affiliation | t: obj.of obj.in of in
  leave   | v: begin start launch initiate trigger complete | o: withdrawal exit departure secession | t: obj.from from obj.of of | x: org | need
  leave   | v: renounce terminate abrogate denounce cancel | o: $treaty | t: self obj obj.in obj.of obj.with | x: org
  leave   | v: withdraw end renounce | o: membership instrument | t: obj.in obj.of from obj.poss
  leave   | v: cease stop | p: to | u: party member | t: xcomp.of xcomp.to of | x: org
  leave   | v: turn | o: back | t: on | x: org | need
  leave   | v: part | o: company way | t: with | x: org | need
  pull_back | v: remain stay | p: in with | u: mission force operation campaign coalition contingent exercise | s: denied | t: in.of in.in with.in with.of
  leave   | v: remain stay | p: in inside within | s: denied | t: in inside within | x: org | need
  leave   | v: remain stay | xc: member party signatory | s: denied | t: xcomp.of xcomp.to | x: org | need
  leave   | v: remain stay | p: outside | u: organisation organization alliance bloc | s: denied | t: outside | x: org | need
  pull_back | v: leave withdraw go | bare | folk
  leave   | v: leave quit withdraw pull+out secede | bare | by: state
  leave   | v: stay remain | bare | by: state | s: denied
  resume  | v: return rejoin come+back | bare | by: state
  leave   | n: exit withdrawal departure secession pullout | p: from out+of | t: from out+of | x: org | need
  leave   | n: exit withdrawal departure secession pullout | t: from out of | x: org
  expel   | v: expel oust exclude | alone | a: from by | t: subj | x: state | by: org | need
  suspend | v: suspend | alone | a: from by | t: subj | x: state | by: org | need
  expel   | v: expel exclude suspend | o: member ally | by: org | s: skip
  expel   | v: expel oust throw+out kick+out exclude eject drum+out | pass | a: from from.of | t: obj | x: state | by: org | need
  expel   | v: drive+out cast+out force+out drive throw kick | p: out from of out+of | t: obj | x: state | by: org | need
  expel   | v: expel oust throw+out kick+out exclude eject | t: obj | x: state | by: org | need
  expel   | n: expulsion ouster | t: of | x: state
  join    | v: join enter | t: obj | x: org | need
  join    | v: become | xc: member party signatory | t: xcomp.of xcomp.poss xcomp.to xcomp of | x: org | need
  join    | v: admit accept welcome | o: member | pass | a: obj | t: to into by in | x: org | need
  join    | v: admit accept welcome receive | p: as | u: member | pass | a: obj | t: as.of as.to to into by | x: org | need
  join    | v: admit accept take+in | pass | a: obj | t: to into in by | x: org | need
  join    | v: help | p: to | u: found find establish create form | t: xcomp | x: org | need
  join    | v: deposit hand+in submit | o: instrument | p: of | u: accession ratification | t: obj.of.to to | x: org | need
  join    | v: accede | t: to | x: org
  join    | v: become | o: member | t: obj.of | x: org
  join    | v: apply | alone | p: for to | t: for.in for.of for.to to xcomp | x: org | s: intended
  join    | v: hand+in submit file lodge hand present make table | o: application bid | t: obj.for.of obj.for.in obj.for obj.to obj.of to for | x: org | s: intended
  join    | v: seek request want pursue | o: membership accession admission entry | t: obj.in obj.of obj.to obj.into in of to | x: org | s: intended
  accept  | v: admit accept | t: obj | x: state | by: org | need
  join    | v: admit | a: obj | t: to into subj | x: org | need
  join    | v: ratify | o: charter statute covenant | t: obj.of obj.poss | x: org | need
  join    | v: sign ratify | o: $treaty | t: self obj obj.of obj.poss | x: org | need
  join    | n: accession admission | t: to into | x: org
  join    | n: entry | t: into | x: org
  join    | n: application bid candidacy candidature aspiration | t: for for.of for.in to own | x: org | s: intended
  join    | n: membership | t: in of | x: org | need | s: skip
  accept  | v: ratify approve clear accept grant | o: accession membership application bid entry | t: obj.poss obj.of obj.by
  accept  | v: ratify approve sign | o: protocol treaty instrument | om: accession membership admission | t: obj.poss obj.of obj.for obj.by | x: state | need
  accept  | v: lift drop withdraw abandon give+up end remove waive | o: veto objection opposition reservation resistance block | t: obj.to.of obj.to.poss obj.to obj.on obj.against to on obj.about.of obj.about.poss obj.about
  accept  | v: clear | o: way | p: for | u: accession membership admission entry candidacy application bid join | t: for.poss for.of obj.for.poss obj.for.of
  accept  | v: clear open | o: way | p: for to | u: join enter accede | t: for to obj.for obj.to | need
`);
