import { frames } from "./frame.ts";

/**
 * Warnings, threats, charges and their denial by other words than the plain ones: lines that are drawn, blame that is laid,
 * consequences that are spelled out. Before the plain verbs.
 * Example: "The capital traced the raid to its neighbour and put it on notice; its neighbour poured scorn on the charge."
 */
export const CHARGES = frames(`
  # Warnings
  warn    | v: fire send | o: shot signal message | om: warning strong clear stern unmistakable | t: across.poss across at to iobj | need
  warn    | v: spell+out spell list outline | o: consequence cost price | t: for of to obj.for | need
  warn    | v: warn speak hint hint+at | p: of at | u: consequence reprisal retaliation repercussion countermeasure retribution | t: for of.for of.against at.against against obj for.of | need
  warn    | v: warn caution advise | p: not against | t: obj | mute | need
  warn    | v: receive get have hear | o: warning | a: obj.from obj.by from self obj.poss | t: subj | need
  warn    | v: reserve | o: right | p: to | u: respond retaliate act answer strike react reply defend take | t: xcomp.to to obj.acl.to | mute
  warn    | v: let make | xc: know clear plain | p: consequence | t: obj to | need
  warn    | v: promise vow pledge threaten | o: response answer retaliation retribution reply reaction | om: firm strong harsh tough swift crushing crush severe stern decisive robust sharp | t: iobj to obj.to against
  warn    | v: draw | o: consequence
  # Threats
  threaten | v: threaten | p: to | u: take haul drag bring sue | t: xcomp | need
  threaten | v: threaten | p: to | u: march intervene withhold sever bombard blockade sink seize revoke deport stop halt exclude bar wipe erase storm raze flatten isolate starve turn answer fire drive take haul sue hit open disable jam | t: xcomp.on xcomp.against xcomp.to xcomp.from xcomp.in obj xcomp | need
  threaten | v: rattle brandish wave shake | o: sabre saber sword fist weapon | t: at against obj.at | need
  threaten | v: make utter | o: noise gesture | om: threatening menacing bellicose warlike | t: at towards toward against obj.at | need
  threaten | v: raise brandish hold+out wave conjure+up | o: prospect spectre specter threat possibility | p: of | u: war invasion attack strike force sanction embargo retaliation | t: obj.of.with obj.of.against obj.of.on obj.of.of of.with of.against of.on at with against | need
  threaten | v: threaten | p: to | u: crush avenge annihilate retake liberate | t: xcomp xcomp.on xcomp.of xcomp.in xcomp.against | need
  threaten | v: threaten | o: nobody anyone
  threaten | n: threat | p: of to against | t: against to at of.against of.on | need
  # Charges
  accuse  | v: attribute ascribe trace impute blame | p: to on | o: $raid $step killing murder explosion blast crash leak incident shooting sabotage hack poisoning death | t: to on obj.to obj.on | need
  accuse  | v: put lay pin place heap fix | o: blame responsibility guilt | t: on obj.on obj.for.on obj.at at obj.with | need
  accuse  | v: point | o: finger | t: at obj.at obj.of.at of.at | need
  accuse  | v: cite | o: $raid aggression violation breach provocation meddling interference intrusion hostility | t: self obj.by obj.of obj.poss obj.from | need
  accuse  | v: arraign impeach indict impugn | t: obj obj.of | need
  accuse  | v: name identify single+out cast portray paint | p: as | u: culprit aggressor perpetrator suspect attacker instigator violator mastermind | t: obj | need
  accuse  | v: allege | o: involvement complicity collusion interference meddling violation abuse breach $raid | t: self obj.by obj.poss obj.of | need
  accuse  | v: bring file open lodge | o: case suit lawsuit | t: at.against before.against in.against at.of.against | need
  accuse  | v: bring file open lodge initiate launch | o: case suit lawsuit proceedings proceeding | p: against | t: obj.against against | need
  demand  | v: join echo second | o: call demand | p: for on | t: obj.for.subj obj.on obj.for obj.for.of obj.for.by for | need
  accuse  | v: repeat renew reiterate make level raise voice | o: $charge | cc | t: ccomp | need
  accuse  | v: call consider deem declare describe pronounce find think | xc: responsible guilty liable complicit culpable | t: obj ccomp | need
  accuse  | v: hold | xc: blame responsible accountable liable | t: obj | need
  accuse  | v: see detect suspect perceive | o: hand fingerprint | t: obj.poss obj.of self | need
  accuse  | v: allege charge | cc | t: ccomp | need
  accuse  | v: reproach tax charge | p: with | t: obj | need
  accuse  | v: declare designate pronounce | xc: aggressor violator culprit | t: obj | need
  accuse  | v: declare pronounce | o: aggressor culprit | t: self obj iobj | need
  accuse  | v: find declare hold hold+to | p: in of | u: breach violation contravention default | t: obj | need
  accuse  | v: stand | xc: accuse accused charge | a: xcomp.by | t: subj | need
  accuse  | v: come | p: under | u: accusation suspicion | a: from under.from by | t: subj | need
  accuse  | v: hit hit+back counter respond retort reply answer | p: with | u: charge accusation allegation | t: at against of.against with.against
  accuse  | v: lay | p: at | u: door doorstep foot | t: at.poss at.of | need
  accuse  | v: cry | o: foul | t: over.poss at.poss over at
  accuse  | n: accusation allegation charge complaint claim | p: against at that of | t: against at obj.against that.subj | need
  accuse  | n: accusation allegation | t: against at of.against subj | need
  # Denials
  deny    | v: repudiate contest deny disown disavow scorn discount disclaim gainsay | o: $charge account version statement story account news | t: obj.poss obj.by obj.of obj.from self | need
  deny    | v: describe dismiss brand call label characterise characterize denounce reject | o: $charge account version statement story news announcement | xc: false untrue baseless unfounded groundless lie fabrication nonsense absurd invention fiction propaganda disinformation slander smear fantasy ridiculous | t: obj.by obj.from obj.poss obj.of self | need
  deny    | v: describe dismiss brand label denounce reject | o: $charge account version statement story news | p: as | u: false untrue baseless unfounded groundless lie fabrication nonsense absurd invention fiction propaganda disinformation slander smear fantasy ridiculous | t: obj.by obj.from obj.poss obj.of self | need
  deny    | v: dismiss reject deride | o: it that this them | p: as | u: false untrue baseless unfounded groundless lie fabrication nonsense absurd invention fiction propaganda disinformation slander smear fantasy ridiculous | t: obj.by
  deny    | v: scoff laugh hit+back hit sneer | p: at | u: $charge | t: at.poss at.of at.from at.by at | need
  deny    | v: pour heap | o: scorn | p: on | u: $charge | t: on.poss on.of on.by on.from on obj.on obj.on.poss | need
  deny    | v: take | o: issue | p: with | u: account version claim accusation allegation charge report | t: with.poss with.of with.by with | need
  deny    | v: give | o: lie | p: to | t: to.poss to.of to.by to | need
  deny    | v: protest maintain assert plead | o: innocence | t: to | need
  deny    | v: plead | xc: guilty | neg | t: to.poss to.of to | s: fact
  deny    | v: describe dismiss | p: as | u: untrue baseless | t: obj.poss
  deny    | n: denial rebuttal | p: of to from | t: of.poss of.by of.of of to.poss to subj subj.poss | need
`);
