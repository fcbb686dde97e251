import { frames } from "./frame.ts";

/**
 * Turns of phrase for what parties decide, agree, forbid and say to each other. They come before the tables of plain verbs.
 * Example: "The capital stood in the way of the vote and put the blame on its neighbour."
 */
export const UTTERANCES = frames(`
  # Decisions
  propose | v: put lay bring place take set | o: draft motion resolution text plan proposal amendment complaint compromise formula initiative | t: to before obj.to obj.before | x: org | need
  propose | v: present submit | o: plan scheme roadmap initiative | t: to before obj.to | x: org | need
  propose | v: put lay bring place | p: before | o: compromise formula plan proposal draft motion text | t: before | x: org
  propose | v: put lay | p: before | o: matter case question dispute | t: before | x: org | need
  propose | v: propose present unveil table put+forward | o: package ban embargo sanction cap tariff budget regulation measure round | t: to obj.to | x: org | by: org
  propose | v: table circulate sponsor distribute introduce move draft | o: resolution draft motion text amendment statement | t: at in among among.of within obj.in obj.at before | x: org | need
  propose | n: initiative motion draft | t: in before at | need
  adopt   | v: pass adopt approve | o: resolution statement declaration decision communique | t: on against obj.on obj.against condemning acl obj.condemning
  adopt   | v: issue | by: org | o: resolution statement declaration decision communique | t: on against obj.on obj.against condemning acl obj.condemning
  vote    | v: vote | t: in at in.of against.of against.by on.of from.of against.in for.of for.by | x: org | need
  vote    | v: cast | o: vote ballot | t: in against.of against.by obj.against.of obj.against.by obj.against for.of for.by | x: org | need
  vote    | n: vote abstention | p: against for | t: against.of against.by for.of in on.of against | x: org | need
  veto    | v: veto block bar | o: accession membership bid application entry readmission | t: obj.poss obj.of self | x: state | need | mute
  veto    | v: stand | p: in | u: way | t: in.of in.of.of of of.of
  veto    | v: kill sink torpedo scuttle block wreck derail bury stymie stop | o: resolution draft motion statement bid application declaration amendment | t: obj.poss obj.of obj.by self in | mute
  veto    | v: break | o: consensus unanimity | t: in with obj.in obj.with
  veto    | v: prevent stop keep bar hinder | p: from | u: adopt decide pass issue agree approve act join accede | t: obj | mute
  veto    | v: put place lay | o: block hold veto brake | t: on.poss on.of on.by on obj.on | need
  veto    | v: hold+up hold delay stall drag | o: accession membership bid application ratification vote | t: obj.poss obj.of obj.by self
  veto    | v: refuse decline withhold deny | o: consent signature assent approval | t: to.of to.by to obj.to
  veto    | v: vote | p: down | t: obj.of obj.poss obj.by self obj | x: org | need
  agree   | v: strike seal cut hammer+out work+out thrash+out clinch forge broker | o: bargain deal agreement accord compromise pact understanding | t: with obj.with between obj.between | mutual
  agree   | v: come | p: to | u: understanding agreement term arrangement | t: with to.with | mutual
  agree   | v: make conclude exchange | o: peace ratification | t: with obj.with | mutual
  agree   | v: issue release adopt publish | o: statement declaration communique communiqué | om: joint | t: with obj.with | mutual | need
  agree   | v: form enter forge create build establish cement | o: alliance pact partnership union federation axis coalition | t: with obj.with between | mutual
  agree   | v: enter | p: into | u: alliance pact partnership agreement treaty union | t: with into.with | mutual
  agree   | v: settle resolve patch+up bury end | o: dispute quarrel difference row hatchet feud conflict | t: with obj.with | mutual
  agree   | v: shake | o: hand | p: on | t: with | mutual
  agree   | v: sign conclude initial ratify renew | who: treaty agreement pact accord | pass | a: subj.between subj.of | mutual
  agree   | v: reach conclude seal | pass | a: obj.between between | mutual
  agree   | v: put | o: name signature | t: with
  agree   | v: sign initial conclude | o: plan document schedule timetable roadmap minute text statement | t: with between obj.with obj.between | mutual | need
  # Penalties
  sanction | v: declare | xc: persona unwelcome undesirable | t: obj self obj.of | as: SANCTION
  sanction | v: declare | o: ambassador envoy diplomat consul persona attache | t: self obj.of obj | as: SANCTION
  sanction | v: put place | p: under on | u: embargo blockade sanction blacklist | t: obj self obj.of | as: COERCE
  sanction | v: scrap tear+up cancel terminate void annul repeal suspend end abrogate | o: agreement contract pact accord deal treaty | om: trade fishing gas visa aid transit cooperation arm customs | t: with obj.with self | as: SANCTION
  sanction | v: suspend terminate scrap tear+up annul abrogate rip+up | o: agreement treaty pact accord deal contract | t: with obj.with | x: state | need | as: SANCTION
  sanction | v: send order throw boot | o: ambassador envoy diplomat consul attache | p: home packing out | t: self obj.of from | as: SANCTION
  sanction | v: give | o: ambassador envoy diplomat attache hour | p: to | u: leave | t: self obj.of obj iobj | as: SANCTION
  sanction | v: give | p: to | u: leave | t: iobj obj self | need | s: skip
  sanction | v: order | p: to | u: leave | o: ambassador envoy diplomat consul attache | t: self obj.of | as: SANCTION
  sanction | v: put place | p: on | u: ice hold | o: $ties aid assistance support partnership project trade contact | t: obj.with with to obj.to on.with | as: SANCTION
  sanction | v: turn+off turn | o: tap gas power electricity water | t: to for obj.to on | as: SANCTION
  sanction | v: punish penalise penalize | t: obj self | as: SANCTION
  sanction | v: ostracise ostracize isolate quarantine | t: obj
  sanction | v: shun | t: obj | x: state | need
  sanction | v: cut reduce slash dock | p: off from | t: obj | as: SANCTION
  sanction | v: strip | p: of | u: preference privilege status benefit | t: obj
  sanction | v: ban bar prohibit block forbid stop | p: from | u: territory soil airspace travel enter visit return trade export import land fly buy sell transit | t: obj obj.of | need | as: COERCE
  sanction | v: stop halt suspend withhold freeze cut interrupt | o: payment disbursement transfer instalment tranche programme program exchange | t: to obj.to with obj.with for | as: SANCTION
  sanction | v: ban bar prohibit blacklist | o: company firm bank official leader traveller traveler airline student bus truck lorry | t: self obj.from obj.of by | as: COERCE
  # Pledges, demands, warnings
  warn    | v: speak talk | p: of | u: line consequence price reprisal retaliation catastrophe danger war bloodshed
  pledge  | v: give | o: $promise | t: iobj to obj.to
  pledge  | v: bind oblige obligate pledge commit | o: itself themselves himself | t: to.of to to.poss xcomp xcomp.of
  pledge  | n: pledge vow commitment guarantee | t: to | need
  demand  | v: insist | p: on | t: on.by on.from on.of on.poss
  demand  | v: give | o: day hour week month year deadline | t: iobj to obj | need
  demand  | v: give grant | xc: * | p: to | t: iobj obj | need
  demand  | v: set | o: deadline | t: for iobj
  demand  | v: plead reason beg argue | p: with | t: with
  demand  | v: beg entreat implore beseech coax exhort nudge goad | p: to into | t: obj | need
  demand  | v: remind | p: of | t: obj
  demand  | v: invite summon | p: to | u: reconsider withdraw comply refrain stop respect show exercise return release explain accept | t: obj
  demand  | v: put bring exert apply | o: pressure | t: on upon obj.on
  demand  | v: lean | p: on | t: on
  demand  | v: set lay | o: condition term | t: for to | need
  demand  | v: set+out lay+out spell+out | o: condition term demand | t: to obj.to obj.for
  demand  | v: make | o: condition | t: of
  demand  | v: raise | o: demand | t: to on
  warn    | v: issue give deliver send sound serve fire address | o: warning caution | t: to obj.to iobj on against
  warn    | v: put | p: on | u: notice | t: obj
  warn    | v: tell inform | cc | p: face | t: obj iobj
  warn    | v: alert | t: obj
  warn    | n: warning | t: to for | need
  # Blame and denial
  accuse  | v: take haul drag bring sue | p: to before | u: court tribunal justice judge | t: obj | need
  accuse  | v: charge allege | cc | t: ccomp | need
  accuse  | v: put lay pin place heap shift | o: blame responsibility guilt fault | t: on at.of at.poss at obj.on obj.for.on obj.with with
  accuse  | v: see | p: behind | t: obj behind
  accuse  | v: level trade swap exchange hurl | o: accusation charge allegation recrimination | t: at against with | mutual
  accuse  | v: denounce condemn | p: as | u: aggressor traitor | t: obj
  deny    | v: shrug+off brush+off laugh+off wave+away wave+aside | o: $charge | t: obj.poss obj.from obj.by obj.of self
  deny    | v: reject dismiss deny contest challenge dispute | o: version account story narrative portrayal | t: obj.poss obj.from obj.by obj.of self
  deny    | n: denial rebuttal refutation | t: of.poss of.by of.of of
  deny    | v: protest plead | o: innocence | t: to
  # Displeasure
  criticize | v: voice express utter air | o: misgiving qualm scepticism skepticism frustration indignation astonishment surprise bewilderment exasperation impatience | t: about.of about.poss about over at over.of at.of obj.about obj.about.of obj.about.poss obj.over obj.at
  criticize | v: complain | p: to | t: to.about about | need
  criticize | v: object | p: to | t: to.poss to.by to.of to
  criticize | v: attack assail | p: as | u: $bad | t: obj.poss obj.by obj.of self obj
  criticize | v: attack | o: decision policy plan move handling record stance bill speech verdict | t: obj.poss obj.by obj.of self
  criticize | v: protest | p: against at over | t: against.poss against.of against.by against at.poss over.poss
  criticize | v: react respond | p: with to | u: anger fury dismay alarm outrage irritation displeasure | t: to.poss to.of to.by to at
  criticize | is: disappointed angry dismayed concerned alarmed outraged unhappy worried upset furious uneasy troubled displeased appalled frustrated shocked bitter disturbed irritated indignant | p: about over at by with of | t: about.poss about.of about.by over.poss over.of at.poss at.of by.poss by.of with.poss with.of about over at by with
  criticize | v: disappoint anger dismay alarm outrage worry upset infuriate trouble appal appall frustrate shock disturb irritate concern | pass | a: obj | t: by.poss by.of about.poss about.of about over.poss over.of over at.poss at.of at with.poss with.of with by in | need
  criticize | v: worry concern alarm dismay trouble | pass | a: obj | bare
  criticize | v: frown | p: on upon | t: on.poss on.of on upon.poss
  criticize | v: lodge file make submit send deliver | o: protest complaint note | om: formal strong diplomatic official sharp | t: with to against obj.with obj.against obj.to
  criticize | v: compare liken | p: to | t: obj.poss obj.of obj.by self obj
  criticize | v: cast | o: doubt | t: on.poss on.of on
  criticize | v: poke make | o: fun | t: at of at.poss of.poss
  criticize | v: show | o: understanding patience | neg | t: for.poss for.of for | s: fact
  criticize | v: lose | o: patience | t: with
  criticize | v: distance | o: itself themselves himself | t: from.poss from.of from
  # Approval
  endorse | is: favour favor | t: of.poss of.of of.by of | need
  endorse | v: come speak argue plead | p: in for out | u: favour favor support | t: in.of.poss in.of.of in.of of.poss of.of of
  endorse | v: speak come | p: for out | t: for.poss for.of for.by for
  endorse | v: favour favor | t: obj.poss obj.of obj.by obj | o: bid accession membership plan proposal decision move step idea return admission request
  endorse | v: express voice show convey | o: understanding | t: for.poss for.of for obj.for.poss obj.for.of obj.for with
  endorse | v: take | o: side part | t: obj.poss obj.of of | need | x: state
  endorse | v: approve | p: of | t: of.poss of.of of.by of
  endorse | v: pay | o: tribute | t: to
  endorse | v: line+up line fall rally close stand | p: behind | t: behind
  endorse | v: show stand | p: in | u: solidarity | t: with in.with
  endorse | v: give lend throw | o: backing support blessing approval | t: to behind iobj obj.to for
  endorse | v: offer | o: backing blessing approval praise solidarity sympathy encouragement | t: to behind iobj obj.to for
  endorse | v: speak | p: of | u: friendship solidarity | t: with of.with
  endorse | v: see call consider describe regard | p: as | u: $good | t: obj.poss obj.of obj.by obj
  endorse | is: satisfied pleased glad happy delighted gratified relieved confident | p: with about over at | t: with.poss with.of about.poss with about at
  endorse | v: understand appreciate respect | t: obj.of obj.poss self | need | o: concern difficulty position decision fear reason reasons view worry
  # Explanations
  clarify | v: give offer provide send | o: explanation clarification account answer | t: iobj to obj.to
  clarify | v: make set spell | xc: clear plain | t: to
  clarify | v: explain | o: itself themselves | t: to
  clarify | v: spell+out lay+out set+out | t: to
`);
