import { frames } from "./frame.ts";

/** Acts that are done by saying. Example: "The envoy accused the bloc of neglect and pledged to raise it." */
export const SPEECH = frames(`
  endorse | v: assure | p: of | u: support solidarity backing friendship | t: obj
  pledge  | v: pledge promise vow guarantee undertake commit swear | p: to | u: $favour | t: iobj obj to xcomp xcomp.to xcomp.with xcomp.on xcomp.poss
  pledge  | v: pledge promise vow guarantee undertake commit swear | p: to | u: attack invade shell bomb shoot fire harm strike threaten occupy | t: iobj obj to xcomp xcomp.at
  pledge  | v: pledge promise guarantee commit | p: for | u: reconstruction recovery rebuilding army police force budget | o: $aid million billion | t: for.of for.poss for.in obj.for.of obj.for.poss obj.for.in | need
  pledge  | v: pledge promise vow guarantee assure undertake commit swear reassure | t: iobj obj to
  pledge  | v: make give renew offer reaffirm repeat issue | o: $promise | t: to iobj obj.to
  pledge  | n: pledge promise assurance guarantee | t: to of.to | need
  demand  | v: demand require | t: of from obj.of obj.from obj.by ccomp obj.poss
  demand  | v: urge press order instruct exhort implore direct request pressure admonish push advise beseech | t: obj | p: to for into
  demand  | v: urge | t: obj ccomp
  demand  | v: tell ask | p: to | t: obj
  demand  | v: call | p: on upon | xc: * | t: on upon
  demand  | v: call plead | p: for | t: on for.by for.of for.from for.in for
  demand  | v: insist | t: ccomp on.from on.by | u: * | p: on
  demand  | v: appeal | p: to | t: to
  demand  | v: hand+over hand present issue deliver make set send repeat reiterate renew address put | o: demand condition call deadline list | t: to iobj obj.to on upon obj.on obj.upon with for obj.for of
  demand  | v: issue give deliver hand present send set put | o: ultimatum | t: to iobj obj.to with obj.for | as: THREATEN
  demand  | v: issue send | o: reminder warning | t: to obj.to iobj
  demand  | n: demand call | t: to on | need
  warn    | v: warn caution | p: against off | t: obj | mute
  warn    | v: warn caution | t: obj against of.by
  warn    | v: issue give deliver send sound | o: warning | t: to obj.to iobj
  warn    | n: warning | t: to
  accuse  | v: find hold declare pronounce rule | xc: guilty responsible | t: obj
  accuse  | v: point | o: finger | t: at obj.at
  accuse  | v: accuse blame fault implicate indict | t: obj obj.of
  accuse  | v: charge | p: with | t: obj
  accuse  | v: hold | p: responsible accountable | t: obj
  accuse  | v: lay pin put | o: blame | t: on at obj.on
  criticize | v: complain | cc | t: ccomp | need
  criticize | v: complain | p: to | t: about of about.poss to | x: state | need
  criticize | v: complain protest | p: about of to at | t: about of at about.poss
  accuse  | v: lodge file make submit | o: complaint | t: against obj.against over | as: ACCUSE | need
  accuse  | v: lodge file make submit | o: complaint | t: with to obj.with | x: state | as: ACCUSE
  accuse  | v: level bring direct | o: accusation charge allegation | t: against at obj.against
  accuse  | v: sue | t: obj
  accuse  | n: accusation allegation | t: against | need
  deny    | v: deny refute rebut dispute contradict disavow debunk | t: obj.by obj.from obj.poss
  deny    | v: reject dismiss brush+aside | o: $charge | t: obj.by obj.from obj.poss obj.of self
  deny    | v: call describe dismiss | o: $charge | xc: false untrue baseless unfounded groundless lie fabrication nonsense absurd | t: obj.by obj.from obj.poss self
  deny    | v: call describe dismiss | o: announcement statement version account news story | xc: false untrue baseless unfounded groundless lie fabrication nonsense absurd | t: obj.by obj.from obj.poss obj.of
  deny    | v: push+back push hit+back | p: against on at back | u: $charge | t: against.poss against.of against.by on.poss on.of on.by at.poss at.of at.by | need
  deny    | v: wash | o: hand | t: of | s: fact
  deny    | v: disclaim reject | o: responsibility involvement guilt
  deny    | n: denial
  criticize | v: dismiss deride | p: as | u: $bad trick bluff propaganda theatre | t: obj.poss obj.by obj.of self obj
  criticize | v: criticize criticise condemn denounce deplore decry chastise chastize admonish deride flay disparage slam blast lambaste chide rebuke castigate reproach scold lament assail rap censure berate lash lash+out disapprove upbraid reprimand reprove ridicule mock regret revile vilify protest resent bemoan | t: obj obj.by obj.poss obj.of self at on
  criticize | v: complain
  criticize | v: question | cc
  criticize | v: question doubt | o: legitimacy motive right legality need sincerity wisdom | t: obj.of self
  criticize | v: object | p: to | t: to.by to.poss to.of to
  criticize | v: complain | p: to about of | t: about of about.poss
  criticize | v: express voice convey raise register state sound | o: $blame | t: obj.at.of obj.at obj.over.of obj.over obj.about.of obj.about obj.with obj.by at.of at over.of over about.of about with by
  criticize | v: call describe brand label term denounce dub | xc: $bad $ill | t: obj obj.of obj.by obj.poss self
  criticize | v: call describe brand label term denounce dub | o: $bad $ill | t: obj obj.of obj.by self
  criticize | v: call describe brand label term denounce dub | p: as | u: $bad $ill | t: obj obj.of obj.by obj.poss self
  endorse | v: call describe | xc: $good $well | t: obj obj.of obj.by obj.poss self
  criticize | v: call brand dub | xc: @quoted | t: obj obj.of obj.by obj.poss self
  criticize | v: summon | o: ambassador envoy charge chargé diplomat | t: self obj.of | as: ACCUSE
  criticize | v: take | p: to | u: task | t: obj
  criticize | v: pour heap | o: scorn ridicule criticism abuse | t: on over obj.on
  criticize | v: rail fume rage inveigh hit+out lash+out lash hit | p: at against out | t: at against
  criticize | v: find | o: fault | t: with obj.with
  criticize | v: find | xc: $bad | t: obj obj.of obj.by obj.poss self
  criticize | v: mock ridicule belittle scorn | t: obj obj.of obj.poss self
  criticize | v: regret deplore lament resent bemoan | cc | t: ccomp
  criticize | v: take | o: issue exception | t: with to
  criticize | is: critical | t: of
  criticize | is: disappointed angry dismayed concerned alarmed outraged unhappy worried furious upset livid indignant incensed exasperated irritated annoyed aghast appalled dismayed shocked irate | t: by.of by with.of with at.of at about.of about over.of
  criticize | n: criticism condemnation | t: of | need
  endorse | v: welcome praise hail applaud commend endorse back support laud salute cheer acclaim compliment greet bless uphold embrace champion | t: obj obj.poss obj.by obj.of self obj.in
  endorse | v: express voice affirm reaffirm reiterate pledge convey declare extend repeat assure underline stress | o: $praise | t: for with obj.for obj.with to obj.to obj.of
  endorse | v: thank congratulate | t: obj
  endorse | v: stand rally close | p: by with behind beside alongside | t: by with behind beside alongside
  endorse | v: throw put | o: weight support | p: behind | t: behind
  endorse | v: declare pledge express affirm reaffirm voice proclaim | o: solidarity loyalty friendship | t: with to obj.with obj.to
  endorse | v: salute celebrate relish cheer | o: decision move step release agreement deal | t: obj.of self obj.by obj.with
  endorse | v: side sympathize sympathise | t: with
  endorse | v: recognize recognise | o: passport licence license diploma degree visa currency certificate flag | s: skip
  endorse | v: recognize recognise | p: as | u: terrorist threat aggressor aggression occupier occupation genocide enemy crime organisation organization | s: skip
  endorse | v: recognize recognise | t: obj obj.of | need
  endorse | v: establish restore open normalize normalise resume re-establish upgrade | o: tie relation embassy consulate mission | t: with in obj.with between obj.between | mutual | as: SUPPORT
  endorse | v: grant extend | o: recognition | t: to iobj obj.to
  endorse | v: rally seek drum+up mobilize | o: support | t: for
  endorse | v: grateful | t: to for
  endorse | n: praise support backing solidarity sympathy | t: for with of | need
  clarify | v: clarify explain | t: to for obj.to
  clarify | v: answer | o: question query | t: obj.of obj.from obj.poss
  clarify | v: make | o: clear | t: to
  investigate | v: investigate probe examine | t: obj obj.in obj.of self in
  investigate | v: launch open begin start order conduct hold announce | o: investigation inquiry enquiry probe hearing trial | t: into.by into.of obj.into into.against in against obj.against
  investigate | v: put place | pass | p: under | u: investigation | a: by in | t: self
  investigate | v: put place | p: under | u: investigation | t: obj
  refuse  | v: refuse | o: anything nothing everything something | t: iobj to obj.to | need | mute
  refuse  | v: reject refuse spurn | t: obj.poss obj.by obj.from obj.of self obj | mute
`);
