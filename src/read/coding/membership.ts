import { frames } from "./frame.ts";

/** Joining, freezing, suspending, notifying, leaving. Example: "Tashkent notified the depositary and left the pact." */
export const MEMBERSHIP = frames(`
  notify  | v: notify inform | t: obj | x: org | need
  notify  | v: notify | t: obj
  notify  | v: give send submit deliver serve file hand hand+in hand+over transmit | o: notice notification | t: iobj to obj.to with
  notify  | v: send deliver submit hand write | o: letter note instrument | t: to obj.to iobj | x: org | need
  notify  | v: deposit lodge | o: instrument notification notice | t: with to
  notify  | v: denounce abrogate | o: treaty pact convention charter | t: self obj obj.of
  notify  | v: receive get | o: notice notification note letter | a: obj.from from obj.of obj.poss | t: subj | x: org | need
  notify  | n: notification notice | t: to
  freeze  | v: freeze suspend halt pause interrupt stop cease end | o: participation membership involvement attendance | t: obj.in obj.of in of self | x: org
  freeze  | v: freeze suspend halt pause interrupt | o: participation membership involvement activity part role work seat | p: in of within at | t: obj.in obj.of in obj.poss
  freeze  | v: suspend withdraw | u: participation | p: from | t: in from.in
  freeze  | v: take participate | p: long | neg | t: in.of in in.poss obj.in | x: org | need | s: fact
  freeze  | n: freeze freezing self-suspension | t: of.in of.of of in | x: org
  suspend | v: suspend bar exclude | t: obj obj.poss obj.of | x: state | by: org
  suspend | v: strip deprive | p: of | t: obj | x: state | by: org
  freeze  | n: suspension | t: of.in of.of in | x: org | need | by: state
  suspend | n: suspension exclusion | t: of of.poss | x: state
  resume  | v: resume unfreeze restore renew | o: participation membership part work seat role cooperation | t: obj.in obj.of in obj.poss
  resume  | v: readmit re-admit | t: obj | x: state
  resume  | v: reinstate | t: obj | x: state | by: org | need
  resume  | v: return rejoin come+back re-enter | t: to obj into | x: org | need
  resume  | v: come return | t: to back | x: org | need
  resume  | n: return readmission comeback reinstatement | t: to | x: org
  leave   | v: leave quit exit abandon depart forsake ditch desert | t: obj | x: org | need
  leave   | v: withdraw secede depart exit resign break+away split retire | p: from | t: from | x: org | need
  leave   | v: pull walk drop get opt pull+out walk+out drop+out get+out opt+out back+out | p: out+of of from | t: out+of of from | x: org | need
  leave   | v: renounce terminate abrogate denounce cancel | o: $treaty | t: self obj obj.in obj.of obj.with
  leave   | v: withdraw end renounce | o: membership instrument | t: obj.in obj.of from obj.poss
  leave   | v: cease stop | p: to | u: party member | t: xcomp.of xcomp.to of | x: org
  leave   | v: turn | o: back | t: on | x: org | need
  leave   | v: part | o: company way | t: with | x: org | need
  leave   | v: remain stay | p: in inside within | s: denied | t: in inside within | x: org | need
  leave   | v: remain stay | p: outside | u: organisation organization alliance bloc | s: denied | t: outside | x: org | need
  leave   | n: exit withdrawal departure secession pullout | t: from out of | x: org
  expel   | v: expel oust throw+out kick+out exclude eject | t: obj | x: state | by: org
  expel   | n: expulsion ouster | t: of | x: state
  join    | v: join enter | t: obj | x: org | need
  join    | v: accede | t: to | x: org
  join    | v: become | o: member | t: obj.of | x: org
  join    | v: apply | p: for to | t: for.in for.of for.to to xcomp | x: org | s: intended
  join    | v: hand+in submit file lodge hand present make table | o: application bid | t: obj.for.of obj.for.in obj.for obj.to obj.of to for | x: org | s: intended
  join    | v: seek request want pursue | o: membership accession admission entry | t: obj.in obj.of obj.to obj.into in of to | x: org | s: intended
  join    | v: admit | a: obj | t: to into subj | x: org | need
  join    | v: sign ratify | o: $treaty | t: self obj obj.of | x: org | need
  join    | n: accession admission | t: to into | x: org
  join    | n: entry | t: into | x: org
  join    | n: application bid | t: for for.of for.in to | x: org | s: intended
  join    | n: membership | t: in of | x: org | need | s: skip
  accept  | v: ratify approve back endorse clear | o: accession membership application bid entry | t: obj.poss obj.of obj.by
  accept  | v: lift drop withdraw abandon give+up end remove waive | o: veto objection opposition reservation resistance block | t: obj.to.of obj.to.poss obj.to obj.on obj.against to on
  accept  | v: clear | o: way | t: for.poss for.of for to
`);
