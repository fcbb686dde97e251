import { frames } from "./frame.ts";

/**
 * Turns of phrase: acts told by an idiom, whose verb alone says little. They come before the tables of plain verbs.
 * Example: "The capital turned a deaf ear to its neighbour, whose patience had worn thin."
 */
export const TURNS = frames(`
  # Membership
  leave   | v: turn | o: back | t: on | x: org | need
  leave   | v: break | p: with | t: with | x: org | need
  leave   | v: cut break | xc: loose free | t: from of | x: org | need
  leave   | v: bow step slip fall break+away peel walk+away drift | p: out+of away+from out | t: out+of of away+from from | x: org | need
  leave   | v: end terminate relinquish give+up scrap cancel renounce surrender forfeit | o: membership affiliation | t: obj.of obj.in of in obj.poss | x: org | need | by: state
  leave   | v: cease stop | p: to | u: member party signatory | t: xcomp.of xcomp.to of xcomp | x: org
  leave   | is: member party signatory part | p: long | neg | t: of to | x: org | need | s: fact
  join    | v: become | xc: member party signatory part | t: xcomp.of xcomp.to xcomp | x: org | need
  join    | v: sign | p: up | t: to | x: org | need
  join    | v: sign+up | t: to for with | x: org | need
  join    | v: co-found found cofound establish form create | t: obj | x: org | need
  join    | is: founder signatory member | t: of | x: org | need | s: skip
  join    | is: one | t: of.of | p: of | u: founder | x: org | need
  join    | v: take assume occupy | o: seat place | t: obj.in obj.at obj.on in at | x: org | need
  join    | v: ask apply request seek want wish hope | p: to | u: admit join enter accede | t: xcomp xcomp.to xcomp.into | x: org | need | s: intended | mute
  freeze  | v: scale+back reduce cut+back limit scale | o: participation involvement part role presence | t: obj.in in obj.of | x: org | need
  freeze  | v: stop cease | p: to | u: participate take attend | t: xcomp.in xcomp.of xcomp xcomp.in.of xcomp.in.poss obj.in obj.of | x: org | need | s: fact
  freeze  | v: stop cease | xc: participate take attend | t: xcomp.in xcomp.of xcomp xcomp.in.of xcomp.in.poss | x: org | need
  freeze  | v: stop withhold suspend cease halt cut reduce halve slash | o: due contribution payment fee | t: obj.to to obj.of of | x: org | need | by: state
  freeze  | v: stop cease | xc: pay | t: xcomp.to to | x: org | need | by: state
  freeze  | v: pay | o: due contribution fee | neg | t: to obj.to | x: org | need | by: state | s: fact
  suspend | v: withdraw strip remove take+away revoke suspend | o: right rights privilege vote seat | t: obj.poss obj.of from self | x: state | by: org | need
  resume  | v: give hand | o: seat place membership | t: iobj obj.poss to | x: state | by: org | need
  resume  | v: welcome take bring let | p: back | pass | a: by into to | t: obj | x: state | by: org | need
  resume  | v: welcome+back take+back let+back bring+back | pass | a: by into to | t: obj | x: state | by: org | need
  resume  | v: lift end revoke reverse rescind annul | o: suspension exclusion expulsion | pass | a: obj.from obj.by by | t: obj.poss obj.of | x: state | by: org | need
  resume  | v: restore reinstate unfreeze renew | o: membership | pass | a: obj.of obj.in by | t: obj.poss | x: state | by: org | need
  resume  | v: restore | p: to | u: membership | pass | a: to.of to.in by | t: obj | x: state | by: org | need
  resume  | v: resume restore | o: cooperation contribution payment due | t: with obj.with to obj.to | x: org | need | by: state
  suspend | v: strip deprive | p: of | pass | a: in of.in by | t: obj | x: state | by: org | need
  resume  | is: back | t: in inside | x: org | need
  expel   | v: throw kick drum force cast vote turf bundle | pass | p: out+of out from of | a: from of out+of | t: obj | x: state | by: org | need
  expel   | v: terminate end cancel revoke | o: membership | t: obj.poss obj.of self | x: state | by: org | need
  expel   | v: show | o: door | t: iobj | x: state | by: org | need
  # Notice
  notify  | v: serve | o: notice | t: on to upon | need
  notify  | v: communicate transmit convey | o: decision withdrawal notice intention step denunciation | t: to obj.to | x: org | need
  notify  | v: advise apprise | p: of | u: decision withdrawal intention departure exit suspension step plan | t: obj | need
  notify  | v: reach arrive | who: letter notice notification note denunciation instrument | a: subj.from subj.of subj.poss | t: obj at in with | x: org | need
  notify  | v: go | who: letter notice notification note instrument | a: subj.from subj.of subj.poss | t: to | x: org | need
  notify  | v: put | p: on | u: notice | t: obj | x: org | need
  notify  | v: inform | p: of about by beforehand in | u: decision withdrawal plan intention step departure exit strike raid attack operation letter note cable writing beforehand advance | t: obj | need
  freeze  | v: end stop halt suspend cease freeze | o: work | t: obj.in obj.in.of in.of in obj.with | x: org | need | by: state
  # Meetings
  attend  | v: represent | pass | a: obj | t: at in by.at by.in at.of in.of
  attend  | v: show+up turn+up | t: at for at.of at.in
  consult | v: receive | o: delegation emissary mission team | t: obj.of obj.from self obj.poss | mutual | need
  consult | v: carry bring deliver take | who: envoy emissary minister diplomat delegation ambassador | o: message letter | t: to obj.to | need
  consult | v: send dispatch | o: secretary undersecretary deputy minister diplomat | t: to | x: state | need
  consult | v: send dispatch fly | o: envoy emissary vice-minister mediator go-between negotiator | t: to | need
  consult | v: sit+down sit | p: at in on for | u: talk table negotiation | t: with at.with in.with | mutual
  consult | v: resume restore renew | o: contact dialogue channel | t: with obj.with obj.between between | mutual
  consult | v: see | o: president premier minister chancellor king emir secretary counterpart | t: self obj.of obj.poss obj | need
  boycott | v: walk+out storm+out walk storm stalk | p: out+of of from | u: assembly council congress parliament committee hall chamber room league | t: out+of.of out+of of.of of from | need
  attend  | v: send | o: nobody | p: to | u: $event | t: to.of to.poss to | s: denied
  boycott | v: stay remain stand | xc: empty vacant unoccupied | who: chair seat place | a: subj.poss subj.of | t: subj.at subj.in subj.on at in at.of in.of
  attend  | n: absence | t: from from.of at.of at.poss at | s: denied
  attend  | v: absent missing | p: from | t: from from.of from.poss | s: denied
  boycott | v: stay | xc: home | t: from
  attend  | v: train exercise drill | p: with alongside | t: with alongside | x: org | need
  attend  | v: join | o: $event | t: obj.of obj.poss obj.with self with | need
  # Force
  attack  | v: engage | pass | a: by obj | p: in | u: cleansing fight fighting combat battle hostility warfare genocide | t: against with in.against in.with in
  attack  | v: reoccupy reinvade re-invade | t: obj obj.of self obj.in
  attack  | v: open+up | t: on near
  coerce  | v: use fire employ shoot lob | o: gas cannon bullet grenade | om: tear water rubber stun plastic | t: on against at into in xcomp obj.at obj.on
  attack  | v: shoot fire | p: at on upon | t: at on upon at.of on.of
  attack  | n: penetration thrust push advance | p: into | t: into
  attack  | v: fall land rain explode drop | who: shell missile rocket bomb mortar round grenade | a: subj | t: on in at near onto over
  attack  | v: come | p: under | u: fire attack bombardment shelling assault | a: under from obj.from obj.by by under.from under.by under.of | t: subj
  attack  | v: declare | o: war | t: on against obj.on upon
  attack  | v: make levy fight wage | o: war | t: on against with obj.on obj.against upon
  attack  | v: break+out erupt flare break | who: fighting war clash battle skirmish hostility combat | a: subj.between between | t: subj.with with | mutual
  attack  | v: push advance drive thrust sweep move close | p: into on on+to onto deep toward towards through | t: into into.of on on+to onto toward.of through towards.of | x: state | need
  attack  | v: cross | p: into | t: into into.of | x: state | need
  attack  | v: open | o: fire | t: across across.of over over.of in
  attack  | v: shoot bring | p: down | t: obj obj.of self
  attack  | v: send | o: $forces | p: across over | u: border frontier river line | t: across.of across.with over.of across.poss over.with obj.across.of
  attack  | v: oppress persecute subjugate terrorize terrorise harass bully | t: obj obj.of self
  attack  | v: lay | o: siege | t: to
  attack  | v: take+over take seize wrest | o: control | t: of from obj.of
  threaten | v: hold | o: gun knife | t: to
  threaten | v: aim train point lock | o: gun missile radar weapon artillery | t: at on on+to onto to obj.at obj.on
  deploy  | v: open build establish set+up | o: base garrison outpost | t: in obj.in | x: state | need | by: state
  deploy  | v: set+up set build establish construct open create run keep | o: base garrison outpost airfield mission | om: military naval air army observer peacekeeping monitoring | t: in on at obj.in obj.on
  deploy  | v: reinforce strengthen increase boost expand bolster double raise enlarge beef+up | o: $men | t: in on along at near obj.in obj.on obj.along obj.at | need
  deploy  | v: reinforce strengthen increase boost expand bolster double raise enlarge | o: garrison presence contingent force mission base patrol | t: in on on.with on.of obj.in obj.on
  deploy  | v: take+over take | o: position trench post duty | who: force troop soldier peacekeeper unit contingent | t: in at from
  deploy  | v: approve authorise authorize back clear | o: contingent deployment sending dispatch | t: to in for obj.to obj.in | s: intended
  deploy  | v: form create raise assemble set+up establish | o: force contingent mission brigade | om: peacekeeping peace collective joint monitoring observer multinational stabilisation stabilization intervention standby | t: for in obj.for obj.in | s: intended
  deploy  | v: roll cross drive ride | who: $forces | p: across over into | t: into across.of over.of across.with into.of
  deploy  | v: enter cross arrive land march move roll go | p: at on upon | u: request invitation behest plea | who: $forces | t: obj into in to into.of across.of | need
  deploy  | v: go | p: in | who: $forces | t: to in into
  deploy  | v: follow join | p: with | u: $forces | t: in
  deploy  | v: divert redirect reroute | o: $forces | t: to obj.to towards toward off into
  assist  | v: lend lease loan | o: ship boat plane aircraft helicopter tank jet gunboat fighter bomber submarine frigate tanker battery | t: iobj to obj.to | need
  deploy  | v: send+off rush supply furnish contribute lend | o: $forces | t: to into across.of across into.of obj.to for
  pull_back | v: come return go head fly sail steam | who: $forces | p: home back | t: from
  pull_back | v: go come | p: home | who: $forces | t: from
  pull_back | v: call order bring summon | o: ambassador envoy troop soldier force ship warship contingent battalion representative delegation | p: home back | t: from obj.from in obj.in
  pull_back | v: call+home bring+home call+back summon+back order+home | o: $staff | t: from obj.from in
  pull_back | v: close close+down shut shut+down vacate hand+over abandon give+up dismantle | o: base garrison outpost camp | t: in on at obj.in obj.on to
  pull_back | v: go | xc: gone | t: from
  pull_back | is: gone out | who: $forces | t: from of | need
  cease_fire | v: lay put | o: arm weapon | p: down | mutual
  cease_fire | v: call order declare | o: halt end stop | p: to | u: fight fighting hostility war battle attack shelling | t: with | mutual
  cease_fire | v: end stop halt break+off call+off suspend | o: offensive advance assault attack siege invasion | t: obj.against against on obj.on obj.of
  cease_fire | v: broker mediate negotiate secure arrange | o: $truce | a: between obj.between | mutual
  cease_fire | v: broker mediate negotiate secure arrange | o: $truce | pass | s: skip
  cease_fire | v: broker mediate | o: $truce | s: skip
  # Help
  assist  | v: bail+out prop+up shore+up bail prop shore bolster buttress sustain tide+over | t: obj obj.of self
  assist  | v: take+in take house host | o: wounded casualty | t: self obj.of obj.from from
  assist  | v: approve clear release unblock unlock earmark allocate disburse free+up agree authorise authorize | o: aid loan fund money credit tranche assistance grant package sale delivery transfer shipment | t: for to obj.for obj.to | need
  assist  | v: rush send ship lend loan sell deliver supply give grant donate provide hand | o: $aid | t: iobj to obj.to for obj.for self | need
  assist  | v: deliver | o: missile rocket drone bomb mortar artillery shell | t: to iobj obj.to
  assist  | v: fight | p: for | t: for | x: state | need
  assist  | v: get receive obtain secure win buy acquire | o: $aid | a: from obj.from obj.by by self | t: subj | need
  assist  | n: package | m: aid assistance rescue military loan relief support | t: to for | need
  assist  | n: training arming financing equipping | p: of | u: $men army force police officer guard recruit pilot fighter rebel militia | t: of | need | by: state
  assist  | v: take | o: delivery | a: obj.of obj.from from | t: subj | need
  assist  | v: support back | p: militarily financially economically materially logistically | t: obj obj.of | need
  assist  | v: keep | p: afloat alive | t: obj
  assist  | v: step jump spring weigh leap | p: in to | u: help aid defence defense rescue | t: to.of to.poss in.of xcomp
  assist  | v: fight side | p: alongside beside for | t: alongside beside alongside.of | need
  assist  | n: delivery shipment supply sale transfer donation | m: arm weapon aid ammunition missile tank grain food fuel military humanitarian | t: to for | need
  assist  | v: send dispatch deploy fly | o: team crew unit hospital | om: rescue medical relief search humanitarian field | t: iobj to obj.to in | need
  assist  | n: delivery shipment supply sale transfer donation | p: of | u: $aid | t: to of.to for | need
  assist  | v: guard police patrol secure protect escort | o: border airspace coast sky convoy shore frontier ship | t: obj.of self obj.with obj.poss | need
  request | v: beg implore beseech entreat | p: to | u: help save rescue send protect intervene come restore defend assist lend mediate | t: obj | mute
  request | v: ask apply plead press | p: for | u: postponement delay extension exemption transition reprieve respite time waiver deferral | t: obj to with from
  request | v: seek request want need | o: postponement delay extension exemption transition reprieve waiver deferral | t: from obj.from
  request | v: call+in | o: $forces | t: self obj.of obj.from
  request | v: call+in | t: obj | x: org | need
  request | v: call | p: in | o: $forces | t: self obj.of obj.from
  request | v: call summon | p: to | u: aid help rescue assistance side | t: obj
  request | v: ask | p: for | u: $forces $aid | t: for for.of for.from from obj of
  request | v: invite | o: observer monitor inspector peacekeeper expert instructor adviser | t: self obj.of obj.from from
  request | v: send address submit make direct put | o: plea appeal request | t: iobj to obj.to with
  request | v: apply | p: for | u: $aid | t: to
  request | v: receive get | o: request appeal plea call | a: from obj.from obj.of obj.by obj.for.from obj.poss | t: subj | need
  request | v: reach arrive | who: request appeal plea | a: subj.from subj.of subj.poss subj.by | t: obj in at
  consult | v: sit+down sit | p: with | t: with | mutual
  consult | v: sit+down | p: together | mutual | need
  consult | v: return go come get | p: to back | u: table talk dialogue negotiation | t: with to.with of | mutual
  consult | is: talk negotiation contact touch consultation | t: with | mutual | need
  consult | v: discuss | t: with | mutual | need
  consult | v: ask press push plead call appeal | p: for | u: meeting session summit consultation debate | t: obj for.of for.with for.in of in on | x: org | need
  consult | v: summon call | p: to | u: session meeting summit consultation | t: obj | x: org | need
  consult | v: exchange | o: view letter message | t: with obj.with | mutual
  consult | v: confer huddle parley haggle bargain | t: with | mutual
  consult | v: bring | p: together | t: obj | x: state
  consult | v: engage | p: in | u: talk dialogue negotiation consultation | t: with in.with | mutual
  consult | v: open establish start make | o: contact channel | t: with to obj.with obj.to
  invoke  | v: cite rely appeal resort call turn | p: to on upon | u: article clause treaty provision | t: to.of on.of to.in upon.of to on upon | x: org | need
  invoke  | v: cite | o: article clause | t: obj.of self obj.in of | need
  # Offers and answers
  offer   | v: make give | o: offer proposal | t: iobj to obj.to | mute
  offer   | v: hold+out dangle | o: $aid prospect offer guarantee truce talk membership | t: to obj.to of.to | mute
  offer   | v: suggest | o: talk truce meeting compromise mediation ceasefire negotiation summit swap | t: to with obj.with obj.to | mute
  offer   | v: propose suggest present submit | o: transition timetable timeline roadmap deadline date formula calendar schedule | t: to obj.to before | mute
  offer   | v: volunteer lend | o: office service mediation | t: to obj.to | mute
  propose | v: present submit lay put | o: plan roadmap formula | om: peace | t: to before obj.to | x: org | need
  offer   | v: present submit send hand lay put | o: plan compromise roadmap formula agreement treaty text deal accord | om: peace draft | t: to before iobj | mute
  accept  | v: comply | p: with | t: with.poss with.of with.by with.from with | need
  accept  | v: give+in cave+in back+down give cave | p: to in | u: demand pressure ultimatum request condition | t: to.poss to.of to.from to.by in.poss | need
  accept  | v: take+up take seize | o: offer invitation proposal | t: obj.poss obj.from obj.by obj.of self | mute
  accept  | v: sign+off sign | p: on off | u: membership accession bid application request plan entry | t: on.poss on.of on.by | need
  accept  | v: say | o: yes | t: to.poss to.of to | mute
  accept  | v: go | p: along+with | t: with.poss with.of with.by | need
  accept  | v: honour honor fulfil fulfill meet | o: request demand condition | t: obj.poss obj.of obj.by self | mute
  accept  | n: acceptance approval ratification | t: of.poss of.of of.by of | need
  decline | v: throw+out vote+down turn+down knock+back shoot+down shrug+off brush+off wave+away wave+aside brush+aside knock+down strike+down discard bin | o: $offer request bid | t: obj.poss obj.from obj.by obj.of self | mute
  decline | v: say | o: no | p: to | u: offer proposal plan invitation | t: to.poss to.of to.from | mute
  decline | v: accept | o: $offer | neg | s: fact | t: obj.poss obj.from obj.by obj.of self | mute
  decline | v: pour | o: water | om: cold | t: on
  decline | v: show want | o: interest | neg | t: in.poss in.of in | s: fact
  refuse  | v: leave | p: in | u: lurch | t: obj
  refuse  | v: balk baulk recoil | p: at | t: at.poss at.of at.by at | need
  refuse  | v: resist withstand reject | o: $plea | t: obj.poss obj.from obj.by obj.of self | mute
  refuse  | v: give | o: refusal rebuff brush-off | t: iobj to
  decline | n: rejection | t: of.poss of.of of.by of | need
  ignore  | v: pay give | o: heed attention notice | neg | t: to.poss to.of to.from to.by to | s: fact | mute
  ignore  | v: take | o: notice | neg | t: of.poss of.of of.by of obj.of.poss | s: fact | mute
  ignore  | v: shelve pigeonhole bury sit | o: request appeal plea letter application | t: obj.poss obj.of obj.by obj.from self | mute
  ignore  | v: go remain stay | xc: unanswered unheeded unheard unnoticed ignored | who: appeal request call plea demand letter question offer warning protest | a: subj.to | t: subj.poss subj.by subj.of subj.from | need
  ignore  | v: stay remain keep fall | xc: silent mum quiet | p: on about over | t: on.poss on.of on.by about.poss about.of over.poss
  ignore  | v: fall | p: on | u: ear | who: appeal request call plea demand warning | a: by in | t: subj.poss subj.by subj.of | need
  request | n: request appeal plea | p: at | a: poss by | t: subj | s: skip
  ignore  | v: have get receive | o: reply answer response | neg | a: from obj.from | t: subj | s: fact | need
`);
