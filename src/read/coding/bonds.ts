import { frames } from "./frame.ts";

/**
 * How parties come together and break with each other, by other words than the plain ones: feelers that are put out, fences
 * that are mended, tariffs that are raised, contacts that are cut.
 * Example: "The capital compared notes with its neighbour, mended fences with it, and inked a deal."
 */
export const BONDS = frames(`
  # Talks
  consult | v: enter sit+down sit settle | p: into to for | u: $talks | t: with into.with to.with for.with | mutual | need
  consult | v: engage | p: in | u: $talks | t: obj with in.with | x: state | mutual | need
  consult | v: convene hold | o: meeting summit conference round | mutual | need
  consult | v: coordinate liaise confer | t: with | mutual | need
  consult | v: put+out put send extend | o: feeler | t: to obj.to | need
  consult | v: compare exchange swap trade | o: note view message letter cable telegram dispatch | t: with obj.with | mutual
  consult | v: call ring phone telephone cable | o: counterpart colleague | t: obj.in obj.of self obj | need
  consult | v: have hold conduct | o: conversation call | om: telephone phone | t: with obj.with | mutual
  consult | is: phone telephone line contact | t: with | mutual | need
  consult | v: talk speak | mutual | p: for by | u: hour minute telephone phone
  consult | v: open set+up establish restore | o: hotline channel line | t: with to obj.with obj.to between obj.between | mutual
  consult | v: meet gather | p: at around | u: table | t: with | mutual
  consult | v: meet | who: negotiator mediator envoy delegation diplomat expert delegate | a: subj subj.from subj.of | t: with | mutual | need
  consult | v: thrash+out iron+out work+out haggle+over | o: term detail difference | t: with | mutual
  consult | v: reach+out reach approach | p: out | t: to | x: state | need
  consult | v: raise take+up broach bring+up | o: matter issue question case subject topic | t: with obj.with | x: state | need
  consult | v: hold have | o: meeting summit session conversation | t: with obj.with | mutual | need
  consult | n: talk negotiation consultation discussion meeting | p: with | a: poss by gov | t: with | need
  # Bargains
  agree   | v: ally league | o: itself themselves himself | t: with to | need
  agree   | v: join | p: in | u: pact treaty accord agreement alliance partnership | t: obj | need
  agree   | v: join | o: force hand | t: with obj.with | mutual | as: COOPERATE
  agree   | v: mend repair | o: fence relation tie bridge | t: with obj.with | mutual
  agree   | v: make+up make | p: up | t: with | mutual | need
  agree   | v: reconcile | t: with | mutual
  agree   | v: put set | o: name signature pen | t: with to.with | mutual
  agree   | v: ink pen sign find forge craft hammer+out | o: deal agreement accord pact treaty compromise settlement understanding ground memorandum | t: with obj.with between | mutual
  agree   | v: concur | p: on | t: with | mutual
  agree   | is: agreed | p: on | t: with | mutual
  agree   | v: bring put | o: quarrel dispute feud row conflict | p: to | u: end | t: with obj.with | mutual
  agree   | v: sign conclude announce renew ratify | o: pact treaty agreement accord deal | pass | a: obj.poss | t: obj.with with | mutual | need
  # Penalties
  sanction | v: raise increase hike double lift | o: tariff duty | t: on against obj.on obj.against self | need | as: COERCE
  sanction | v: send | xc: pack packing | o: ambassador envoy diplomat consul | t: self obj.of obj.from | as: SANCTION
  sanction | v: boycott | o: good product import export firm company beer wine oil bank | t: self obj.from obj.of | as: COERCE
  sanction | v: ground suspend ban | o: flight airline ferry train | t: to from obj.to obj.from self | need | as: COERCE
  sanction | v: cut shut lock freeze | p: off out from | u: market system programme program network money supply | t: obj | x: state | need | as: COERCE
  sanction | v: hit punish target strike cripple | pass | p: by with | u: $penalty | a: by by.by with.by by.from | t: obj | need | as: COERCE
  sanction | n: sanction embargo blockade | t: subj | need | as: COERCE
  sanction | n: sanction embargo blockade boycott | t: hit | need | as: COERCE
  sanction | n: expulsion | p: of | u: ambassador envoy diplomat attache consul | a: by poss | t: of of.of | need | as: SANCTION
  sanction | v: sever cut break+off suspend restore | o: relation tie link contact | pass | a: obj.between between | mutual | as: SANCTION
  sanction | v: impound seize confiscate nationalise nationalize expropriate requisition | o: truck lorry ship vessel cargo firm company asset property bank plane trawler tanker goods account | t: self obj.of obj.from | need | as: COERCE
  sanction | v: freeze block suspend hold+up withhold stop halt cancel | o: consignment shipment delivery sale order | t: to for obj.to obj.for obj.acl.for | need | as: SANCTION
  sanction | v: deny refuse | o: access entry | p: to | t: iobj iobj.of to.of | x: state | as: COERCE
  sanction | v: walk+away walk back+out | p: away+from from out+of of | u: $talks | t: from.with away+from.with out+of.with of.with | need | as: SANCTION
`);
