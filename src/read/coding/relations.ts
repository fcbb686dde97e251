import { frames } from "./frame.ts";

/** Meetings, cooperation and concessions, which the contract's types leave out. Example: "The two premiers met in Oslo." */
export const RELATIONS = frames(`
  consult | v: meet | t: with obj | mutual | need
  meet    | v: meet visit host greet | t: with obj | mutual
  consult | v: receive | o: president premier minister chancellor king emir envoy secretary counterpart leader foreign chairman prince general negotiator emissary | t: self obj obj.of obj.from | mutual | need
  meet    | v: receive | o: notice notification letter note reply answer word news report request complaint money support criticism prize award information copy | s: skip
  meet    | v: receive | t: obj | mutual | need
  meet    | v: give extend accord | o: welcome reception | om: warm red-carpet red carpet official cordial rousing hearty lavish enthusiastic | t: iobj to obj.to | need
  meet    | v: hold have | o: meeting summit session phone conversation | t: with obj.with | mutual
  meet    | v: attend | o: meeting summit session | t: with obj.with | need
  meet    | v: arrive travel fly go return come | p: in to for | t: in to for | alone | need
  meet    | v: pay make begin start end | o: visit trip tour stopover | t: to obj.to of obj.of in
  meet    | v: telephone phone | t: obj
  meet    | v: discuss | t: with | mutual
  meet    | v: talk speak | p: to with | t: to with | need
  meet    | n: visit trip | t: to
  cooperate | v: cooperate collaborate work+together team+up trade | t: with | mutual
  cooperate | v: work partner join+forces band+together | t: with | x: state | mutual | need
  cooperate | v: step+up strengthen deepen intensify enhance upgrade consolidate | o: $ties partnership alliance collaboration coordination | t: with obj.with between obj.between | mutual | need
  cooperate | v: coordinate | o: policy response action effort strategy position move stance step operation | t: with obj.with | mutual | need
  cooperate | v: set+up establish create launch form start | o: commission force project programme program venture patrol council brigade | om: joint bilateral common trilateral | t: with obj.with | mutual | need
  cooperate | v: pool | o: resource force effort | t: with obj.with | mutual | need
  cooperate | n: cooperation collaboration coordination | t: with | need
  cooperate | v: share exchange swap | o: information intelligence evidence expertise data technology experience prisoner | t: with obj.with between | mutual
  cooperate | v: hold launch stage conduct begin start carry+out | o: exercise drill manoeuvre maneuver game war-game patrol | t: with obj.with | mutual
  cooperate | v: join | o: force hand | t: with | mutual
  cooperate | v: extradite hand+over | o: suspect fugitive criminal | t: to
  cooperate | v: build develop expand deepen boost | o: tie cooperation relation trade pipeline project | t: with obj.with | mutual
  concede | v: lift ease relax remove end suspend loosen scrap cancel waive rescind repeal roll+back drop | o: sanction embargo blockade ban restriction siege closure tariff duty quota | t: on against of over obj.on obj.against obj.of in obj.in from | mute | as: RETREAT
  concede | v: lift ease relax shorten end loosen revoke cancel | o: curfew emergency censorship rule law state ban | t: in on over obj.in obj.on of
  concede | v: release free return repatriate hand+over set+free give+back hand+back | o: $captive citizen man woman student body people minister leader national journalist land property territory island province enclave | t: to self obj.of obj.from in | as: RETREAT
  concede | v: release free | t: self obj obj.of | as: RETREAT
  concede | v: make offer grant | o: concession | t: to obj.to | need
  concede | v: soften moderate | o: stance position tone line | t: to towards toward on obj.to obj.towards obj.toward obj.on | need
  concede | v: unfreeze unblock release | o: asset fund account reserve | t: self obj.of obj.from to | need | as: RETREAT
  concede | v: remove take strike delete | p: from off | u: list blacklist register | t: obj | x: state | need | as: RETREAT
  concede | v: allow permit let | o: inspector observer aid convoy delivery peacekeeper monitor worker journalist return access flight | t: into to in obj.of obj.to self | as: RETREAT
  concede | v: allow permit grant | p: to | u: participate run return vote demonstrate enter operate register stand hold bring stage march rally leave travel campaign speak organize organise reopen broadcast publish | t: obj self
  concede | v: open reopen re-open | o: border bridge crossing road corridor port airspace checkpoint frontier | t: to with for obj.to obj.with | as: RETREAT
  concede | v: bow yield cave surrender give+in | p: to in | t: to to.of to.poss
  concede | v: give | o: way ground | t: to to.of to.poss
  concede | v: resign step+down quit abdicate
  concede | v: legalize legalise amnesty pardon acquit | t: self obj obj.of in
  concede | v: dissolve dismiss | o: government parliament cabinet | t: obj.of
  concede | v: call announce schedule | o: election referendum | t: in obj.in
  concede | v: take introduce implement launch announce enact | o: step reform measure | p: to | u: enhance improve liberalize democratize ease | t: in of
  concede | v: recognize recognise concede acknowledge | o: victory defeat result | t: obj.of obj.by self
  concede | v: apologize apologise | t: to for | need | as: SUPPORT
  concede | v: pay | o: compensation reparation damage | t: to obj.to iobj | as: RETREAT
`);
