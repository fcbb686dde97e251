import { frames } from "./frame.ts";

/**
 * Police and law against somebody, and protest against those who rule: what reports of any crisis hold beside the
 * contract's types. Example: "Officers detained two editors while students marched on the ministry."
 */
export const COERCION = frames(`
  # Who tries to do something puts nobody on trial.
  coerce | v: try | xc: * | s: skip
  coerce | v: arrest detain jail imprison deport intern extradite round+up apprehend sentence convict evict exile banish interrogate handcuff prosecute | t: obj obj.of obj.from self in
  coerce | v: hang flog whip cane | pass | t: self obj.of in
  coerce | v: beat beat+up club manhandle | who: police policeman officer soldier guard gendarme agent troop | t: self obj obj.of in | as: ASSAULT
  coerce | v: charge try execute hold | o: $somebody | t: obj obj.of obj.from self in
  coerce | v: expel | t: obj obj.from self from
  coerce | v: throw kick force drive boot turn order push | p: out+of out from | u: country territory soil land | t: obj self
  coerce | v: die | p: in | u: custody detention | a: in | t: subj | as: ASSAULT
  coerce | v: break hack | p: into | u: computer network website site server account system mailbox | t: into.of obj.of into
  coerce | v: seize confiscate demolish bulldoze raze impound nationalize nationalise expropriate loot raid ransack search vandalize vandalise deface hack sabotage hijack | t: self obj obj.of obj.in in from
  coerce | v: blow+up cut damage destroy sabotage attack disrupt jam | o: line power website site network pipeline cable rail railway crop home house building property server | t: self obj.in obj.of in into obj.into
  coerce | v: introduce extend renew | o: law curfew emergency siege censorship state blackout checkpoint closure restriction | t: in on over across obj.in obj.on obj.of throughout
  coerce | v: impose declare reimpose re-impose enforce order proclaim clamp | o: curfew emergency siege law censorship state blackout checkpoint closure rule restriction | t: in on over across obj.in obj.on obj.of throughout
  coerce | v: ban outlaw censor suspend shut shut+down close close+down dissolve disband prohibit restrict muzzle gag bar silence block | o: party newspaper paper demonstration protest opposition radio station group website media rally activist journalist publication parliament assembly organisation organization channel office university union candidate strike activity gathering | t: self obj obj.of obj.in in
  coerce | v: order force compel | p: to | u: suspend close leave stop shut cease disperse | t: obj self
  coerce | v: use fire | o: tear gas teargas cannon baton force bullet truncheon club water | t: on against at into in xcomp
  coerce | v: disperse suppress quell crush break+up repress put+down persecute crack+down | t: self obj obj.of obj.in on in
  coerce | v: purge dismiss sack fire | o: minister general officer official army judge governor | t: self obj.of in
  coerce | n: arrest detention imprisonment deportation crackdown | t: of on
  protest | v: protest demonstrate rally march riot picket strike | t: against at outside over in on obj obj.of to
  protest | v: stage hold begin launch continue organize organise mount end call join start | o: protest demonstration rally march strike sit-in vigil hunger riot walkout stoppage boycott picket | t: against at outside over obj.against obj.in in to
  protest | v: block blockade barricade occupy obstruct | o: road street bridge highway entrance traffic building transport access railway border port square motorway roadway rail | t: in outside of obj.in obj.of into against
  protest | v: shout chant wave brandish carry | o: slogan banner placard | t: against obj.against
  protest | v: collect gather | o: signature | t: against obj.against
  protest | v: stop leave walk+out shun down | o: work tool | t: against over in
  protest | v: throw hurl pelt | o: stone rock bottle petrol molotov egg | t: at
  protest | v: stone | t: obj
  protest | v: burn | o: flag effigy | t: self obj.of
  protest | v: take | p: to | u: street | t: against in
  protest | v: clash | t: with | who: protester demonstrator student youth rioter worker
  protest | n: protest demonstration rally march riot | t: against in at outside
`);
