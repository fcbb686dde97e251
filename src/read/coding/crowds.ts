import { frames } from "./frame.ts";

/**
 * What crowds and the police do, told with verbs that mean something else of states: a crowd that blocks a road closes no
 * border, tear gas is no poison gas. Asked before those. Example: "Farmers blocked the motorway; the police fired tear gas."
 */
export const CROWDS = frames(`
  protest | v: block blockade barricade occupy obstruct storm paralyze paralyse | who: protester protestor demonstrator student worker farmer villager resident activist crowd striker driver teacher miner trucker supporter mob | t: against outside in obj.of obj.in
  protest | v: stage hold begin call start go end continue observe | o: strike stoppage walkout | om: hunger general nationwide day hour sit-in warning sympathy token labour labor | t: against over to in obj.against obj.over obj.in
  protest | v: go | p: on | u: strike | t: against in
  protest | v: walk | p: off | u: job | t: against over in
  protest | v: observe | o: strike stoppage | t: against over
  coerce  | v: order force compel instruct | p: to | u: suspend shut cease disperse | t: obj self
  coerce  | v: hold keep | p: as in under without | u: shield detention custody arrest charge trial | t: obj obj.of self | mute
`);
