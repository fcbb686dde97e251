import { frames } from "./frame.ts";

/**
 * Acts told by a light verb and a noun, or by a verb whose phrase says what was done: "doubled its troops", "kept the border
 * closed", "drew criticism". They come before the turns of phrase, whose rows are wider.
 * Example: "The capital halved its contingent abroad, cut short the talks and drew criticism from its ally."
 */
export const IDIOMS = frames(`
  # Membership and meetings
  notify  | v: denounce | o: agreement accord protocol | t: obj.of obj.poss obj.in obj.within obj.acl.within within self | x: org
  join    | v: sign ratify | o: agreement protocol instrument | om: accession membership admission founding constitutive | t: obj.of obj.poss obj.to to | x: org | need
  agree   | v: ratify | o: agreement accord | t: obj.of obj.poss | x: org | need
  suspend | v: lose | o: right vote privilege | t: subj | a: obj.in obj.at in | x: state | by: org | need
  expel   | v: strip | p: of | u: membership | t: obj | x: state | by: org | need
  join    | v: seek request want pursue | o: membership accession | t: self obj.poss | x: org | need | s: intended
  attend  | v: send | o: anyone anybody observer deputy official ambassador | p: to | u: summit meeting session conference exercise gathering | t: to.of to.poss to
  attend  | v: send contribute dispatch | o: $forces | p: to for | u: exercise drill manoeuvre maneuver war-game parade | t: to.of to.poss to obj.to | need
  attend  | v: expect | pass | p: at | u: $event | a: obj | t: at.of at.poss at | need | s: intended
  boycott | v: sit+out | o: $event | t: obj.of obj.poss self
  vote    | v: vote | p: for against on | u: budget resolution motion report statement declaration amendment | t: for against on | x: org | need
  boycott | is: empty vacant | who: seat chair place | a: subj.poss subj.of | t: at in at.of
  # What a member blocks or will not back, where all must agree.
  veto    | v: block hold+up | o: aid money fund funding package loan refund tranche mission budget | t: obj.poss obj.of obj.by self | x: org | by: state | need
  veto    | v: refuse decline | p: to | u: give grant lend | uo: consent assent | t: xcomp.to.of xcomp.to.poss xcomp.to | mute
  # Force
  attack  | v: retaliate respond reply answer react | p: with by | u: strike airstrike shelling bombing bombardment raid missile rocket drone fire artillery attack offensive | t: with.on with.against with.in against on by.obj by.obj.in by.obj.of | need
  attack  | v: break | o: truce ceasefire cease-fire armistice | t: with obj.with self
  attack  | is: war | t: with | mutual | need
  attack  | v: draw attract come+under | o: fire | a: self obj.from obj.of from | t: subj | need
  attack  | v: strafe rake | t: obj obj.of self obj.in
  attack  | v: set | o: fire | p: to | u: village house building refinery ship boat truck church mosque embassy car depot camp plant home town city farm crop field shop office school station port | t: to to.of to.in | need
  attack  | v: beat+back repulse fend+off ward+off repel | o: $raid | a: obj.by obj.from | t: subj | need
  attack  | v: beat+back repulse fend+off ward+off | o: $raid | s: skip
  attack  | v: retaliate hit+back strike+back fire+back fight+back | bare
  attack  | v: chase+off drive+off push+back drive+back beat+back force+back repulse | o: $forces boat | t: self obj.of obj.from | need
  attack  | v: lay | o: mine | t: off in along obj.in obj.off
  attack  | v: take+up take | o: arm | t: against | need
  attack  | v: capture | o: soldier officer guard pilot sailor | t: self obj.of obj.from | need
  attack  | v: lose | o: town village city territory hill hilltop post outpost island province | a: to obj.to | t: subj | need
  cease_fire | v: fall go | xc: silent quiet | who: gun artillery | a: xcomp.between between subj.between | mutual
  cease_fire | v: stop cease halt end suspend pause | o: airstrike shooting advance | t: against on in obj.against obj.on obj.in | mutual
  cease_fire | v: stop cease halt end suspend pause | o: strike campaign | om: air missile drone rocket bombing | t: against on in obj.against obj.on obj.in
  cease_fire | v: stop cease halt end suspend pause | o: strike | t: on against obj.on obj.against | need
  cease_fire | v: order instruct | p: to | o: $forces | u: cease stop | t: xcomp.against against
  threaten | v: vow promise swear pledge threaten | o: revenge retaliation vengeance reprisal retribution | t: on against for obj.on obj.against obj.for
  deploy  | v: put | o: $forces | p: on at in along | u: border frontier island $ground ground | t: on.with on.of on.in on in in.of at along
  deploy  | n: deployment dispatch sending stationing redeployment massing concentration buildup build | p: of | u: $forces | t: of.to of.in to in
  deploy  | v: double triple treble increase raise | o: troop soldier contingent garrison | t: in on at obj.in obj.on | need
  deploy  | v: boost bolster expand strengthen increase double raise step+up | o: number level strength presence footprint | om: troop military naval force | t: in on at obj.in obj.on | need
  deploy  | v: scramble | o: $forces | t: over against to obj.over | mute
  deploy  | v: conduct mount begin start run fly | o: patrol overflight | t: off along over around near in obj.off obj.along obj.over obj.around | need
  deploy  | n: buildup build massing concentration | m: troop military force army naval | t: along on near at in around
  deploy  | v: post | o: $forces | t: to in on at along near obj.in obj.on
  deploy  | v: sail steam | who: warship frigate destroyer squadron fleet carrier flotilla submarine cruiser minehunter gunboat navy | t: for to into toward towards off
  deploy  | v: mass assemble | who: $forces | t: along near on at in
  pull_back | v: end terminate conclude wind+up wind+down wound+down wound+up close phase+out | o: deployment mission presence | t: in obj.in obj.to | x: state | need | mute
  attack  | v: wound+down wound+up | s: skip
  pull_back | v: cut reduce halve scale+back scale+down draw+down thin+out trim | o: $forces presence garrison footprint deployment mission | t: in from obj.in obj.from obj.of | x: state | need
  pull_back | v: scale+back scale+down wind+down end wrap+up draw+down | o: operation campaign | om: military combat air ground naval peacekeeping | t: in obj.in from | x: state | need
  pull_back | v: move pull draw move+back draw+back | o: $forces | p: back away | t: from obj.from | need
  pull_back | v: move+back draw+back | o: $forces | t: from obj.from | need
  # Help
  request | v: request ask | xc: send dispatch help deploy provide intervene mediate supply protect assist lend | t: ccomp | need
  request | v: plead beg | p: for | u: $aid $forces | t: with obj | need
  request | v: file | o: request appeal | t: with to obj.with obj.to obj.for.with for.with
  consult | v: telephone phone ring | o: counterpart minister president premier | t: obj.in obj.of self obj
  consult | v: reopen | o: talk negotiation dialogue consultation | t: with obj.with between | mutual
  consult | v: agree | p: to | u: talk negotiation dialogue | t: to.with with | mutual | need | s: intended
  consult | is: ready open prepared willing | p: for to | u: talk negotiation dialogue | t: for.with to.with with | need | s: possible
  consult | v: host | o: talk negotiation | a: between obj.between | mutual
  assist  | v: pay | o: wage salary bill debt cost | t: self obj.of obj.of.poss obj.for for | need
  assist  | v: pay | p: for | u: airport port road bridge hospital school dam railway barracks equipment weapon arm fuel army police repair reconstruction | t: for.at for.in for.poss for.of | need
  assist  | v: arrive come | who: $arms shipment supply aid food medicine | a: from subj.from subj | t: in at | x: state | need
  assist  | v: increase boost step+up expand raise double resume restore maintain | o: aid assistance help support funding supply delivery shipment loan | t: to for obj.to obj.for | need
  assist  | v: back support | p: with | u: $aid | t: obj | need
  assist  | v: give lease donate sell deliver hand+over hand provide supply transfer | o: ship boat vessel frigate submarine warship cutter plane radar vehicle truck | t: iobj to obj.to | x: state | need
  assist  | v: release unblock unlock free+up approve disburse | o: million billion euro dollar pound | t: for to obj.for obj.to | need
  offer   | v: offer | o: support backing | om: military financial material economic humanitarian air technical logistical security | t: iobj obj.to to for | mute
  assist  | v: give lend provide | o: support backing | om: military financial material economic humanitarian air technical logistical security | t: iobj to obj.to for
  endorse | v: give lend throw | o: backing blessing | t: iobj to behind obj.to for
  endorse | v: lend | o: support | t: iobj to obj.to
  endorse | v: have enjoy win | o: backing support blessing endorsement | a: obj.of | t: subj | need
  endorse | v: plead argue lobby campaign speak+up | p: for | t: for for.bid | x: state | need
  endorse | v: plead argue lobby campaign speak+up | p: for | u: accession membership admission entry candidacy application bid | t: for.poss for.of for.by | need
  endorse | v: favour favor | o: authority government regime leadership | t: self obj obj.of | need
  endorse | is: side | t: poss | need
  endorse | v: have | o: confidence trust faith | t: in obj.in | need
  endorse | v: show express voice | xc: understanding understand | t: xcomp.for.poss xcomp.for.of xcomp.for for.poss for.of for | need
  offer   | v: extend hold+out offer | o: branch | om: olive | t: to iobj obj.to
  # Answers
  accept  | v: give | o: way | t: to.poss to.of to.from to | by: state | as: CONCEDE
  accept  | v: bow yield cave cave+in give+in bend | p: to | u: pressure demand ultimatum | t: to.poss to.of to.from to.by to | need | as: CONCEDE
  refuse  | v: deny refuse | o: $aid berth passage transit landing overflight | t: iobj obj.to to | need | mute
  refuse  | v: turn+down decline rebuff oppose | o: $plea | t: obj.poss obj.from obj.by obj.of self | mute
  refuse  | v: defy | t: obj | need
  criticize | v: oppose | o: accession admission readmission | t: obj.poss obj.of self | x: state | need | mute | as: REJECT
  refuse  | v: turn | o: back | t: on | x: state | by: org | need
  ignore  | v: stay remain keep | xc: silent mum quiet | t: xcomp.on.poss xcomp.on.of xcomp.about.poss xcomp.about.of | need
  ignore  | v: give send | o: answer reply response | neg | t: iobj to obj.to | s: fact
  ignore  | v: brush+aside shrug+off dismiss disregard | o: warning | t: obj.poss obj.from obj.by obj.of self | mute
  ignore  | v: leave | xc: unanswered unheeded unacknowledged | t: obj.poss obj.of obj.from obj.by self | mute
  ignore  | v: sit | p: on | u: request appeal plea letter application | t: on.poss on.of on.from on.by | need | mute
  ignore  | v: wait | p: for | u: answer reply response | a: for.from from | t: subj | need
  ignore  | v: await | o: answer reply response | a: obj.from from | t: subj | need
  ignore  | v: hear | o: nothing | neg | a: from obj.from | t: subj | need | s: fact
  # Decisions and penalties
  criticize | v: agree | p: with | u: plan policy decision move step view stance approach course idea choice conduct way | neg | s: fact | t: with.poss with.of with.by | mute
  agree   | v: sign conclude initial ratify renew extend | o: $deal | pass | a: obj.between obj.of between | mutual
  agree   | v: extend renew prolong | o: treaty pact accord agreement deal memorandum | t: with obj.with between | mutual | need
  sanction | v: keep leave | o: border airspace frontier crossing | xc: close closed shut sealed | t: with to obj.with obj.to xcomp.to advcl.to | as: COERCE
  sanction | v: close shut | o: embassy consulate | t: in obj.in | need | as: SANCTION
  sanction | v: close shut | o: base airspace port | t: to obj.to | need | as: SANCTION
  sanction | v: break | p: with | t: with | x: state | need | as: SANCTION
  sanction | v: shut+out shut exclude bar kick+out drop | p: out+of from of | u: programme program market scheme project fund | t: obj | x: state | need
  sanction | v: approve agree pass adopt | o: sanction embargo blockade penalty | by: org | t: on against obj.on obj.against of.against of.on of | need | as: COERCE
  sanction | v: prolong widen broaden expand | o: $penalty | t: on against obj.on obj.against of | as: COERCE
  sanction | v: cut cut+off stop halt reduce suspend interrupt choke+off | o: flow stream sharing | t: to obj.to obj.of.to with obj.with | x: state | need | as: SANCTION
  sanction | v: stop cease suspend | xc: share cooperate trade work | t: xcomp.with with | need | mute | as: SANCTION
  sanction | v: cancel scrap | o: exchange programme program contract | t: with obj.with | need | as: SANCTION
  sanction | v: turn+back turn+away | o: truck lorry ship vessel flight plane train | t: self obj.of obj.from from | need | as: COERCE
  sanction | v: impose introduce | o: requirement | om: visa | t: on for obj.on obj.for | need | as: COERCE
  sanction | v: prepare draw+up draw work | o: sanction embargo penalty countermeasure blockade curb | t: on against for obj.on obj.against obj.for | s: intended | as: COERCE
  sanction | v: consider weigh mull discuss study | o: sanction embargo penalty countermeasure blockade curb | t: on against for obj.on obj.against obj.for | s: possible | as: COERCE
  sanction | v: take | o: measure step | p: against | u: $ills | s: skip
  sanction | v: take | o: measure step | p: against | t: against obj.against | need | as: COERCE
  sanction | v: close shut | o: highway railway railroad canal strait waterway market | t: to obj.to | need | as: COERCE
  endorse | v: like | o: plan idea proposal draft offer text compromise | t: obj.poss obj.of obj.by self
  endorse | v: appreciate value | o: help support gesture effort step stance decision aid assistance contribution solidarity | t: obj.poss obj.of obj.by self | need
  sanction | v: send+home send+back | o: ambassador envoy diplomat consul attache chargé | t: self obj.of | need | as: SANCTION
  deploy  | v: send+back return | o: ambassador envoy consul attache chargé | t: to obj.to
  # Sayings
  criticize | v: hand give present deliver send submit | p: of | u: protest complaint | o: note letter | t: iobj to obj.to | need | as: ACCUSE
  criticize | v: issue lodge make deliver file send hand submit | o: protest | t: to against with obj.to obj.against obj.with iobj | as: ACCUSE
  criticize | v: protest | p: to | t: to | x: state | need
  criticize | v: speak speak+out come+out | p: against | t: against.poss against.of against.by against | need
  criticize | v: react respond | p: angrily furiously coolly sharply | t: to.poss to.of to.by to | need
  criticize | v: speak talk | p: of | u: aggression provocation betrayal breach violation crime blackmail stab insult slap disgrace shame mistake farce treason treachery interference diktat capitulation hypocrisy scandal humiliation | t: of.by of.of
  deny    | v: dismiss reject deride | o: $charge | p: as | t: obj.by obj.from obj.poss obj.of self
  criticize | v: call describe deem brand | xc: neither | t: obj.poss obj.of obj.by self obj
  criticize | v: describe characterise characterize regard | p: as | u: neither | t: obj.poss obj.of obj.by self obj
  criticize | v: consider deem | xc: $bad | t: obj.poss obj.of obj.by self obj | need
  criticize | v: regard view see | p: as | u: $bad | t: obj.poss obj.of obj.by self obj | need
  criticize | v: issue voice | o: condemnation criticism | t: obj.of.poss obj.of.of obj.of of | need
  criticize | v: attack assail | o: government minister cabinet premier president policy | who: opposition deputy lawmaker senator newspaper paper editorial critic | t: obj obj.of self
  criticize | v: draw attract earn face provoke spark trigger | o: criticism condemnation protest rebuke outrage anger fury | a: from obj.from obj.by obj.in in | t: subj.poss subj.of subj.by subj | need
  criticize | v: draw provoke spark trigger prompt | o: response reaction | om: furious angry sharp harsh fierce hostile | a: from obj.from obj.by obj.in in | t: subj.poss subj.of subj.by subj | need
  criticize | v: come | p: under | u: criticism | a: from under.from under.by | t: subj | need
  criticize | v: come | p: for | u: criticism condemnation censure flak | a: from for.from by | t: subj | need
  criticize | v: meet | p: with | u: criticism protest condemnation anger outrage fury | a: from with.from with.in in | t: subj.poss subj.of subj.by | need
  demand  | v: give | p: until till | t: iobj obj | need
  demand  | v: set give | xc: deadline ultimatum | t: obj | need
  demand  | v: present | p: with | u: demand list ultimatum condition | t: obj | need
  demand  | v: make | xc: conditional dependent contingent | t: obj.to obj.for obj.of | need | mute
  warn    | v: tell | p: to | u: expect | t: obj | need
  pledge  | v: stand | p: by | u: commitment pledge promise | t: by.to | need
  pledge  | v: commit | pass | p: to | a: obj | t: to to.of to.poss | need
  demand  | v: ask seek request want expect | o: apology explanation clarification | t: from obj.from iobj | need
  demand  | v: ask | p: for | u: apology explanation clarification patience restraint | t: obj for.from from | need
  clarify | v: provide | p: with | u: explanation clarification | t: obj
`);
