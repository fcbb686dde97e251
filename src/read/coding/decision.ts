import { frames } from "./frame.ts";

/** Motions, votes, vetoes, agreements, penalties. Example: "Two members voted for the draft; a third blocked it." */
export const DECISION = frames(`
  veto    | v: veto block obstruct | o: decision resolution statement declaration draft motion text plan mission accession bid membership communique document consensus proposal package | t: obj.poss obj.of obj.by
  veto    | v: veto | t: obj.poss obj.of obj.by obj
  veto    | v: refuse decline | u: sign | p: to | t: xcomp
  veto    | n: veto | t: of over on
  adopt   | v: adopt approve pass endorse | o: decision resolution declaration statement budget document communique text | t: on against for
  propose | v: propose table submit present circulate | o: draft motion resolution amendment text decision | t: to
  vote    | v: vote abstain | t: against for in on at
  agree   | v: sign conclude reach ratify initial | o: agreement treaty accord pact deal memorandum protocol convention declaration contract | t: with obj.with between | mutual
  agree   | v: agree | t: with | mutual
  sanction | v: sanction embargo penalise penalize | t: obj
  sanction | v: impose slap introduce tighten | o: sanction embargo blockade penalty fine restriction tariff | t: on against obj.on obj.against
  sanction | v: cut sever break suspend freeze halt stop cut+off break+off | o: tie relation aid assistance trade contact flight supply asset shipment loan | t: to with obj.to obj.with obj.for obj.of
  sanction | v: close shut | o: border airspace embassy | t: with to obj.with
  sanction | v: expel | o: diplomat ambassador envoy attache | t: self obj.of from
  concede | v: lift ease relax end remove | o: sanction embargo blockade restriction curfew ban | t: on against obj.on obj.against
  concede | v: release free return repatriate | o: prisoner hostage detainee captive soldier | t: to self
  concede | v: bow yield | p: to | t: to.of to.poss to
`);
