import { frames } from "./frame.ts";

/**
 * Penalties short of force: broken ties, embargoes, closed borders, expelled diplomats, cut aid. The `as` column says
 * what PLOVER calls them: cutting relations and aid is SANCTION, forbidding trade and movement COERCE.
 * Example: "The capital cut its aid and sealed the frontier."
 */
export const PENALTIES = frames(`
  sanction | v: halt suspend stop freeze end cut | o: training flow | p: of | u: $men officer pilot police army intelligence information arm weapon money fuel oil gas grain | t: obj.of obj.of.to to obj.to | x: state | need
  sanction | n: freeze halt suspension | p: of to on | u: $aid payment sale | t: of.to to of.for | need
  sanction | v: follow | p: with | u: halt freeze embargo ban sanction suspension cut | t: with.to with.on with.against
  sanction | v: put place | o: $ties aid assistance support partnership project delivery sale shipment order purchase loan | p: on | u: ice hold | t: obj.with with to obj.to
  sanction | v: hit slap punish strike target | pass | p: with by | u: $penalty | a: by with.by | t: obj
  sanction | v: hit slap punish target | p: with | u: $penalty | t: obj
  sanction | v: postpone delay cancel put+off | o: departure arrival appointment accreditation | t: obj.to to obj.of.to
  sanction | v: cut sever break suspend freeze halt stop cut+off break+off end downgrade reduce scale+back curtail interrupt slash withhold cancel rupture terminate limit | o: tie relation link contact cooperation | t: with to obj.with obj.to between | as: SANCTION
  sanction | v: cut suspend freeze halt stop cut+off end reduce withhold cancel slash curtail discontinue withdraw block deny phase+out prohibit hold+back | o: aid assistance help support loan credit grant funding fund money shipment delivery supply subsidy payment arm weapon food financing | t: to obj.to obj.for from with iobj obj.of of obj.poss | as: SANCTION
  sanction | v: withhold hold+back hold block freeze suspend | o: million billion dollar euro tranche instalment installment | t: to obj.to obj.for for from obj.in.to obj.of.to in.to of.to | need
  sanction | v: cut suspend freeze halt stop cut+off | o: everything all | p: except but save | t: to obj.to except.to but.to save.to for | as: SANCTION
  sanction | v: cut+off cut | t: obj | p: off from | as: SANCTION
  sanction | v: halt suspend stop break+off cut end call+off cancel freeze interrupt abandon leave quit walk+out | o: $talks meeting effort summit | t: with obj.with between obj.between on obj.on | as: SANCTION
  sanction | v: stop cease quit halt | xc: pay supply deliver send export import buy fund finance sell ship lend train | t: xcomp.to xcomp xcomp.of xcomp.from | need | mute | as: SANCTION
  sanction | v: cut cut+off disconnect | o: line supply cable | om: power electricity gas water transmission | t: to with obj.to obj.with from | as: SANCTION
  sanction | v: cut+off cut turn+off shut+off interrupt halt suspend stop | o: gas electricity power oil water fuel flight trade traffic import export visa contract | t: to with obj.to obj.with from obj.from for | as: SANCTION
  sanction | v: expel deport throw+out kick+out boot+out turf+out eject | o: diplomat ambassador envoy attache official consul inspector observer staff charge chargé commissioner | t: self obj.of from obj.from | as: SANCTION
  sanction | v: expel throw+out kick+out order send+home | t: obj | x: state | p: out out+of from home | as: SANCTION
  sanction | v: declare | o: ambassador diplomat envoy | t: self obj.of | as: SANCTION
  sanction | v: impose apply slap introduce tighten extend place reimpose re-impose toughen maintain renew clamp adopt announce levy put enforce declare | o: $penalty | t: on against upon obj.on obj.against obj.of obj.over with of to | as: COERCE
  sanction | v: sanction embargo penalise penalize blacklist blockade punish fine | t: obj | as: COERCE
  sanction | v: ban bar prohibit forbid outlaw block restrict limit curb | o: import export product good apple wine fish trade sale flight ship plane vessel aircraft airline meat fruit visa entry citizen delivery grain | t: self obj.from obj.of obj.to from to obj.by of with | as: COERCE
  sanction | v: bar ban exclude block shut+out | pass | o: ship vessel tanker trawler plane aircraft airline flight truck lorry citizen | p: from | u: port airport airspace water sky market territory | a: from | t: obj | need | as: COERCE
  sanction | v: close shut seal seal+off block | o: border airspace embassy frontier port crossing consulate sky road bridge strait | t: with to obj.with obj.to self obj.of | as: COERCE
  sanction | v: freeze seize confiscate block impound | o: asset account fund property money reserve vessel | t: self obj.of obj.from of | as: COERCE
  sanction | v: join | o: embargo boycott blockade sanction measure penalty | t: against of on obj.against obj.of obj.on | as: COERCE
  sanction | v: boycott | o: product good import export | t: self obj.from | as: COERCE
  sanction | v: revoke cancel withdraw annul | o: visa licence license accreditation privilege recognition agreement contract concession | t: of for from obj.of with obj.with self | as: SANCTION
  sanction | v: require introduce impose | o: visa | t: of for on obj.for obj.of from
  sanction | n: embargo blockade sanction | t: on against of
  sanction | n: closure | p: of | u: border frontier airspace crossing embassy consulate | t: of.with of.to with to of.of of
  pull_back | v: withdraw recall call+back | o: ambassador envoy representative delegation diplomat staff consul inspector observer worker official | t: from obj.from obj.in obj.to to in of | as: SANCTION
`);
