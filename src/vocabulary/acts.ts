/** The one table of act types: what each means, how it reads, and what it is called in PLOVER (2021) and CAMEO. */
export interface ActType {
  readonly group: ActGroup;
  /** Third person singular, as in "ARM boycotts CSTO". */
  readonly verb: string;
  /** PLOVER event type, mode ("" where it has none) and context. */
  readonly plover: readonly [event: string, mode: string, context: string];
  readonly cameo: string;
}

export type ActGroup =
  "membership" | "participation" | "force" | "help" | "decision" | "speech" | "relations";

const row = (
  group: ActGroup,
  verb: string,
  cameo: string,
  event: string,
  mode: string,
  context: string,
): ActType => ({
  group,
  verb,
  cameo,
  plover: [event, mode, context],
});

/**
 * Types up to `clarify` are the reading contract's. The group `relations` is ours: what reports about any crisis hold
 * and the contract has no word for. PLOVER and CAMEO after the PLOVER project's conversion table of 17 September 2021.
 */
export const ACTS = {
  join: row("membership", "joins", "057", "SUPPORT", "", "diplomatic"),
  freeze: row("membership", "freezes its part in", "160", "SANCTION", "", "diplomatic"),
  suspend: row("membership", "suspends", "166", "SANCTION", "expel", "diplomatic"),
  resume: row("membership", "resumes its part in", "050", "SUPPORT", "", "diplomatic"),
  notify: row("membership", "notifies", "131", "THREATEN", "", "diplomatic"),
  leave: row("membership", "leaves", "161", "SANCTION", "withdraw", "diplomatic"),
  expel: row("membership", "expels", "166", "SANCTION", "expel", "diplomatic"),
  attend: row("participation", "takes part in", "046", "CONSULT", "", "diplomatic"),
  boycott: row("participation", "boycotts", "125", "REJECT", "meet", "diplomatic"),
  attack: row("force", "attacks", "190", "ASSAULT", "", "military"),
  threaten: row("force", "threatens", "130", "THREATEN", "", ""),
  deploy: row("force", "sends forces to", "154", "MOBILIZE", "troops", "military"),
  pull_back: row("force", "withdraws forces from", "0874", "RETREAT", "disarm", "military"),
  cease_fire: row("force", "stops fighting", "0871", "RETREAT", "ceasefire", "military"),
  request: row("help", "asks for help from", "103", "REQUEST", "assist", ""),
  consult: row("help", "consults", "046", "CONSULT", "", "diplomatic"),
  invoke: row("help", "invokes", "102", "REQUEST", "assist", "diplomatic"),
  offer: row("help", "offers help to", "033", "AGREE", "", "diplomatic"),
  accept: row("help", "accepts what was offered by", "030", "AGREE", "", "diplomatic"),
  decline: row("help", "turns down what was offered by", "121", "REJECT", "assist", ""),
  assist: row("help", "helps", "070", "AID", "", ""),
  refuse: row("help", "refuses what was asked by", "122", "REJECT", "assist", ""),
  ignore: row("help", "leaves unanswered what was asked by", "120", "REJECT", "", ""),
  propose: row("decision", "proposes to", "036", "AGREE", "", "diplomatic"),
  adopt: row("decision", "adopts a decision of", "030", "AGREE", "", "diplomatic"),
  vote: row("decision", "votes in", "030", "AGREE", "", "diplomatic"),
  veto: row("decision", "blocks a decision of", "129", "REJECT", "yield", "diplomatic"),
  agree: row("decision", "agrees with", "057", "SUPPORT", "", "diplomatic"),
  sanction: row("decision", "penalises", "163", "COERCE", "restrict", "diplomatic"),
  pledge: row("speech", "commits itself towards", "030", "AGREE", "", "diplomatic"),
  demand: row("speech", "demands of", "100", "REQUEST", "", ""),
  warn: row("speech", "warns", "131", "THREATEN", "", ""),
  accuse: row("speech", "accuses", "112", "ACCUSE", "disapprove", ""),
  deny: row("speech", "rejects what was said by", "120", "REJECT", "", ""),
  criticize: row("speech", "criticises", "111", "ACCUSE", "disapprove", ""),
  endorse: row("speech", "supports", "051", "SUPPORT", "", "diplomatic"),
  clarify: row("speech", "explains to", "010", "CONSULT", "", "diplomatic"),
  meet: row("relations", "meets", "040", "CONSULT", "", ""),
  cooperate: row("relations", "works with", "060", "COOPERATE", "", ""),
  concede: row("relations", "gives way to", "080", "CONCEDE", "", ""),
  mobilize: row("relations", "readies forces against", "152", "MOBILIZE", "troops", "military"),
  coerce: row("relations", "acts with police or law against", "170", "COERCE", "", ""),
  protest: row("relations", "protests against", "141", "PROTEST", "demo", ""),
  investigate: row("relations", "investigates", "090", "ACCUSE", "investigate", ""),
} as const satisfies Record<string, ActType>;

export type ActTypeName = keyof typeof ACTS;

export const isActType = (name: string): name is ActTypeName => Object.hasOwn(ACTS, name);
