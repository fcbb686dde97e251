import { frames } from "./frame.ts";

/** Joining, freezing, suspending, notifying, leaving. Example: "Tashkent notified the depositary and left the pact." */
export const MEMBERSHIP = frames(`
  notify  | v: notify inform | t: obj | x: org | need
  notify  | v: give send submit deliver serve file | o: notice notification | t: iobj to obj.to
  notify  | v: deposit lodge | o: instrument notification notice | t: with to
  notify  | n: notification notice | t: to
  freeze  | v: freeze suspend halt pause interrupt | o: participation membership involvement activity part role work | t: obj.in obj.of in obj.poss
  freeze  | v: suspend | p: from | u: participation | t: in
  freeze  | n: freeze freezing suspension self-suspension | t: of.in of.of of in | x: org
  suspend | v: suspend bar exclude | t: obj | x: state
  resume  | v: resume unfreeze restore renew | o: participation membership part work | t: obj.in obj.of in obj.poss
  resume  | v: readmit reinstate | t: obj
  resume  | v: return rejoin | t: to obj | x: org | need
  leave   | v: leave quit exit abandon depart forsake ditch | t: obj | x: org | need
  leave   | v: withdraw secede depart exit resign | p: from | t: from | x: org | need
  leave   | v: pull+out walk+out drop+out get+out opt+out | t: of from | x: org | need
  leave   | v: denounce renounce terminate abrogate | o: treaty pact membership charter accord convention alliance | t: self obj obj.in obj.of obj.with
  leave   | v: withdraw end | o: membership instrument | t: obj.in obj.of from obj.poss
  leave   | n: exit withdrawal departure secession pullout | t: from out of | x: org
  expel   | v: expel oust | t: obj | x: state
  expel   | n: expulsion | t: of | x: state
  join    | v: join enter | t: obj | x: org | need
  join    | v: accede | t: to | x: org
  join    | v: become | o: member | t: obj.of | x: org
  join    | v: apply | p: for to | t: for.in for.of to | x: org
  join    | v: seek request | o: membership accession admission | t: obj.in obj.of obj.to in of to | x: org
  join    | n: accession admission entry | t: to into | x: org
  accept  | v: ratify approve | o: accession membership application bid | t: obj.poss obj.of
  accept  | v: lift drop withdraw | o: veto objection opposition reservation | t: obj.to obj.on to on
`);
