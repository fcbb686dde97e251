import { frames } from "./frame.ts";

const AID =
  "help aid support assistance protection intervention relief backing troop force weapon arm peacekeeper observer mediation loan money refuge asylum";

/** Pleas, offers and answers. Example: "The capital asked its allies for help; they turned the plea down." */
export const HELP = frames(`
  invoke  | v: invoke trigger activate | o: article clause treaty pact mechanism provision protocol | t: obj.of self of
  request | v: ask petition beseech beg | p: for | u: ${AID} | t: obj
  request | v: appeal apply plead turn | p: for | u: ${AID} | t: to
  request | v: appeal turn | p: to | t: to | x: org
  request | v: request seek solicit | o: ${AID} | t: from obj.from of
  request | v: make send issue lodge submit | o: appeal request plea | t: to obj.to
  request | n: plea appeal | t: to
  consult | v: consult negotiate | t: with obj
  consult | v: hold start begin resume open conduct continue | o: consultation talk negotiation discussion dialogue | t: with obj.with between | mutual
  consult | v: request seek demand call | o: consultation | p: for | t: with in under
  offer   | v: offer | t: iobj to obj.to xcomp obj
  offer   | v: make extend | o: offer proposal | t: to obj.to
  offer   | v: propose | o: mediation help aid assistance | t: to
  offer   | v: invite | t: obj
  decline | v: decline reject spurn rebuff refuse dismiss | o: offer proposal invitation plan mediation initiative suggestion overture | t: obj.poss obj.from obj.by obj.of
  decline | v: turn+down | t: obj.poss obj.from obj.by obj.of
  decline | v: turn+down | o: offer proposal invitation plan mediation | t: obj.poss obj.from obj.by obj.of
  refuse  | v: reject refuse deny rebuff turn+down dismiss | o: request demand appeal call plea ultimatum | t: obj.poss obj.from obj.by obj.of obj.for
  ignore  | v: ignore disregard overlook neglect | o: appeal request call plea warning demand | t: obj.poss obj.from obj.by obj.of self obj
  ignore  | v: leave | o: appeal request call plea | t: obj.poss obj.from
  accept  | v: accept approve grant | o: offer proposal request invitation plan mediation appeal demand condition term | t: obj.poss obj.from obj.by obj.of
  accept  | v: agree | p: to | u: request demand proposal plan offer term condition | t: to.poss to.of to.from
  assist  | v: help assist aid support defend protect rescue shield finance fund bankroll equip train arm | t: obj
  assist  | v: provide supply furnish give send deliver donate grant lend extend | o: aid assistance help weapon arm equipment food medicine support money loan ammunition supply relief protection training fund shelter asylum | t: iobj to with obj.to
  assist  | v: provide supply | p: with | u: aid assistance help weapon arm equipment food medicine support ammunition | t: obj
  assist  | v: come | p: to | u: aid help defence defense assistance rescue | t: to.of to.poss
`);
