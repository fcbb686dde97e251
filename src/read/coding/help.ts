import { frames } from "./frame.ts";

/** Pleas, offers and answers. Example: "The capital asked its allies for help; they turned the plea down." */
export const HELP = frames(`
  assist  | v: defend | p: as | u: before always ever | t: obj obj.of self
  endorse | v: defend justify | o: right decision move policy action stance record | t: obj.of self obj.by
  invoke  | v: invoke activate | o: @name | t: obj | x: org | need
  invoke  | v: invoke trigger activate | o: article clause treaty pact mechanism provision protocol charter | t: obj.of self of obj.in obj.poss
  invoke  | v: act | p: under | u: article clause charter treaty | t: under.of under.poss under | x: org
  request | v: ask petition press turn look | p: for | u: assurance guarantee assurances protection | t: obj to
  demand  | v: appeal call plead | p: for | u: calm restraint unity patience dialogue talk peace truce ceasefire reconciliation moderation | t: to on upon for.between
  request | v: ask petition beseech beg implore press push | p: for | u: $aid $forces mediation arbitration intervention | t: obj
  request | v: call | p: on upon | u: help assist defend protect | t: on upon | mute
  request | v: appeal plead turn | p: to on | u: help assist defend protect send supply provide intervene support deploy arm lend mediate | t: to on upon | mute
  demand  | v: appeal plead | xc: * | t: to on upon from
  request | v: consider discuss receive examine study weigh review debate | o: request appeal plea application | told | a: obj.by obj.from obj.poss obj.of | t: subj | need
  request | v: appeal apply plead turn call look | p: for | u: $aid $forces | t: to on from
  request | v: appeal turn plead | p: to | t: to | need
  request | v: appeal turn | t: to | need
  request | v: request seek solicit want ask | o: $aid $forces | t: from obj.from of iobj in obj.in
  request | v: make send issue lodge submit address direct | o: appeal request plea | t: to obj.to with
  offer   | v: invite | p: to | u: send | uo: $staff negotiator minister president team mediator secretary | t: obj | mute
  request | v: ask invite | p: to | u: help assist defend protect send supply provide mediate intervene finance support deploy arm train lend | t: obj | mute
  request | n: request plea appeal call | p: for | u: $aid $forces | t: to from for | need
  request | n: request | t: to | need
  request | n: plea appeal | t: to
  consult | v: consult negotiate confer | t: with obj in on | mutual
  consult | v: hold start begin resume open conduct continue launch enter renew | o: consultation talk negotiation discussion dialogue mediation conversation | t: with obj.with between obj.between in | mutual
  consult | v: meet gather fly travel return come go arrive assemble sit+down sit | p: for | u: consultation talk negotiation round | t: with to in obj | mutual
  consult | v: launch begin start lead undertake resume continue | p: between | o: effort mission initiative mediation drive shuttle | t: between obj.between
  consult | v: send dispatch fly | p: for to | u: $talks | t: to in with for.with | mutual
  consult | v: speak talk | p: by on to with | t: to with by | mutual
  consult | v: request seek demand call propose | o: consultation | t: with in under from of
  consult | v: ask request urge press | p: to | u: hold convene call schedule | uo: session meeting summit consultation | x: org | t: obj | need
  consult | v: ask press push plead demand request seek | p: for of | u: consultation meeting session summit | t: for.of for.with for.in in of | x: org
  consult | v: demand request | o: meeting session consultation summit council | t: self obj.of obj.in obj.under of in | x: org
  consult | v: speak talk | t: to with
  consult | v: telephone phone ring call+up | t: obj
  consult | v: hold | o: session meeting summit conference | t: obj.on
  consult | v: meet gather convene assemble | by: org | alone
  consult | v: discuss debate | by: org | who: council summit assembly committee conference minister leader ambassador head member
  consult | n: call conversation | m: telephone phone video | p: with | a: gov poss | t: with | need
  consult | n: talk negotiation consultation meeting | p: between | a: between | mutual
  consult | v: call convene summon request | p: for of | u: consultation meeting session | t: of.of for.of of.with for.with in under | x: org
  consult | v: call convene summon request | o: meeting session consultation summit council | t: self obj.of of
  consult | v: mediate | t: between in with
  offer   | v: offer | t: iobj to obj.to xcomp.to xcomp.with xcomp.between xcomp obj obj.of obj.poss for | mute
  offer   | v: make extend submit put+forward put present send table | o: offer proposal overture | t: to obj.to | mute
  offer   | v: place put | o: office service capital mediation | p: at | u: disposal | t: at.of at.poss
  offer   | v: propose | o: mediation help aid assistance talk meeting visit summit negotiation compromise armistice truce exchange swap dialogue ceasefire treaty deal pact | t: to with obj.with obj.to | mute
  offer   | v: propose | p: to | u: give lend sell supply provide donate deploy station dispatch finance train | uo: $forces $aid ship boat radar base plane | t: to xcomp.iobj xcomp.to xcomp xcomp.in | x: state | need | mute
  offer   | v: propose | p: to | u: mediate send help meet talk | t: to xcomp xcomp.with xcomp.between | mute
  offer   | v: invite | t: obj | mute
  offer   | v: volunteer | p: to | t: xcomp xcomp.to | mute
  offer   | v: issue extend send | o: invitation | t: to obj.to | mute
  offer   | n: offer proposal | t: to
  refuse  | v: refuse decline | p: to | u: comment say answer elaborate give name confirm specify disclose discuss identify speculate | s: skip
  offer   | v: put+forward put | o: plan initiative idea compromise scheme formula | t: to for | mute
  consult | v: reject rule+out exclude refuse spurn | o: talk dialogue negotiation | neg | s: possible | t: obj.with with | mute
  consult | v: reject rule+out exclude refuse spurn | o: talk dialogue negotiation | s: denied | t: obj.with with | mute
  decline | v: decline reject spurn rebuff refuse dismiss rule+out scorn turn+down oppose resist brush+aside snub | o: $offer | t: obj.poss obj.from obj.by obj.of obj.to self | mute
  decline | v: decline reject spurn rebuff refuse dismiss turn+down | o: timetable schedule calendar roadmap ceasefire cease-fire armistice extension office assistance limit | t: obj.poss obj.from obj.by obj.of self | mute
  decline | v: turn+down turn | p: down | t: obj.poss obj.from obj.by obj.of self obj | mute
  decline | v: say give | o: no | t: to to.of to.from | mute
  refuse  | v: reject refuse deny rebuff turn+down dismiss spurn brush+aside defy | o: $plea | t: obj.poss obj.from obj.by obj.of obj.for self | mute
  refuse  | v: deny refuse | o: help aid assistance support access entry visa permission asylum | t: iobj to obj.to obj.for obj.of obj.poss for | mute
  refuse  | v: say | o: no | t: to.poss to.of to.from to | mute
  decline | v: take+up take seize | o: offer invitation | neg | s: fact | t: obj.poss obj.from obj.by obj.of self | mute
  ignore  | v: ignore disregard overlook neglect shrug+off brush+off flout | o: appeal request call plea warning demand decision plan resolution letter offer question proposal | t: obj.poss obj.from obj.by obj.of self obj | mute
  ignore  | v: ignore disregard | t: obj self obj.of | mute
  ignore  | v: leave | o: appeal request call plea letter demand question offer | t: obj.poss obj.from obj.by obj.of self | mute
  ignore  | v: give send | o: answer reply response | neg | t: to obj.to iobj | s: fact
  ignore  | v: get receive have | o: answer reply response | neg | a: from obj.from | t: subj | s: fact
  ignore  | v: silent mum quiet | p: on about over | t: on.poss on.of on.from on.by about.poss over.poss
  ignore  | v: stay remain keep fall | xc: silent mum quiet | p: on about over | t: on.poss on.of on.from on.by about.poss xcomp.on.poss xcomp.on.of
  ignore  | v: stay remain keep fall | xc: silent mum
  ignore  | is: silent mum | t: on.poss on.of on.from on.by about.poss over.poss
  ignore  | v: go remain stay | xc: unanswered unheeded unnoticed | who: appeal request call plea demand letter question offer | a: by | t: subj.poss subj.by subj.of subj.from | need
  ignore  | v: answer reply respond react | neg | t: to.poss to.from to.of to obj obj.poss | s: fact | mute
  accept  | v: respond | p: to | u: appeal call plea request summons | t: to.poss to.of to.from to.by | need | mute
  accept  | v: accept approve grant heed fulfil fulfill meet satisfy honour honor | o: offer proposal request invitation plan mediation appeal demand condition term call roadmap idea compromise | t: obj.poss obj.from obj.by obj.of self | mute
  accept  | v: accept | o: it this that them both all | t: obj.of | mute
  accept  | v: concede bow yield give+in cave+in | as: CONCEDE | p: to | u: demand request call | t: to.poss to.of to.from to.by to | mute
  accept  | v: agree consent accede assent yield bow submit | p: to | u: request demand proposal plan offer term condition call appeal mission deployment visit invitation truce idea membership accession admission entry | t: to.poss to.of to.from to.by to | mute
  accept  | v: give say | o: yes consent green assent nod | t: to to.of to.from to.by obj.to | mute
  endorse | v: defend | p: as | t: obj self
  assist  | v: help assist aid defend protect rescue shield finance fund bankroll equip train arm subsidize subsidise shelter back+up supply | t: obj obj.of self obj.in
  assist  | v: feed clothe house | o: people population refugee civilian army troop soldier resident child victim villager | t: obj.of self obj.from
  assist  | v: provide supply furnish give send deliver donate grant lend extend ship sell offer channel airlift contribute fly hand hand+over allocate distribute pay transfer | o: $aid compensation | t: iobj to with obj.to obj.for for in on obj.in
  assist  | v: provide supply furnish equip arm | p: with | u: $aid ship boat vessel radar warship frigate submarine cutter plane | t: obj obj.of
  assist  | v: receive get obtain win secure | o: $aid | a: from obj.from | t: subj | need
  assist  | v: come rush go | p: to | u: aid help defence defense assistance rescue | t: to.of to.poss
  assist  | v: grant give offer | o: asylum refuge citizenship sanctuary | t: to iobj obj.to | as: AID
  assist  | v: give provide | o: everything | t: iobj to | x: state | need
  assist  | v: forgive write+off cancel reschedule | o: debt | t: of obj.of self
  assist  | v: pay contribute put | o: cent penny dime dollar euro rouble franc | p: into | t: into.of into.poss into | x: org | need
  assist  | n: aid assistance help | t: to for | need
`);
