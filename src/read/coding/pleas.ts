import { frames } from "./frame.ts";

/**
 * What is asked of others: help for oneself, and deeds. Pleas that stand in a noun ("put in a request", "a plea from"), go
 * round ("knocked on the door of"), or are got ("was asked by"), and pressure by all its names. Before the plain verbs.
 * Example: "The capital went cap in hand to its neighbour, which in turn piled pressure on it to sign."
 */
export const PLEAS = frames(`
  # Help for whoever asks.
  request | v: put+in put file lodge submit address send make issue renew repeat reiterate launch transmit forward direct deliver present | o: request plea appeal petition application sos entreaty call | p: for to with | u: $aid $forces mediation intervention arbitration protection patrol battery cover | t: with to obj.to obj.with for.with for.to obj.for.to obj.for.with iobj | need
  request | v: request seek | o: deployment dispatch sending delivery | t: obj.of obj.by obj.from from | need
  request | v: ask apply | p: for | u: deployment dispatch sending delivery | t: for.of for.by for.from obj from to | need
  request | v: join second | o: request appeal plea
  request | v: put+in file lodge submit send renew repeat reiterate | o: request sos | t: with to obj.to obj.with iobj | need
  request | v: knock hammer | p: on at | u: door | t: on.poss on.of at.poss at.of | need
  request | v: go come turn | p: cap hat | t: to | need
  request | v: go come | p: to | u: beg plead | t: to
  request | v: look turn | p: for | u: protection help aid support assistance arm backing relief rescue | t: to | need
  request | v: cry cry+out reach+out reach shout wire cable telegraph write petition | p: for | u: $aid $forces mediation intervention | t: to obj iobj | need
  request | v: approach lobby press pester sound+out canvass contact tap | p: for with about | u: $aid $forces request appeal plea | t: obj | need
  request | v: write cable telegraph wire | xc: ask request seek beg plead | t: to iobj | need | mute
  request | v: enlist seek solicit want request need ask+for invoke implore crave call+for beg+for secure | o: help aid assistance support backing protection intervention mediation | t: obj.poss obj.of obj.from from self | need
  request | v: request seek solicit want demand | o: $forces $arms strike airstrike airlift | t: self obj.from from obj.of | x: state | need
  request | v: appeal call plead beg ask cry pray apply | p: for | u: help aid assistance intervention mediation protection reinforcement backing | t: obj to on upon for.poss for.of for.from from for | need
  request | v: call | p: on upon | u: come send help lend supply | t: on upon | need
  request | v: call implore beg beseech ask urge entreat plead appeal | p: to | u: come rush hurry | t: on upon obj with to | need | mute
  request | v: ask wonder inquire enquire | p: whether if | u: send lend help supply provide spare deploy mediate intervene | t: ccomp obj | need | mute
  request | v: ask urge press beg implore | p: to | u: supply arm help equip lend defend protect reinforce rescue relieve | t: obj | need | mute
  request | v: send hand submit give present | o: list | p: of | u: $arms weapon need wish | t: to iobj obj.to | need
  request | v: submit send hand present | o: list | om: wish shopping | t: to iobj obj.to | need
  request | v: consider examine study weigh review discuss receive get field | o: request appeal plea | told | a: obj.by obj.from obj.poss self | t: subj | need
  request | v: ask beg implore beseech approach | pass | p: for to | u: $aid $forces send help mediate intervene | a: by | t: obj | need
  request | n: request appeal plea petition call | p: for | u: $aid $forces mediation intervention protection patrol battery howitzer | t: to with | need
  request | n: request | t: to at with asked | need
  request | v: ask | p: to | u: station dispatch guard patrol reinforce escort | t: obj | need | mute
  request | v: ask apply call | p: for | u: zone corridor haven umbrella | t: obj from for.from on to
  # What forces are to do, and by whose leave; what is asked for by those who are to get it.
  request | v: ask request beg implore entreat beseech | p: to | u: keep leave extend prolong maintain retain double triple increase raise strengthen reinforce expand bolster | uo: $forces presence number garrison base mandate protection | t: obj | need | mute
  request | v: ask appeal plead | p: to | u: keep leave extend prolong maintain retain double triple increase raise strengthen reinforce expand bolster | uo: $forces presence number garrison base mandate protection | t: to with | need | mute
  request | v: ask request invite | p: to | u: act serve | uo: mediator arbiter go-between intermediary broker guarantor referee | t: obj | need | mute
  request | v: ask | p: to | u: send lend give supply grant sell | t: xcomp.by advcl.by | need | mute
  request | v: ask | p: to | u: buy borrow purchase hire charter | t: xcomp.from advcl.from from | need | mute
  request | v: ask | p: for | u: permission leave clearance access overflight passage transit right use landing | t: obj from for.from | need | mute
  request | v: request seek solicit | o: permission leave clearance access overflight passage transit right use landing | t: from obj.from of | need | mute
  request | v: ask | p: to | u: relieve spare join replace shelter | uo: he she they it we him her them us | t: obj | need | mute
  request | v: ask beg | p: to | u: see visit inspect meet postpone stay keep leave speak mediate lecture be | alone | t: xcomp xcomp.of
  request | v: ask | p: for | u: anything | t: obj | need
  request | v: ask request | cc | p: that | u: send deploy dispatch station supply provide give lend | uo: $forces $aid | t: ccomp
  request | v: ask | p: for | u: renewal prolongation | t: obj from for.from | x: org | need
  request | v: ask press petition | p: for | u: base airbase permission passage transit access overflight landing clearance leave | t: obj | x: state | need
  # Deeds of others.
  demand  | v: order tell ask request instruct | o: $forces helmet | p: to | u: leave go withdraw depart quit evacuate vacate | t: self obj obj.of | need
  demand  | v: ask | p: that | cc | t: ccomp | need
  demand  | v: request require stipulate | cc | t: ccomp | need
  demand  | v: pile heap put exert bring apply step+up increase intensify keep+up raise maintain redouble mount | o: pressure | t: on upon obj.on to | need
  demand  | v: draw set lay | o: line | om: red | t: for to
  demand  | v: encourage enjoin bid counsel charge adjure conjure prod prompt spur nudge admonish push lobby beseech entreat exhort | p: to | t: obj | need
  demand  | v: stress underline underscore emphasize emphasise highlight reiterate reaffirm express note | o: need necessity urgency | t: obj.for.subj obj.for obj.acl.subj | need
  demand  | v: press challenge confront quiz | p: over on about | t: obj | x: state | need
  demand  | n: ultimatum | t: to | need | as: THREATEN
  demand  | v: expect | p: to | u: comply honour honor respect fulfil fulfill abide meet cooperate explain apologise apologize refrain | t: obj ccomp | need
  demand  | v: bid bade | t: obj ccomp | need
  demand  | v: challenge dare defy summon summons | p: to | t: obj | need
  demand  | v: expect want seek claim | o: apology explanation compensation reparation damages satisfaction redress | t: from obj.from of | need
  demand  | v: demand exact extort | o: apology explanation answer end withdrawal release return halt assurance guarantee concession compensation | t: from of obj.from obj.by obj.of.poss obj.of.of obj.of self | need
  demand  | v: want seek | o: autonomy independence self-rule secession statehood | t: from obj.from
  demand  | v: counsel recommend urge advise preach advocate | o: prudence caution restraint moderation calm patience dialogue talk negotiation compromise | t: to on from iobj obj.on obj.to for.on
  demand  | v: counsel advise | p: against | t: obj | mute
  demand  | v: come | p: under | u: pressure | a: from under.from | t: subj | need
  demand  | v: face receive get meet | o: demand call ultimatum | a: self obj.from obj.by obj.poss from | t: subj | need
  demand  | v: set give hand | o: deadline ultimatum hour day | t: iobj obj.to to for self | need
  demand  | v: appeal plead beg ask | p: not to | u: refrain desist abstain | t: to with obj | need
  demand  | n: appeal plea call | p: for | u: calm restraint peace ceasefire cease-fire truce dialogue unity patience moderation | t: to
  demand  | n: demand call insistence pressure | p: to for that on | t: on to from of.poss that.subj | need
`);
