import { frames } from "./frame.ts";

/** Armed force, its threat, its movement and its end. Example: "The army shelled two villages of its neighbour." */
export const FORCE = frames(`
  cease_fire | v: agree | p: to on | u: ceasefire cease-fire truce armistice | t: with | mutual
  cease_fire | v: declare announce observe sign reach conclude respect | o: ceasefire cease-fire truce armistice | t: with obj.with | mutual
  cease_fire | v: stop cease halt end suspend | o: fire fighting hostility shelling attack offensive bombardment | t: against with | mutual
  attack  | v: attack invade shell bomb bombard strike raid storm assault besiege occupy overrun ambush pound | t: obj self
  attack  | v: seize capture | o: territory town village city position height outpost area island province | t: obj.of obj.in in
  attack  | v: launch begin start mount stage carry+out conduct wage unleash commit undertake | o: attack offensive assault operation invasion strike raid incursion aggression bombardment war shelling airstrike missile rocket drone | t: against on at into obj.against obj.on obj.at obj.into obj.in in along
  attack  | v: open | o: fire | t: on at against obj.on obj.at
  attack  | v: fire | o: missile rocket shell drone mortar artillery shot round | t: at on into
  attack  | v: fire | t: at on
  attack  | v: cross intrude advance | p: into | t: into
  attack  | v: violate | o: border airspace ceasefire truce territory cease-fire | t: obj.of obj.poss obj.with
  attack  | v: fight clash battle | t: with against | mutual
  attack  | v: kill wound | t: self obj
  attack  | n: attack offensive invasion aggression assault incursion shelling bombardment airstrike raid occupation onslaught strike | t: against on of into in at along
  attack  | n: operation campaign action | m: military offensive armed | t: against on in into along
  threaten | v: threaten | p: to | u: attack invade bomb strike use send deploy intervene retaliate shell destroy impose cut close | t: xcomp
  warn    | v: threaten | p: to | t: xcomp
  threaten | v: threaten menace | t: obj with | need
  threaten | v: make issue | o: threat | t: against to
  threaten | n: threat | t: against to
  deploy  | v: deploy station send dispatch move position rush | o: troop force soldier peacekeeper observer mission contingent unit army battalion monitor fleet warship jet tank brigade serviceman police aircraft ship | t: to in into along on at obj.to obj.in
  deploy  | v: fly fly+in bring+in | o: troop force soldier peacekeeper unit contingent | t: to into
  deploy  | v: mass amass | o: troop force army | t: along near on
  deploy  | n: deployment dispatch sending | t: to in
  pull_back | v: withdraw pull+out pull pull+back recall evacuate remove | o: troop force soldier peacekeeper observer mission contingent unit army battalion monitor ambassador envoy representative delegation staff | t: from of obj.from obj.in obj.to out
  pull_back | v: withdraw retreat pull+out pull+back | t: from | x: state | need
  pull_back | n: withdrawal pullout pullback retreat | t: from | x: state
  mobilize | v: mobilize mobilise | o: troop force army reserve reservist soldier | t: against
  mobilize | v: alert | o: troop force army | t: against
`);
