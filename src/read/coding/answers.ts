import { frames } from "./frame.ts";

/**
 * What is answered to offers, demands and pleas, and how not: doors that are slammed, heels that are dug in, letters that
 * gather dust. They come before the turns of phrase, since a negation makes another answer of the same words.
 * Example: "The capital gave the plan short shrift, let the deadline pass and met the appeal with silence."
 */
export const ANSWERS = frames(`
  # What somebody is asked not to do is no help, whatever it is.
  warn    | v: warn caution | nay | t: obj | need
  demand  | v: appeal plead beg ask urge implore beseech entreat exhort call press tell request instruct order advise counsel | nay | t: obj to with on upon
  # No to what was offered
  decline | v: decline | bare
  decline | v: take+up take | o: offer invitation proposal | neg | s: fact | t: obj.poss obj.from obj.by obj.of self | mute
  decline | v: decline reject refuse turn+down spurn | o: invitation offer | p: to | u: join enter accede rejoin return | t: obj.to.to obj.to | x: org | need | mute
  decline | v: rebuff snub spurn shun cold-shoulder | o: approach overture offer advance gesture feeler initiative | t: obj.poss obj.of obj.from obj.by self | mute
  decline | v: rebuff | t: obj | x: state | need
  decline | v: decline spurn | o: $aid | t: obj.from obj.of obj.poss from self | mute
  decline | v: say | o: no | p: to | u: offer proposal plan invitation initiative compromise draft text | t: to.poss to.of to.from to.by | mute
  decline | v: have want | o: none nothing part truck | p: of to with do | u: $offer approach | t: obj.of.poss of.poss of.of obj.acl.with.poss xcomp.with.poss xcomp.with.of with.poss with.of of | mute
  decline | v: have | o: none | p: of | u: it them this that such | neg | s: fact | t: of.poss | as: REJECT
  decline | v: want | o: nothing part truck | p: to | u: do | t: xcomp.with.poss xcomp.with.of xcomp.with | need | mute
  decline | v: throw pour dump | o: water | om: cold | t: on.poss on.of on.by on obj.on obj.on.poss | need | mute
  decline | v: slam shut close | o: door | p: on | u: $offer | t: on.poss on.of on.by obj.on obj.on.poss obj.on.of | mute
  decline | v: give | o: shrift shoulder brush-off rejection refusal thumb | t: iobj.poss iobj.of iobj to.poss to.of to obj.to | need | mute
  decline | v: make | o: work | om: short | t: of.poss of.of obj.of obj.of.poss | need | mute
  decline | v: pass+up send+back hand+back return reject scoff scorn disdain | o: offer invitation draft text proposal plan compromise | t: obj.poss obj.of obj.from obj.by self | mute
  decline | v: see find | o: merit point sense use value | neg | s: fact | t: in.poss in.of in.by in obj.in obj.in.poss | need | mute
  decline | v: refuse decline | p: to | u: accept consider entertain discuss examine | t: xcomp.poss xcomp.of xcomp.from xcomp.by xcomp | o: offer proposal | mute
  decline | v: hear | p: of | u: $offer | neg | s: fact | t: of.poss of.of of.by of | need | mute
  decline | v: balk baulk demur jib | p: at | u: $offer | t: at.poss at.of at.by at | mute
  decline | is: interested | p: in | neg | s: fact | t: in.poss in.of in.by in | need | mute
  decline | v: interest | pass | p: in | neg | s: fact | a: obj | t: in.poss in.of in | need | mute
  decline | n: refusal | p: of | u: $offer | t: of.poss of.of of.by of | need
  decline | v: decline demur | bare
  # No to what was asked
  refuse  | v: deny | t: iobj iobj.of | o: drill credit loan arm weapon good technology permission use access visa help aid support right entry passage landing | need | mute
  refuse  | v: bow yield give+in cave+in submit bend give cave surrender | p: to in | u: demand pressure ultimatum threat blackmail intimidation | neg | s: fact | t: to.poss to.of to.from to.by to in.poss | need | mute
  refuse  | v: hear | p: of | u: it this that such | neg | s: fact | t: of.poss
  refuse  | v: blackmail bully browbeat stampede | pass | neg | s: fact | a: obj | t: by
  refuse  | v: dig dig+in | o: heel | t: against.poss against on.poss over.poss over
  refuse  | v: stand hold remain stay | p: firm against fast | u: demand pressure ultimatum threat request call blackmail | t: against.poss against.of against.by against xcomp.against xcomp.against.poss
  refuse  | v: snub scoff scorn | p: at | u: demand ultimatum request appeal call deadline | t: at.poss at.of at.by at | mute
  refuse  | v: snub scorn spurn rebuff | o: demand ultimatum request appeal call plea | t: obj.poss obj.of obj.by self | mute
  refuse  | v: say | o: no | p: to | t: to.poss to.of to.from to | need | mute
  refuse  | v: slam shut close | o: door | p: in on | u: face | t: in.poss in.of on | need
  refuse  | v: slam shut close | o: door | t: on | need
  criticize | v: slam | o: door | s: skip
  refuse  | v: send turn | p: away empty-handed | t: obj | x: state | need
  refuse  | v: leave abandon | p: to | u: fate device | t: obj | x: state | need
  pull_back | v: abandon | o: $ground camp trench position | who: $men | t: self obj.of obj.in in | need
  refuse  | v: abandon desert forsake betray | t: obj | x: state | need
  refuse  | v: let allow | o: ultimatum deadline | t: obj.poss obj.of obj.by self
  refuse  | v: ignore flout defy disregard shrug+off brush+off brush+aside wave+away | o: ultimatum deadline ban | t: obj.poss obj.of obj.by obj.from self | mute
  refuse  | v: meet run | p: with into | u: refusal rejection resistance rebuff | a: from with.from into.from with.poss into.poss | t: subj.poss subj.of subj.by obj.poss obj.of obj.by | need
  refuse  | v: refuse decline | p: to | u: come rush go | t: xcomp.to.poss xcomp.to.of xcomp | mute
  refuse  | n: refusal | p: of | t: of.poss of.of of.by | need | mute
  refuse  | n: refusal | p: to | u: $favour | t: acl acl.to acl.of acl.with | need
  refuse  | v: turn+away turn+back bar | o: observer inspector delegation envoy monitor mediator convoy | t: self obj.of obj.from | need
  # Silence
  ignore  | v: turn | o: ear eye | om: deaf blind | t: to.poss to.of to.by to obj.to obj.to.poss | mute
  ignore  | v: close shut stop | o: ear eye | t: to.poss to.of to obj.to | need | mute
  ignore  | v: make offer send give return | o: answer reply response | neg | s: fact | t: to.poss to.of to.from to obj.to obj.to.poss iobj | need
  ignore  | v: leave | p: without | u: answer reply response | t: obj | need
  ignore  | v: remain go stay | p: without | u: answer reply response | a: subj.to by | t: subj.poss subj.by subj.from subj.of | need
  ignore  | v: answer acknowledge | pass | neg | o: letter request appeal plea question note cable telegram message call petition invitation offer | a: by obj.to | t: obj.poss obj.from obj.by obj.of | s: fact | need
  ignore  | v: leave | pass | xc: unanswered unacknowledged | o: letter request appeal plea question note cable telegram message call petition invitation offer demand | a: by obj.to | t: obj.poss obj.from obj.by obj.of self | need | mute
  ignore  | v: wait | p: for | u: answer reply response | a: for.from for.poss obj.from obj.poss | t: subj | need
  ignore  | v: respond reply react answer | p: with in by | u: silence indifference | t: to.poss to.of to.from to.by obj.poss obj.of | need | mute
  ignore  | v: dignify | p: with | neg | s: fact | t: obj.poss obj.of obj | need
  ignore  | v: keep leave | xc: wait waiting dangle dangling | t: obj xcomp | x: state | need
  ignore  | v: meet greet receive pass+over pass answer | p: with in by | u: silence indifference | t: obj.poss obj.of obj.from obj.by over.poss self | need
  ignore  | v: meet | p: with | u: silence indifference | a: from with.from in with.in | t: subj.poss subj.of subj.by subj.from | need
  ignore  | v: go remain stay lie | xc: unanswered unheeded unheard unnoticed ignored unacknowledged | who: appeal request call plea demand letter question offer warning protest note cable | a: by in xcomp.in xcomp.by subj.to | t: subj.poss subj.by subj.of subj.from | need
  ignore  | v: fall | p: on | u: ear | a: in on.in by | t: subj.poss subj.by subj.of subj.from | need
  ignore  | v: gather collect | o: dust | who: letter request appeal note plea proposal plan file application petition cable protest | a: in obj.in | t: subj.poss subj.by subj.of subj.from | need
  ignore  | v: brush+aside brush+off shrug+off wave+away brush wave shrug | p: aside away off | o: note letter protest complaint | t: obj.poss obj.of obj.from obj.by self | mute
  ignore  | v: overlook pass+over | o: complaint protest note letter warning appeal request | t: obj.poss obj.of obj.from obj.by self | need
  ignore  | v: cold-shoulder snub ostracise | t: obj | x: state | need
  ignore  | v: give | o: treatment | om: silent | t: iobj to | need
  ignore  | v: come | who: answer reply response word | neg | s: fact | a: from | t: to.poss to.of to | need
  ignore  | n: silence | p: on about over | t: on.poss on.of on.by about.poss about.of over.poss | need
  ignore  | v: go remain stay lie | xc: unanswered unheeded unheard ignored unacknowledged | who: appeal request call plea demand letter question offer
  ignore  | v: be come follow arrive | who: answer reply response | neg | s: fact
  # Yes
  accept  | v: accept | p: as | u: mediator arbiter go-between intermediary broker guarantor | t: obj | need
  accept  | v: admit let+in | o: observer monitor peacekeeper inspector contingent mission mediator | t: self obj.of obj.from | x: org | need
  accept  | v: consent agree assent | p: to | u: observer monitor peacekeeper inspector contingent mission mediator mediation | t: to.of to.from to.by to | need | mute
  accept  | v: accept take+up | o: invitation offer | p: to | u: join enter accede rejoin return | t: obj.to.to obj.to | x: org | need | mute
  accept  | v: take | p: up on | u: offer invitation | t: obj | x: state
  accept  | v: jump leap snatch grasp grab seize | p: at on | u: $offer chance opportunity | t: at.poss at.of at.by at.from at on.poss | mute
  accept  | v: say | o: yes | t: to.poss to.of to.from to | need | mute
  accept  | v: say | p: yes | t: to.poss to.of to.from to | mute
  accept  | v: give | o: nod assent consent approval yes go-ahead agreement | t: iobj.poss iobj.of to.poss to.of to.by obj.to obj.to.poss iobj to | need | mute
  accept  | v: acquiesce concur | t: in.poss in.of in.by in to.poss to with.poss | need | mute
  accept  | v: yield bow submit bend give+in cave+in capitulate surrender | p: to | alone | t: to | x: state | need | as: CONCEDE
  accept  | v: back+down climb+down relent back climb | p: before down | t: before | x: state | need
  accept  | v: accept agree consent oblige comply | bare
  accept  | v: accept agree consent | p: in | u: principle | alone
  accept  | v: accept heed honour honor obey respect | o: resolution ruling verdict judgment judgement ultimatum order text draft timetable | t: obj.poss obj.of obj.from obj.by self | by: state
  refuse  | v: say | o: no
  accept  | v: say | o: yes
  accept  | v: say | p: yes
  accept  | v: relent give+in cave+in capitulate climb+down | bare
  accept  | v: concede | o: demand point request claim | t: obj.poss obj.of obj.by self | mute
  accept  | v: fall | p: in | t: with.poss with.of with.by | need | mute
  accept  | v: go go+along | p: along along+with with | u: plan proposal idea request demand decision scheme wish compromise | t: with.poss with.of with.by along+with.poss along+with.of | mute
  ignore  | v: answer | o: call appeal plea request letter question note | neg | s: fact | t: obj.poss obj.of obj.from obj.by self | mute
  accept  | v: answer heed obey follow | o: call appeal plea summons wish order advice request | t: obj.poss obj.of obj.from obj.by self | need | mute
  accept  | v: grant fulfil fulfill satisfy | o: wish request demand desire condition | t: obj.poss obj.of obj.from obj.by self | mute
  accept  | v: respond react reply | p: favourably favorably positively affirmatively | u: * | t: to.poss to.of to.by | need
  accept  | v: wave+through pass approve ratify clear sign+off | o: application accession entry membership bid treaty | t: obj.poss obj.of obj.by obj.with | x: state | need | mute
  accept  | v: open | o: door gate way | p: to for | u: membership accession entry | t: to.poss to.of obj.to.poss obj.to.of for.poss | need | mute
  accept  | v: sign sign+up | p: up to on | u: plan proposal initiative scheme idea compromise term | t: to.poss to.of to.by
  accept  | v: resign reconcile | o: itself themselves himself | t: to.poss to.of to.by | need
  accept  | v: swallow stomach digest | o: term condition demand proposal plan | t: obj.poss obj.of obj.by self | mute
  # What is offered
  offer   | v: tender proffer extend hold+out | o: office service hand mediation help assistance aid | t: to iobj obj.to for | need | mute
  offer   | v: come | p: forward up with | u: offer proposal plan compromise initiative idea | t: to with.to to.poss with.for for | need
  offer   | v: lay put place submit present | o: plan proposal offer compromise | t: before to iobj obj.to | x: state | need | mute
  offer   | v: dangle | o: $aid prospect offer | t: before before.of in.of to | need | mute
  offer   | v: offer | o: itself himself themselves | p: as | u: mediator go-between intermediary broker host | t: to between as.between as.to | need
  offer   | v: put put+forward offer propose | o: itself himself themselves | p: forward as | t: to between as.between
  offer   | v: propose | cc | t: ccomp.of ccomp.poss ccomp | x: state | need
  offer   | v: put place | p: at | u: disposal | t: at.of at.poss | need
  offer   | v: propose suggest offer | p: to | u: hold open start resume | t: to xcomp.with xcomp.between | x: state | need | mute
  offer   | v: open | o: door | p: to | u: $talks | t: to.with obj.to.with with | need
  offer   | v: sound sound+out approach | p: about on out with | u: truce talk peace settlement deal compromise exchange ceasefire offer proposal | t: obj | x: state | need
  offer   | v: present | p: with | u: plan proposal offer roadmap compromise | t: obj | x: state | need
  offer   | v: sue | p: for | u: peace | t: obj with
  offer   | v: receive get have | o: offer invitation proposal | a: obj.from obj.by from obj.poss self | t: subj | need
  offer   | v: invite | p: to | u: return rejoin | t: obj | x: state | by: org | need | mute
  offer   | v: invite | p: to | u: join accede | pass | a: xcomp | t: obj | x: state | by: org | need | mute
  offer   | v: invite | p: to | u: $event | pass | a: by to.of to.poss to | t: obj | x: state | by: org | need | mute
  offer   | v: offer | pass | a: by | t: obj | x: state | need
  offer   | v: give send hand | o: invitation offer | t: iobj to obj.to | need | mute
  propose | v: make submit send | o: proposal | t: to obj.to | x: org | need
  propose | n: proposal | t: to | x: org | need
  offer   | n: offer proposal overture invitation | p: of to for from | t: to obj.to of.to with | need
  # What is promised
  pledge  | v: assure reassure | p: of | u: help aid assistance protection defence defense | t: obj | need
  pledge  | v: reassure | t: obj | x: state | need
  pledge  | v: remain stay stand | xc: committed | t: xcomp.to xcomp.to.poss xcomp.to.of to | need
  pledge  | is: committed | p: to | t: to.poss to.of to | need
  pledge  | v: take | p: upon | u: itself themselves himself | t: xcomp xcomp.of xcomp.poss advcl | need
  pledge  | v: promise guarantee assure | pass | a: by | t: obj | x: state | need
  pledge  | v: offer provide extend sign | o: guarantee assurance pledge promise | t: to iobj obj.to for | need
  pledge  | v: receive get obtain win secure extract | o: pledge promise assurance guarantee undertaking commitment word | a: from obj.from obj.by obj.poss self obj.of | t: subj | need
  # What is explained
  clarify | v: shed throw cast | o: light | t: for to | need
  clarify | v: brief enlighten inform | p: on about | u: talk plan decision position intention outcome result negotiation | t: obj | x: state | need
  clarify | v: make | o: position stance intention view | xc: clear plain known | t: to xcomp.to | need
  clarify | v: make | xc: clear plain | t: to xcomp.to | need
  clarify | v: clear+up clear | o: misunderstanding confusion doubt | t: with for | need
  clarify | v: brief | t: obj | x: org | need
  clarify | n: explanation clarification briefing | t: to for | need
  clarify | v: respond reply | p: to | u: question query inquiry enquiry | t: to.poss to.of to.from to.by | need
  clarify | v: account | p: to | t: to | x: state | need
`);
