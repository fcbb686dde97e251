import { frames } from "./frame.ts";

/**
 * Verdicts that are felt, shown or drawn rather than spoken: what somebody is (furious, sceptical, behind somebody), what a
 * deed does to others (it angers them), what it meets with. Before the tables of plain verbs, after the turns of phrase.
 * Example: "The capital was furious at the decision, which drew applause from its neighbour."
 */
export const VERDICTS = frames(`
  # Displeasure that a deed causes, and that somebody feels.
  criticize | v: $annoy | who: $step | a: obj | t: subj.poss subj.by subj.of subj | need
  criticize | v: anger infuriate outrage dismay incense enrage rile irk | a: obj | t: subj | x: state | need
  criticize | v: $annoy | pass | a: obj | t: $whose | need
  criticize | v: $annoy | is: $cross | p: about over at by with of to toward towards | t: $whose | need
  criticize | is: $cross | cc | t: ccomp | need
  criticize | v: disappoint anger dismay outrage upset appal appall alarm concern | cc | t: ccomp | need
  criticize | v: $annoy | pass | cc | a: obj | t: ccomp | need
  criticize | v: take | p: aback | pass | a: obj | t: by.poss by.of by at.poss at.of at | need
  criticize | v: concern worry alarm dismay | pass | p: by about over at | a: obj
  criticize | is: critic | t: of.poss of.of of | need
  criticize | v: feed+up feed tire | pass | p: with of | a: obj | t: with.poss with.of with of.poss of.of of | need
  criticize | is: sick weary tired | p: with of | t: with.poss with.of with of.poss of.of of | need
  criticize | is: odds loggerheads | t: with with.over | need
  criticize | is: @against | t: own.poss own.of own.by own | need
  # What somebody thinks of a deed, and how it takes it.
  criticize | v: take have hold adopt | o: view stance line | om: dim poor critical bleak harsh negative hard tough | t: of.poss of.of of obj.of obj.of.poss on.poss on | need
  criticize | v: view see regard note follow watch receive greet meet look hear learn read react respond treat | p: with | u: $displeasure worry misgiving anxiety suspicion | t: obj.poss obj.of obj.by obj of.poss of.of of to.poss to.of to on.poss on.of on upon.poss at.poss | need
  criticize | v: note observe learn see | p: with | u: $displeasure | cc | t: ccomp
  criticize | v: take | o: note | p: with | u: $displeasure | t: of.poss of.of obj.of obj.of.poss of | need
  criticize | v: have harbour harbor entertain nurse nourish feel | o: $displeasure doubt qualm suspicion | t: about.poss about.of over.poss obj.about obj.about.poss obj.over obj.at obj.for obj.with obj.against about over at | need
  criticize | v: have feel show | o: sympathy understanding | neg | t: for.poss for.of for obj.for obj.for.poss | need | s: fact
  criticize | v: hide conceal disguise mask | o: $displeasure | neg | t: at.poss with.poss over.poss obj.at obj.with obj.over obj.about obj.in with at over | need | s: fact
  criticize | v: make | o: secret | neg | p: of | u: $displeasure opposition | t: of.at of.with of.over of.to obj.of.at obj.of.with at with over | need | s: fact
  criticize | v: make | o: secret | t: of.at of.with of.over obj.of.at obj.of.with at with over | need | s: fact
  criticize | v: express voice declare state reiterate repeat reaffirm announce register record convey signal underline stress make | o: opposition disapproval objection disagreement resentment protest grievance complaint hostility | t: to.poss to.of to.by to obj.to obj.to.poss at.poss at.of over.poss obj.at obj.over obj.with obj.of obj.against of.poss with against at over of | need
  criticize | v: raise | o: objection concern eyebrow doubt grievance | t: to.poss to.of to obj.to obj.about obj.over obj.at obj.against about.poss over.poss about over at | need
  criticize | v: spurn scorn denounce decry | p: as | u: $bad | t: obj.poss obj.by obj.of self obj
  criticize | v: take | o: offence offense umbrage exception | t: at.poss at.of at to.poss to.of to obj.at obj.to | need
  criticize | v: take | p: aim | t: at.poss at.of at | need
  criticize | v: take | o: swipe aim shot potshot dig | t: at.poss at.of at obj.at obj.at.poss | need
  criticize | v: train turn | o: fire ire anger wrath | t: on.poss on obj.on obj.on.poss | need
  criticize | v: come | p: down | u: hard heavily | t: on | need
  criticize | v: excoriate pillory savage skewer roast berate lampoon vilify slate pan | t: obj.poss obj.by obj.of self obj | need
  criticize | v: rue bewail mourn bemoan lament regret | o: $step | t: obj.poss obj.of obj.by self | need
  criticize | v: disagree differ | p: with | t: with.poss with.of with | need
  criticize | v: disagree differ | t: with.poss with.of with | need
  criticize | v: distance dissociate disassociate | o: itself themselves himself herself | t: from.poss from.of from | need
  criticize | v: call throw bring | p: into | u: question doubt | t: obj.poss obj.of self obj of.poss of.of of into.poss into.of | need
  criticize | v: doubt | p: on | t: on.poss on.of on | need
  criticize | v: call+into | o: question | t: obj.poss obj.of self of.poss | need
  criticize | v: have | o: word | om: harsh sharp hard strong angry bitter stern critical unkind | t: for obj.for for.poss about | need
  criticize | v: reject | o: interference meddling aggression annexation attack occupation intrusion | t: obj.by obj.poss obj.of self | mute
  criticize | v: find think | xc: $bad | t: ccomp xcomp obj.poss obj.of self | need
  criticize | v: consider deem judge find think | xc: $bad | t: ccomp.poss ccomp.of ccomp.by ccomp | need
  criticize | v: reject oppose repudiate | o: interference meddling intrusion aggression provocation blackmail diktat insinuation intimidation attempt annexation occupation violation infringement consequence | t: obj.poss obj.by obj.from self from | need
  criticize | v: reject oppose repudiate | o: interference meddling intrusion aggression provocation blackmail diktat intimidation attempt annexation occupation violation infringement consequence
  criticize | v: bristle bridle fume seethe chafe | p: at over | u: remark comment statement decision move suggestion speech criticism tone report accusation allegation | t: at.poss at.of at.by over.poss over.of | need
  criticize | v: meet | p: with | u: $displeasure | a: in from with.in with.from | t: subj.poss subj.of subj.by obj.poss obj.of obj.by | need
  criticize | v: hand give send deliver address | o: note letter | om: stiff sharp stern angry strong indignant furious strongly-worded protest | t: iobj to obj.to self | need | as: ACCUSE
  criticize | v: follow watch note view observe | p: with | u: concern alarm unease worry dismay anxiety disquiet | as: ACCUSE
  criticize | v: lodge file make submit deliver hand send present | o: protest | t: with to obj.with obj.to iobj against obj.against over | as: ACCUSE
  criticize | v: haul+in call+in summon | o: ambassador envoy charge chargé chargé diplomat consul d'affaires attache attaché | t: self obj.of obj.poss | need | as: ACCUSE
  criticize | n: $displeasure opposition | t: at.poss at.of at over.poss over.of over about.poss about.of about with.poss with to.poss to.of to of.poss of.of of against.poss against for toward towards | need
  # Approval
  endorse | v: back+down back+out back+off | s: skip
  endorse | is: $pleased | p: about over at by with of to for in | t: $whose in | need
  endorse | is: $pleased | cc | t: ccomp | need
  endorse | v: delight please gladden hearten gratify encourage reassure relieve satisfy | pass | a: obj | t: $whose | need
  endorse | v: delight please gladden hearten gratify reassure | who: $step | a: obj | t: subj.poss subj.by subj.of subj | need
  endorse | v: rejoice exult | t: at.poss at.of over.poss over.of at over in.poss | need
  endorse | is: @for | t: own.poss own.of own.by own | need
  endorse | is: @behind | t: own.poss own.of own | need
  endorse | v: swing fall get throw+itself rally line+up | p: behind | t: behind.poss behind.of behind | need
  endorse | v: stand | o: shoulder | t: with to.with xcomp.with obl.with | need
  endorse | v: stand stay remain rally range | p: with by behind alongside beside | t: with by behind.poss behind alongside beside | x: state | need
  endorse | v: rally come | p: to | u: side cause | t: to.poss to.of | need
  endorse | v: come come+out stand remain range | p: on | u: side | t: on.poss on.of | need
  endorse | is: side | t: of poss | need
  endorse | v: declare pronounce profess | o: itself himself themselves | xc: $pleased favour favor behind | t: xcomp.with xcomp.with.poss xcomp.of xcomp.of.poss xcomp.in xcomp.at xcomp.at.poss with.poss with.of of.poss of.of with of | need
  endorse | v: declare pronounce profess | o: itself himself themselves | p: in | u: favour favor | t: in.of.poss in.of.of in.of obj.of of.poss of | need
  endorse | v: take have hold | o: view | om: favourable favorable positive kind generous | t: of.poss of.of of obj.of obj.of.poss | need
  endorse | v: react respond look smile | p: favourably favorably warmly positively | t: to.poss to.of on.poss on.of to on | need
  criticize | v: receive greet meet hear | p: with | u: $displeasure disbelief | t: obj.poss obj.of obj.by
  endorse | v: receive greet meet welcome note react respond hear see view follow | p: with | u: $approval joy pleasure interest hope cheer | t: obj.poss obj.of obj.by obj to.poss to.of to of.poss of.of of | need
  endorse | v: have feel show harbour harbor | o: $approval | t: for.poss for.of for obj.for obj.for.poss with obj.with in obj.in | need
  endorse | v: have find reserve | o: word | om: warm kind friendly good flattering | t: for obj.for for.poss about | need
  endorse | is: full | p: of | u: praise admiration sympathy gratitude | t: for of.for for.poss | need
  endorse | is: supporter backer advocate champion | t: of.poss of.of of | need
  endorse | v: pay | o: tribute homage respect compliment | t: to obj.to | need
  endorse | v: give | o: bless | t: to.poss to.of to iobj | need
  endorse | v: express voice declare affirm reiterate | o: confidence trust faith | t: in.poss in obj.in | need
  endorse | v: express voice declare | o: satisfaction delight relief pleasure joy | t: at.poss at.of at over.poss over.of over obj.at obj.over obj.with with.poss with | need
  endorse | v: express voice | xc: understand | t: xcomp.for.poss xcomp.for
  endorse | v: heap lavish shower | o: praise | t: on upon obj.on | need
  endorse | v: second champion defend further promote | o: amendment draft text motion cause bid claim case candidacy candidature request proposal resolution right | t: obj.poss obj.of self | need
  endorse | v: vouch bat | t: for for.poss | need
  endorse | v: hope | p: for | t: for.poss for.of for.by | need
  endorse | v: speak think | p: highly warmly fondly | t: of.poss of.of of | need
  endorse | v: look look+forward | p: forward | t: to.with to.of to.poss to | need
  endorse | v: go | p: to | u: bat | t: for to.for | need
  endorse | v: lend add give throw put | o: voice weight support backing blessing | t: to.poss to.of to obj.to obj.to.poss behind.poss behind.of behind iobj | need
  endorse | v: give | o: light nod go-ahead thumb vote | om: green up | t: to.poss to.of to iobj obj.to | need
  endorse | v: give | o: vote | p: of | u: confidence | t: iobj to to.poss | need
  endorse | v: make | o: cause | om: common | t: with obj.with | need
  endorse | v: associate align ally identify range | o: itself themselves himself | t: with.poss with.of with to alongside | need
  endorse | v: close | o: rank | t: with behind around | need
  endorse | v: share | o: view concern position assessment opinion fear aim goal worry outrage anger | t: obj.poss obj.of self | need
  endorse | v: echo second join back | o: call appeal demand concern view request plea warning criticism | t: obj.poss obj.of self | need
  endorse | v: echo | t: obj.poss obj | need
  endorse | v: beg ask | o: pardon forgiveness | t: obj.poss obj.of self iobj from of | need
  endorse | v: subscribe | t: to.poss to.of to | need
  endorse | v: find win meet gain | o: favour favor approval | p: with in among | a: with in among | t: subj.poss subj.of subj | need
  endorse | v: meet | p: with | u: $approval | a: in from with.in with.from | t: subj.poss subj.of subj.by obj.poss obj.of obj.by | need
  endorse | v: receive get have win enjoy secure obtain | o: $approval | a: obj.of obj.from from self obj.poss | t: subj.poss subj | need
  endorse | v: wish | xc: success luck well | t: obj | need
  endorse | v: wish | o: success luck well strength | t: iobj to | need
  endorse | v: acknowledge appreciate recognise recognize value | o: contribution effort role sacrifice leadership courage restraint merit | t: obj.poss obj.of self obj.by | need
  endorse | v: take | o: note | p: with | u: $approval interest | t: of.of of.poss obj.of.of obj.of.poss of obj.of | need
  endorse | v: take | o: comfort heart pride satisfaction pleasure | t: in.poss in.of from.poss obj.in | need
  endorse | v: thank thank+warmly compliment felicitate commend applaud | t: obj.poss obj.of obj | need
  endorse | n: endorsement praise applause acclaim admiration gratitude solidarity sympathy backing support thanks tribute commendation blessing encouragement | t: for.poss for.of for with.poss with to obj.for at.poss of.poss of.of of in | need
`);
