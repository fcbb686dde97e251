import { frames } from "./frame.ts";

/** Acts that are done by saying. Example: "The envoy accused the bloc of neglect and pledged to raise it." */
export const SPEECH = frames(`
  pledge  | v: pledge promise vow guarantee assure undertake commit swear | t: iobj obj to
  pledge  | v: make give | o: pledge promise commitment assurance guarantee | t: to iobj
  demand  | v: demand require | t: of from obj.of obj.from ccomp
  demand  | v: urge press order instruct exhort implore direct request warn+to | t: obj | p: to
  demand  | v: tell ask | p: to | t: obj
  demand  | v: call | p: on upon | t: on upon
  demand  | v: call | p: for | t: on
  demand  | v: appeal | p: to | t: to
  demand  | v: hand+over present issue deliver hand | o: demand ultimatum | t: to iobj obj.to with
  warn    | v: warn caution | t: obj
  accuse  | v: accuse blame fault | t: obj
  accuse  | v: charge | p: with | t: obj
  accuse  | v: complain protest | p: about of | t: about of
  deny    | v: deny refute rebut | t: obj.by obj.from obj.poss
  deny    | v: reject dismiss | o: accusation allegation charge claim criticism report suggestion assertion | t: obj.by obj.from obj.poss obj.of
  criticize | v: criticize criticise condemn denounce deplore decry slam blast lambaste chide rebuke castigate reproach scold lament | t: obj obj.by obj.poss obj.of
  criticize | v: object complain | p: to about of | t: to about of to.poss about.poss
  criticize | v: express voice convey raise | o: concern dissatisfaction disappointment regret anger outrage dismay alarm protest | t: obj.at obj.over obj.about obj.with obj.by at.of over.of about.of at over about with by
  endorse | v: welcome praise hail applaud commend endorse back support laud salute | t: obj obj.poss obj.by obj.of
  endorse | v: express voice reaffirm reiterate | o: support solidarity backing satisfaction gratitude hope | t: for with obj.for obj.with to
  endorse | v: thank congratulate | t: obj
  clarify | v: clarify explain | t: to for obj.to in
  clarify | v: answer | o: question query | t: obj.of obj.from obj.poss
  investigate | v: investigate probe | t: obj obj.in obj.of
  meet    | v: meet visit host receive | t: with obj
  meet    | v: hold | o: meeting summit | t: with obj.with
  meet    | v: arrive | p: in | t: in
  cooperate | v: cooperate collaborate | t: with
  protest | v: protest demonstrate rally march riot | t: against at outside
  coerce  | v: arrest detain jail imprison deport | t: obj
`);
