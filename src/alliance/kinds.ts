import type { ClauseKind } from "./clauses.ts";

/** What each kind of clause answers, as a question a reader of the treaty would ask; in the order pages show them. */
export const KINDS: Readonly<Record<ClauseKind, string>> = {
  accession: "Who may join, and from which act on is a state a member?",
  entry_into_force: "From when on is the text in force?",
  term: "How long does the treaty last, and what renews it?",
  withdrawal: "How does a member leave, and when is it out?",
  suspension: "Can a member be suspended, by whom and what for?",
  expulsion: "Can a member be expelled?",
  freeze: "Can a member suspend its own part?",
  readmission: "How does a former member come back?",
  arrears: "What does a member lose that does not pay?",
  dues: "Who pays, and how much?",
  casus_foederis: "When must the others help, and with what?",
  consultation: "When must they consult?",
  zone: "Where does an attack count?",
  organs: "Which organs act for the alliance?",
  decision: "How does it decide, and who can block?",
  binding: "Whom do its decisions bind?",
  amendment: "How is the text changed?",
  exclusivity: "May members have other alliances?",
  foreign_forces: "May third states keep forces on a member's territory?",
  observer: "Who may sit in without being a member?",
};

export const KIND_NAMES = Object.keys(KINDS) as readonly ClauseKind[];
