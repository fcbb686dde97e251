import { frames } from "./frame.ts";

/**
 * Soldiers that are somewhere, come and go: what a state has and keeps abroad, what boards a plane or sets foot, what is home again
 * by Christmas. Their moves are their state's deeds, told without a verb that says who moved them. Before the plain verbs.
 * Example: "The capital, which keeps a garrison across the strait, saw its marines leave for the islands."
 */
export const GARRISONS = frames(`
  # There
  deploy  | v: have keep maintain retain run | o: $men base outpost | t: in on inside obj.in obj.on in.of on.of obj.in.of obj.on.of | x: state | need
  deploy  | v: set | o: foot | who: $men | t: in on in.of on.of on.poss obj.in obj.on obj.on.poss
  deploy  | v: serve stand operate | who: $men | t: in on in.of on.of | x: state | need
  deploy  | n: presence | m: military troop naval | t: in on | x: state | need
  deploy  | n: presence stationing basing arrival landing | p: of | u: $men | a: of poss | t: in on at of.in of.on of.at | need
  deploy  | v: take | o: part | p: in | u: force contingent deployment intervention | t: in.in obj.in.in in.of in
  deploy  | v: participate | p: in | u: force contingent deployment intervention | t: in.in in.of in
  deploy  | v: join | o: contingent force | t: obj.in in | x: state | need
  # On the way
  deploy  | v: fly sail leave head set+off set+out embark depart | p: for to into toward towards | who: $men warship frigate flotilla fleet | t: for to into toward towards | x: state | need
  deploy  | v: go travel | p: to into | who: $men flotilla fleet | t: to into | x: state | need
  deploy  | v: follow chip+in weigh+in | p: with | u: $men warship frigate ship tank
  deploy  | v: send dispatch despatch fly | o: company | p: to in into | t: to in into | x: state | need
  deploy  | v: send | o: nobody | t: to in | x: state | need | s: denied
  deploy  | v: contribute supply commit | o: nobody | t: to for in
  # Home
  pull_back | v: leave quit depart | folk | t: obj self | x: state | need
  pull_back | v: leave depart quit | who: $forces | o: water territory soil airspace zone headland islet town city village position | t: self obj.of obj.in | need
  pull_back | v: leave depart quit vacate | who: $forces | o: valley height hill ridge depot islet island headland post position outpost camp border frontier crossing plateau village town zone strip
  pull_back | v: leave quit vacate | folk | o: valley height hill ridge islet headland outpost plateau strip
  pull_back | v: remove withdraw | o: rocket gun | t: from obj.from in obj.in | need
  pull_back | is: home | who: $men | t: from | s: fact
  pull_back | is: gone | who: $men helmet
  pull_back | v: return go withdraw retire | p: to | u: barracks barrack | who: $men general officer guard unit | t: in
  pull_back | v: go leave depart withdraw | who: $men helmet ship vessel warship frigate gunboat fleet flotilla | bare
  pull_back | v: take ship fly | o: $men | p: home back | t: from obj.from in
  pull_back | v: recall withdraw pull+out bring+home | o: nobody | t: from in
  pull_back | v: recall withdraw pull+out | o: company | t: from in obj.from obj.in
`);
