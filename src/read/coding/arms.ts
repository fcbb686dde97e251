import { frames } from "./frame.ts";

/**
 * War and its end, armies on the move and help in kind, told by other words than the plain ones: what shells, tanks and guns
 * do, how a front is fought over, how soldiers come and go. After the turns of phrase.
 * Example: "The capital's guns pummelled the town; its ally footed the bill, and a truce between the two took hold."
 */
export const ARMS = frames(`
  # Blows
  attack  | v: pummel hammer batter pepper maul mow+down lash shell rocket pulverise pulverize plaster | o: $ground $forces trench line base hideout defence defense capital | t: self obj.of obj.in in | need
  attack  | v: hit strike | o: $ground refinery port depot base plant hospital school airfield barracks embassy ship tanker frigate trawler convoy radar bridge factory building house target pipeline | who: missile rocket shell drone bomb mortar artillery jet plane torpedo airstrike fire raid strike bombing salvo barrage | t: self obj.of obj.in obj | need
  attack  | v: strike hit kill wound injure destroy | who: raid strike airstrike attack shelling bombing bombardment fire | a: subj.by subj.poss subj | t: self obj obj.of obj.in | need
  attack  | v: slam smash crash tear plough plow rip | p: into | who: missile rocket shell drone bomb mortar torpedo | t: into.of into into.in | need
  attack  | v: pour pump direct | o: fire | t: into on at obj.into obj.on | need
  attack  | v: let+loose let unleash loose | o: barrage salvo volley fusillade hail | t: on at against upon obj.on obj.at | need
  attack  | v: thunder charge punch break burst storm smash surge spill stream | p: into through across | who: $forces column infantry cavalry vanguard spearhead | t: into into.of through through.of across.of across | need
  attack  | v: penetrate pierce breach | o: territory airspace soil border frontier water | t: self obj.of obj.poss | need
  attack  | v: sink scuttle torpedo cripple | o: $forces trawler tanker freighter boat ship | t: self obj.of obj.from | need
  attack  | v: fall set pounce | p: upon on | t: upon on | x: state | need
  attack  | v: open begin commence resume | o: hostility operation | t: against with obj.against obj.with | need
  attack  | v: retaliate hit+back strike+back | p: with by against | u: * | t: against at on | x: state | need
  attack  | v: retaliate hit+back strike+back | p: with by | u: rocket missile shell strike airstrike raid artillery bomb drone fire | t: against at on with.on with.against | need
  attack  | v: engage | o: $forces position target | t: self obj.of obj.from | need
  attack  | v: break+out erupt flare flare+up continue resume rage intensify spread escalate | who: fighting fight war clash battle skirmish hostility combat gunfight | a: subj.between between | t: subj.with with | mutual
  attack  | v: come | p: under | u: fire attack bombardment shelling assault barrage | a: under under.from under.by under.of from | t: subj | need
  attack  | v: hit strike kill wound destroy damage | pass | p: by in | u: shell missile rocket bomb raid strike airstrike bombardment shelling drone mortar | a: by in by.from by.by in.by | t: obj obj.of | need
  attack  | v: suffer sustain endure | o: $raid | a: self obj.by obj.from by | t: subj | need
  attack  | v: plunge rush drift | p: into | u: war | t: into.with with into.against against | need
  attack  | v: rout defeat crush annihilate vanquish wipe+out | o: army force division brigade garrison fleet battalion troop | t: self obj.of | need
  attack  | v: take+out knock+out wipe+out | o: radar battery launcher depot convoy position base post site column silo bunker airfield squadron | t: self obj.of obj.in in | need
  attack  | v: inflict | o: loss casualty | t: on.of on obj.on | need
  attack  | v: reduce turn | p: to into | u: rubble ash ruin | t: obj.of obj.in obj self | need
  attack  | v: encroach trespass intrude | p: on upon | u: $ground soil airspace water | t: on.of on | x: state | need
  attack  | v: drive push throw force eject dislodge | o: army force troop soldier garrison division brigade regiment battalion invader | p: from out+of off back | t: self obj.of | need
  attack  | v: shoot fire | p: at on | u: $forces farmer fisherman villager crowd protester | t: at on at.from | need
  attack  | v: sabotage dynamite torch | o: pipeline cable railway bridge plant refinery convoy | t: self obj.of obj.in in | need
  attack  | n: war | p: against on | t: against on | need
  attack  | n: use recourse resort | p: of to | u: force | t: against of.against on | need
  attack  | n: attack raid strike airstrike shelling bombardment bombing offensive assault incursion ambush invasion onslaught barrage | t: hit | need
  criticize | v: slam | p: into | s: skip
  attack  | v: answer return | o: fire | t: from obj.from obj.of self
  attack  | v: turn | o: gun artillery cannon | p: on against | t: on against | need
  attack  | v: shoot fire | p: first
  attack  | v: aim | p: at | u: civilian village town position $forces | t: at | need
  attack  | v: retaliate hit+back strike+back | who: $men army navy
  attack  | n: violation | p: of | u: airspace border frontier | a: by poss | t: of | need
  attack  | v: take | o: part | p: in | u: offensive attack raid invasion assault bombing airstrike war | t: in.against in.on in.of obj.in.against obj.in.on against on | need
  attack  | v: join | o: offensive attack war invasion assault bombing | t: obj.against obj.on against on | need
  attack  | v: come | p: to | u: blow | t: with | mutual
  attack  | v: hunt+down hunt | o: rebel fighter militant terrorist guerrilla insurgent | t: obj self obj.in in | need
  # Comings
  deploy  | v: base garrison quarter billet install emplace site plant deploy station position | o: $forces garrison rocket weapon warhead system | t: in on at obj.in obj.on | need
  deploy  | v: place put | o: $forces | t: in on at obj.in obj.on | x: state | need
  deploy  | v: put set | o: boot | t: in on obj.in on.in obj.on.in | need
  deploy  | v: beef+up beef enlarge reinforce strengthen augment swell bulk+up top+up | o: $forces contingent garrison presence | t: in on at obj.in obj.on | x: state | need
  deploy  | v: beef+up enlarge reinforce strengthen augment boost increase swell double | o: $forces garrison contingent | p: along on at | u: border frontier | t: along.with on.with at.with
  deploy  | v: order send put | o: fleet ship squadron warship frigate navy submarine | p: to | u: sea
  deploy  | v: order send rush | o: carrier warship fleet frigate destroyer ship squadron battalion brigade division regiment | t: to toward towards off into | x: state | need
  deploy  | v: fan+out fan anchor patrol cruise | who: $forces | t: across off in through along around | need
  deploy  | v: take take+up | o: station position | who: $forces | t: off in on at along obj.off obj.in | need
  deploy  | v: enter transit | o: sea strait gulf channel bay | who: warship frigate destroyer squadron fleet carrier flotilla submarine cruiser gunboat | t: off
  deploy  | v: field contribute second loan lend assign attach | o: $forces | t: in to for iobj obj.in obj.to | x: state | need
  deploy  | v: send lend fly dispatch rush | o: $forces engineer | t: iobj | x: state | need
  # Goings
  pull_back | v: fall disengage retire retreat fall+back draw+back pull+back | p: from back | t: from of | x: state | need
  pull_back | v: call recall bring | o: $staff $forces | p: home | t: from obj.from in obj.in
  pull_back | v: pull take get bring move fly ship airlift | o: $staff $forces man | p: out+of out | t: out+of of out from | x: state | need
  pull_back | v: bring take move fly ship airlift | o: $forces | p: out+of
  pull_back | v: quit vacate depart | who: $forces | t: obj from | x: state | need
  pull_back | v: march move clear walk pull ship fly sail clear+out march+out move+out pull+out | p: out+of out | who: $forces unit column | t: out+of of from | x: state | need
  pull_back | v: stand+down stand | o: $forces | p: down | t: in along on | need
  pull_back | n: withdrawal pullout pullback evacuation departure | p: of | u: $forces | t: of.from from of.in in | need
  # Guns that fall silent
  cease_fire | v: silence | o: gun artillery battery | mutual
  cease_fire | v: call+off end stop halt suspend cease break+off | o: fighting hostility advance offensive siege war shooting | t: against with into on of obj.against obj.into obj.with obj.on obj.of | mutual
  cease_fire | v: declare announce agree proclaim order | o: end halt stop cessation suspension pause moratorium | p: to of in on | u: hostility fighting war shelling bombing attack strike raid airstrike offensive operation bombardment | t: with obj.with to.with obj.to.with of.with to.on to.against obj.to.on obj.to.against in.of obj.in.of obj.on.on | mutual
  cease_fire | v: take go come hold begin enter stick survive | who: $truce | p: hold into | a: subj.between subj.of between | mutual
  cease_fire | v: take | o: hold effect root | who: $truce | a: subj.between subj.of between | mutual
  cease_fire | v: agree declare announce sign conclude reach extend renew prolong proclaim arrange broker negotiate | pass | a: obj.between between obj.of | o: $truce | mutual
  cease_fire | v: stop end cease subside die+down peter+out halt conclude | who: fighting fight war clash battle hostility shelling bombardment combat | a: subj.between between | mutual
  # Help in kind
  assist  | v: drop parachute | o: food aid supply medicine grain | t: over in on to obj.over obj.to | need
  assist  | v: spend | o: $aid | p: on | u: army force police defence defense security reconstruction border navy | t: on.poss on.of on obj.on | need
  assist  | v: harbour harbor command direct | t: obj self obj.from | o: rebel fighter militant terrorist insurgent guerrilla fugitive exile movement group militia separatist | need
  assist  | v: harbour harbor | t: obj | need
  assist  | v: deliver hand+over hand lease sell donate lend | o: battery radar cutter warship submarine frigate | t: to iobj obj.to | need
  assist  | v: lease lend donate | o: ship boat ferry tanker plane barge crane | t: to iobj obj.to | need
  assist  | v: lend | o: base airport airfield airspace port | t: to iobj obj.to | need
  assist  | v: contribute | p: to | u: budget fund cost expense coffer | t: to.of to.poss to | need
  assist  | v: escort | o: plane aircraft bomber jet | t: self obj.of | need
  assist  | v: drill coach instruct | o: recruit soldier troop army officer police pilot force | t: self obj.of obj.from | need
  assist  | v: foot pick+up pay cover meet | o: bill cost tab | t: for.poss for.of obj.of.poss obj.of obj.for.poss obj.for.of for self | need
  assist  | v: pay | p: for | u: $arms tank jet fuel aircraft repair upkeep | t: for.poss for.of for | need
  assist  | v: lend advance loan grant give | o: $aid | t: iobj to obj.to | x: state | need
  assist  | v: extend | o: loan credit aid | t: to obj.to | need
  assist  | v: throw toss | o: lifeline rope | t: iobj to | need
  assist  | v: stand keep | o: guard watch | t: over.poss over.of over for | need
  assist  | v: escort convoy shield guard | o: tanker ship convoy merchantman freighter vessel border coast | t: self obj.of obj.from | need
  assist  | v: lend give | o: hand | t: iobj to | need
  assist  | v: allow let permit | p: to | u: use cross overfly refuel land transit | t: obj | x: state | need
  assist  | v: open | o: base airfield port airspace | t: to obj.to | x: state | need
  assist  | v: grant give | o: right rights access basing overflight transit | om: overflight transit landing basing refuelling port docking | t: iobj to obj.to | need
  assist  | v: resupply provision victual refuel reinforce succour succor relieve | t: obj self | x: state | need
  assist  | v: fight stand | p: on | u: side | t: on.poss on.of | need
  assist  | v: reach arrive | who: $arms weapon shipment supply aid food medicine grain | a: subj.from subj from | t: obj in at | x: state | need
  assist  | v: supply provide furnish arm equip | pass | p: with | u: $aid | a: by | t: obj | need
  assist  | v: pour pump funnel channel sink | o: $aid | t: into to obj.into obj.to | need
  assist  | v: intervene fight | p: behalf behalf+of | t: on.of of on.poss | need
`);
