import { frames } from "./frame.ts";

/** Armed force, its threat, its movement and its end. Example: "The army shelled two villages of its neighbour." */
export const FORCE = frames(`
  assist  | v: evacuate treat rescue resettle house admit shelter airlift accept take+in | o: wounded refugee civilian victim casualty people patient survivor child sick | t: from in of self obj.of obj.from
  attack  | v: attempt try | p: to | u: assassinate kill murder bomb poison | t: xcomp xcomp.of | mute
  attack  | v: engage | p: in | u: cleansing fighting combat battle hostility warfare genocide | t: against with in.against in.with in
  cease_fire | v: agree accept | as: AGREE | p: to on | u: $truce | t: with to.with on.with | mutual
  cease_fire | v: declare announce observe sign reach conclude respect proclaim negotiate order extend offer accept agree broker implement arrange call honour honor uphold | o: $truce | t: with obj.with between obj.between obj.of | mutual
  cease_fire | v: take come enter | who: $truce | p: into | u: effect force | a: subj.between subj.of | mutual
  cease_fire | v: take | who: $truce | o: effect | a: subj.between subj.of | mutual
  cease_fire | v: hold begin start | who: $truce | a: subj.between subj.of subj.poss subj.with | mutual
  cease_fire | v: return revert stick adhere abide enter | p: to by into | u: $truce | t: to.with with by.with into.with | mutual
  cease_fire | v: stop cease halt end suspend pause | o: fighting hostility shelling attack offensive bombardment war campaign bombing operation raid | t: against with on of obj.against obj.on obj.of obj.with in | mutual
  cease_fire | v: stop cease | u: shoot fight shell bomb attack fire | p: to | t: xcomp | mutual | mute
  cease_fire | v: stop cease | xc: shoot fight shell bomb attack fire | t: xcomp xcomp.with xcomp.on xcomp.at | mutual | mute
  cease_fire | v: lay+down lay put+down surrender | o: arm weapon | t: to obj.to | mutual
  cease_fire | v: hold cease | o: fire | t: against on | mutual
  attack  | v: recapture retake capture wrest conquer | p: from | t: from | need
  attack  | v: attack invade shell bomb bombard strike raid storm assault besiege occupy overrun ambush pound torpedo annex massacre assassinate slaughter blitz encircle shoot+down down murder execute gun+down behead ravage rocket machine-gun  | t: obj obj.of self obj.in in
  attack  | v: hit blast destroy raze sink burn down target blow+up wreck damage flatten level torch | t: self obj.of obj.in obj in | o: $ground house home ship boat plane aircraft jet convoy building target plant hospital school church mosque pipeline station vehicle bunker depot camp warship post hideout drone soldier helicopter car truck facility infrastructure installation refinery site
  attack  | v: kill wound injure slay massacre maim shoot | t: self obj obj.of obj.in in obj.from
  attack  | v: kidnap abduct hijack rape torture seize beat stab lynch assault maltreat abuse take | o: hostage citizen soldier tourist adviser national journalist civilian worker prisoner villager fisherman farmer reporter protester migrant trader herder driver monk priest diplomat plane airliner aid man woman immigrant refugee detainee student engineer people | t: self obj obj.of obj.from in
  attack  | v: rape torture stab kidnap abduct hijack lynch | t: self obj obj.of in
  attack  | v: take | o: $ground | t: obj.of self obj.in in inside from of
  attack  | v: seize capture conquer retake overrun recapture | o: $ground part | t: obj.of self obj.in in inside from of
  attack  | v: seize capture storm | who: rebel insurgent guerrilla fighter militia militant separatist jihadist $forces | t: self obj.of obj.in obj in inside from of
  attack  | v: march advance close+in close | p: on towards toward | who: rebel insurgent guerrilla fighter militia militant separatist jihadist $forces column | t: on on.of towards toward | need
  attack  | v: launch begin start mount stage carry+out carry conduct wage unleash commit undertake make deliver execute renew resume continue perpetrate press step+up intensify escalate widen keep+up pursue | o: $raid | t: against on at into upon obj.against obj.on obj.at obj.into obj.in obj.with in along with across obj.of inside over
  attack  | v: plan prepare plot | o: $raid | t: against on at into upon obj.against obj.on obj.at obj.into obj.in with obj.of | s: intended
  attack  | v: go | p: to | u: war | t: with against | s: fact
  attack  | v: go | p: on | u: offensive | t: against on.against | need
  attack  | v: open | o: fire front | t: on at against upon obj.on obj.at obj.against
  attack  | v: fire lob launch rain drop hurl pour explode detonate set+off plant plant throw | o: missile rocket shell drone mortar artillery shot round bomb grenade torpedo device mine explosive charge gas | t: at on into against over in near across obj.at obj.on obj.into obj.in
  attack  | v: open+up open | p: on | u: $ground troop force soldier position patrol crowd ship boat convoy | t: on
  attack  | v: claim | o: responsibility | p: for | u: $raid killing kidnapping shooting explosion blast hijacking murder | t: for.on for.of for.in for.against for.at | need
  attack  | v: set put | o: fire torch | p: to | u: $ground home house ship boat building church mosque hospital school vehicle car truck bus office crop field shop | t: to to.of to.in in
  attack  | v: set | xc: fire ablaze alight | o: $ground home house ship boat building church mosque hospital school vehicle car truck bus office crop field shop | t: self obj.of obj.in in
  attack  | v: come | p: under | u: attack fire bombardment shelling assault | a: from obj.from obj.by by under.from under.by | t: subj
  attack  | v: collide | p: with | t: with
  attack  | v: ram bump intercept board | t: obj self | o: ship boat vessel frigate trawler gunboat tug tanker ferry freighter barge dinghy yacht plane aircraft cutter vessel patrol
  attack  | v: mine booby-trap dynamite | o: road railway harbour harbor port field strait bridge route water | t: self obj.of obj.in in
  attack  | v: send | o: $forces | p: into across over through | u: border frontier $ground | t: into across.of across over.of into.of across.with
  attack  | v: fire shoot strike swoop | t: at on into upon
  attack  | v: cross intrude advance march push break roll pour thrust penetrate storm land move | p: into onto | u: $ground | t: into onto into.of | x: state
  attack  | v: cross intrude advance march invade roll thrust penetrate infiltrate | p: into | t: into obj.into | x: state
  attack  | v: cross | o: border frontier line river | who: $forces | t: obj.of obj.with into self
  attack  | v: violate breach | o: border airspace ceasefire truce territory cease-fire frontier sovereignty armistice water | t: obj.of obj.poss obj.with with self
  attack  | v: fight clash battle skirmish | t: with against obj | mutual
  attack  | v: exchange trade | o: fire shot blow artillery shelling volley | t: with between | mutual
  attack  | v: drive force flush force+out drive+out | o: refugee people villager resident civilian population | t: self obj.of from out+of
  attack  | v: use employ | o: weapon gas force chemical agent | t: against on in obj.against
  attack  | v: send launch fire fly dispatch hurl | o: drone missile rocket bomber warplane jet plane aircraft helicopter tank troop soldier army fleet squadron commando column | p: against | t: against obj.against | need
  attack  | v: resort turn | p: to | u: force arm violence weapon | t: against to.against xcomp.against | need
  attack  | v: repel | o: attack offensive assault | t: obj.by obj.from obj.poss | s: skip
  attack  | n: attack offensive invasion aggression assault incursion shelling bombardment airstrike raid occupation onslaught strike bombing annexation massacre ambush intervention bombardment | t: against on of into in at along across
  attack  | n: operation campaign action | m: military offensive armed | t: against on in into along
  threaten | v: threaten | p: to | u: aim point train turn | uo: gun missile rocket radar weapon artillery | t: xcomp.at xcomp.on xcomp.against xcomp.obj.at at on | need
  threaten | v: threaten | p: to | u: attack invade bomb strike use deploy intervene retaliate march drive shell destroy kill fight launch occupy annex respond shoot resort seize wage crush go start resume answer fire hit storm raze bombard blockade annihilate avenge retake | t: obj xcomp xcomp.in xcomp.against xcomp.on xcomp.into xcomp.with
  threaten | v: threaten | p: to | u: impose cut close send ban expel freeze sever break blockade punish suspend halt restrict sanction stop block let | t: xcomp xcomp.to xcomp.on xcomp.with xcomp.against xcomp.into xcomp.from obj
  warn    | v: threaten | cc | t: ccomp.obj obj
  warn    | v: threaten | p: to | u: pull withdraw bring take pull+out recall | uo: $forces ambassador envoy | t: obj
  warn    | v: threaten | p: to | t: xcomp obj
  threaten | v: threaten menace intimidate | t: obj with against of obj.of obj.poss | need
  threaten | v: threaten | o: action war force sanction retaliation strike attack reprisal measure consequence restriction | t: against on obj.against obj.on
  threaten | v: make issue utter repeat deliver send renew | o: threat | t: against to obj.against obj.to
  threaten | v: brandish rattle | o: sabre saber nuclear | t: at
  threaten | n: threat | t: against to
  deploy  | v: deploy station send dispatch move position rush base redeploy commit airlift fly ship contribute transfer redeploy provide pour concentrate land ferry lend send+in fly+in bring+in move+in pour+in rotate surge | o: $forces | t: to in into along on at onto near off around across towards toward obj.to obj.in obj.into obj.for for
  deploy  | v: order | o: $forces | p: into | t: into
  deploy  | v: order | o: $forces | p: to into | u: border frontier front area region coast capital city $ground move deploy advance march take return | t: to in into along on at
  deploy  | v: send fly send+in fly+in bring bring+in dispatch | o: $forces | t: to into
  deploy  | v: mass amass concentrate gather assemble build+up | o: $forces | t: along near on at in opposite around
  attack  | v: enter | who: $forces | t: obj obj.of self
  deploy  | v: dispatch send | o: battalion mission squadron expert instructor trainer commission | t: to in into
  deploy  | v: dispatch send send+out | o: team delegation | t: to in into | x: state | need
  deploy  | v: march move enter arrive land touch+down | t: into in on at | who: $forces
  deploy  | v: host | o: base troop soldier missile force contingent garrison | a: obj.poss obj.of obj.from self | t: subj | x: state | need
  deploy  | n: deployment dispatch sending redeployment stationing | t: to in
  pull_back | v: withdraw pull+out pull pull+back recall evacuate remove bring+home move+out take+out redeploy repatriate | o: $forces | t: from of obj.from obj.in obj.to out+of out in home obj.of
  pull_back | v: bring | o: $forces | p: from out+of | t: from obj.from out+of
  pull_back | v: remain stay | who: $forces | p: in on at | s: denied | t: in on at | x: state | need
  pull_back | v: leave depart | who: $forces | t: obj from | x: state | need
  pull_back | v: withdraw retreat pull+out pull+back evacuate pull move+out withdraw | t: from out+of obj of | x: state | need
  pull_back | v: withdraw retreat evacuate pull+out pull+back vacate | t: from out+of obj of obj.of obj.in self
  pull_back | v: go | pass | o: $men | a: obj | t: from
  pull_back | v: surrender capitulate | t: to in
  pull_back | v: complete begin start finish | o: withdrawal pullout retreat evacuation pullback | t: obj.from from
  pull_back | v: demobilize demobilise disarm disband dismantle destroy | o: $forces weapon militia army base | t: in of
  pull_back | v: demobilize demobilise disarm disband | o: guerrilla rebel fighter combatant militiaman militant | a: by obj | pass
  pull_back | v: demobilize demobilise disarm disband | o: guerrilla rebel fighter combatant militiaman militant | t: in of
  pull_back | v: hand+in turn+in give+up | o: arm weapon gun rifle | t: to obj.to
  pull_back | n: withdrawal pullout pullback retreat | t: from
  pull_back | n: exit | t: from | x: state | need
  mobilize | v: mobilize mobilise muster raise | o: $forces reserve reservist militia army | t: against
  mobilize | v: alert | o: $forces | t: against in
  mobilize | v: put place | o: $forces | p: on | u: alert | t: in against along
  mobilize | v: order | o: patrol presence police alert | t: in at along on against around
  mobilize | v: increase step+up strengthen reinforce boost tighten beef+up intensify | o: patrol security presence force garrison troop defence defense police alert | t: in at along on against around
  mobilize | v: hold stage conduct begin start | o: game | om: war | t: with against near off in
  mobilize | v: hold stage conduct test parade | o: parade exercise manoeuvre maneuver drill war-game missile rocket | t: against near off
`);
