import { frames } from "./frame.ts";

/** Motions, votes, vetoes, agreements. Example: "Two members voted for the draft; a third blocked it." */
export const DECISION = frames(`
  veto    | v: veto | t: obj.of obj.poss obj.by obj in self of | o: $decision | x: org | mute
  veto    | v: block obstruct thwart torpedo stall bar | o: $decision | t: obj.poss obj.of obj.by in of at self | mute
  veto    | v: block obstruct stall veto hold+up | o: sanction package tranche fund aid mission statement talk release disbursement renewal extension enlargement | t: obj.poss obj.of obj.by in self | x: org | need | mute
  veto    | v: block veto | o: it | t: in at | x: org | mute
  veto    | v: veto | t: obj.poss obj.of obj.by obj | x: org | mute
  veto    | v: refuse decline | u: ratify endorse approve | p: to | t: xcomp xcomp.of xcomp.poss | mute
  veto    | v: withhold | o: consent signature approval agreement ratification | t: from obj.to to | mute
  veto    | v: hold+up delay block | o: transfer handover | t: obj.to | x: org | need | mute
  veto    | v: hold+up delay | o: accession membership bid application vote ratification decision entry plan package appointment statement text | t: self obj.poss obj.of | mute
  veto    | v: use exercise cast wield | o: veto | t: in against obj.in obj.against obj.on on | x: org | mute
  veto    | v: use exercise wield | o: right power | p: of | u: veto | t: in against obj.in obj.against of.in of.over | x: org | mute
  veto    | n: veto | t: of over on of.of of.poss
  adopt   | v: adopt approve pass endorse carry | by: org | o: decision resolution declaration statement budget document communique text plan measure law mandate convention | t: on against for about condemning in obj.on obj.against
  adopt   | v: decide resolve agree vote choose | xc: * | by: org | t: xcomp.to xcomp.in xcomp xcomp.on xcomp.against xcomp.for xcomp.of
  adopt   | v: take make | o: decision | p: on against | t: on against
  propose | v: propose table submit present circulate introduce move put+forward put sponsor draft bring+back bring | o: draft motion resolution amendment text decision plan proposal | t: to before in obj.to
  propose | v: take refer bring submit | o: matter case question dispute issue | t: to before | x: org | need
  propose | v: put lay bring | o: it them this that | p: before to | t: before to | x: org | need
  offer   | v: propose | p: to | u: neighbour neighbor state country side government capital rival party | t: to | mute
  propose | v: propose | p: to | t: to | x: org
  offer   | v: propose | p: to | t: to | x: state | mute
  propose | v: propose | o: conference commission treaty reform change expulsion suspension mission | t: to | x: org
  propose | v: put bring lay take | o: nothing compromise paper | p: before | u: council assembly conference meeting summit union organisation organization body committee @name | t: before | x: org | mute
  propose | v: propose | cc | t: to with in | x: org
  propose | v: propose | t: to in | x: org
  vote    | v: vote abstain | t: in at for.of against.of on.of from.of
  vote    | v: cast | o: vote ballot | t: in obj.in against.of obj.against.of
  agree   | v: sign | o: $deal mou | t: with obj.with obj.of.with between to obj.between | mutual | as: SUPPORT
  agree   | v: conclude ratify initial | o: $deal | t: with obj.with between obj.between obj.of | mutual | as: SUPPORT
  agree   | v: reach clinch strike seal make negotiate finalize finalise | o: $deal compromise | t: with obj.with between obj.between on over | mutual | as: AGREE
  agree   | v: agree | t: with | mutual | as: AGREE | need
  adopt   | v: agree | p: on upon | u: text statement resolution declaration communique position response mandate wording measure sanction package budget | by: org
  agree   | v: agree | p: on to upon over | mutual | as: AGREE | need
  agree   | v: agree | xc: * | mutual | as: AGREE | need | leaf
  agree   | v: agree | cc: * | mutual | as: AGREE | need
  accept  | v: agree consent | p: to | leaf | t: xcomp.to xcomp.with xcomp
  refuse  | v: refuse decline | p: to | t: xcomp xcomp.to xcomp.with xcomp.from xcomp.in xcomp.on xcomp.of xcomp.poss obj | mute
  adopt   | v: fail | p: to | u: adopt pass approve reach issue | uo: statement resolution declaration communique text draft sanction response position agreement | by: org | s: denied
  adopt   | v: fail | p: to | u: agree | by: org | s: denied
  refuse  | v: fail | p: to | u: agree reach sign resolve negotiate | t: xcomp.with with | mutual | mute | need
  refuse  | v: fail | p: to | u: meet | t: xcomp.with with xcomp | mutual | mute | need
  criticize | v: oppose | o: deployment sending presence intervention mission return lifting withdrawal exit ban inclusion membership entry participation settlement treaty agreement deal pact idea sanction reform change suspension exclusion expulsion step move measure decision resolution embargo operation war attack line course | t: obj.of obj.by obj.from obj.poss self obj.on obj.against | mute | as: REJECT
  refuse  | v: reject resist | o: deployment sending presence intervention peacekeeper force mission visit return lifting withdrawal ban inclusion membership entry participation settlement treaty agreement deal pact idea sanction reform change | t: obj.of obj.by obj.from self obj.on obj.in obj obj.with | mute
  refuse  | v: resist | o: decision resolution | t: obj.of obj.by obj.from self obj.on obj | mute
  refuse  | v: oppose | pass | a: obj | p: to | u: request demand call appeal plea | t: to.of to.by to.poss to.from | mute
  refuse  | v: oppose | is: opposed | p: to | u: request demand call appeal plea | t: to.of to.by to.poss to.from | mute
  criticize | v: oppose | pass | a: obj | p: to | t: to.of to.by to.poss | mute | as: REJECT
  criticize | v: oppose | is: opposed | p: to | t: to.of to.by to.poss | mute | as: REJECT
  refuse  | v: renege backtrack back+out go+back | t: on on.to on.with from | mute
  refuse  | v: defy flout violate disregard | o: resolution sanction law order court ban embargo norm agreement | t: obj.of obj.by obj.on self | mute
  criticize | v: reject | o: decision move step verdict resolution vote measure statement remark suspension expulsion exclusion ruling | t: obj.of obj.by self | as: REJECT
`);
