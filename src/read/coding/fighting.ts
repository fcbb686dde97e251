import { frames } from "./frame.ts";

/**
 * Fighting by the names it has in dispatches: clashes between two, the downing and the capture of something, what is under fire, what
 * falls to whom; and whose attack is beaten off. Before the turns of phrase.
 * Example: "The capital announced the capture of the port, whose fall to its rivals had followed clashes between the two."
 */
export const FIGHTING = frames(`
  # Between two
  attack  | n: clash firefight skirmish gunfight shootout fighting combat | p: between | u: @name $forces $men guerrilla rebel militia militiaman insurgent fighter side gunman | a: between | mutual
  attack  | n: exchange duel | p: between | m: fire gunfire artillery shot rocket missile mortar tank | a: between | mutual
  attack  | n: exchange | p: of | u: fire gunfire artillery shot rocket missile mortar | a: between of.between | mutual
  attack  | n: clash firefight skirmish gunfight shootout | p: with | u: @name $forces $men guerrilla rebel militia militiaman insurgent fighter gunman | a: by poss of gov own | t: with | need
  attack  | v: exchange trade swap | o: gunfire | t: with between obj.with | mutual
  attack  | v: go | p: to | u: war | t: with against to.with to.against | mutual | need | s: fact
  # What is done, by a noun
  attack  | n: capture recapture conquest storming killing murder shooting assassination sinking downing shootdown torpedoing massacre | p: of | a: by poss own | t: of.poss of of.of of.in of.from | need
  attack  | n: seizure | p: of | u: $ground | a: by poss own | t: of.poss of of.of of.in | need
  attack  | n: fall loss | p: to | a: to | t: of of.of of.in poss | by: state | need
  attack  | n: overflight | p: of | a: by poss own | t: of of.of | need
  # Under fire, and fallen
  attack  | is: @under | u: fire attack bombardment shelling siege | a: from by under.from under.by | t: subj | need
  attack  | v: fall | p: to | who: $ground garrison | a: to | t: subj.poss subj.of subj | need
  # In the air of others
  attack  | v: enter overfly | o: airspace | who: $forces drone balloon | t: obj.of obj.poss self | need
  attack  | v: fly stray cross intrude enter | p: into | u: airspace water | who: $forces drone balloon trawler | t: into.of into.poss into | x: state | need
  attack  | v: overfly | o: $ground territory coast ship | who: $forces drone | t: self obj.of | need
  attack  | v: sink | o: $forces ferry trawler tanker freighter boat ship barge dhow yacht sampan junk | t: self obj.of obj.from | need
  attack  | v: surround encircle | o: $ground | who: $forces column rebel fighter insurgent | t: self obj.of obj.in | need
  # Soldiers leave places, never bodies
  pull_back | v: withdraw retreat pull+back pull+out fall+back | who: $forces general commander guerrilla rebel fighter | t: from.of from out+of.of out+of of obj
  # Deals that end it
  cease_fire | v: sign conclude initial agree reach negotiate renew extend | o: $deal | om: $truce | t: with obj.with between obj.between | mutual
  # Readied, and told to stop
  mobilize | v: call+up call+in muster | o: reservist reserve conscript | t: against
  mobilize | v: order decree announce declare | o: mobilization mobilisation | t: against obj.against
  mobilize | v: order place put | p: on | u: alert readiness footing | o: $forces defence defense navy garrison | t: in against along
  cease_fire | v: order instruct command tell | p: to | o: $forces $men | u: cease stop | t: xcomp.against xcomp.on against | mutual
  cease_fire | n: end halt stop | p: to | u: $raid fighting | a: to.between between to.poss to.by to | t: to.on to.against to.of to.in | mute | mutual
  # What is done in vain
  attack  | v: repel repulse beat+back beat+off fight+off fend+off throw+back push+back drive+back ward+off | o: attack offensive assault raid incursion invasion advance thrust onslaught foray | a: self obj.poss obj.from | t: subj | need
  attack  | v: repel repulse beat+back beat+off fight+off fend+off throw+back push+back drive+back ward+off | o: attack offensive assault raid incursion invasion advance thrust onslaught foray | a: obj.by | t: subj | need
`);
