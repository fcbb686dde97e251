import type { Clause } from "../../alliance/index.ts";
import { dayText } from "./when.ts";

/** What a clause's rule settles, as names and values for a reader who knows neither YAML nor the field names. */
export function plainRule(clause: Clause): readonly (readonly [name: string, value: string])[] {
  if (clause.rule === "silent") return [];
  return Object.entries(clause.rule).flatMap(([field, value]) => settle(field, value));
}

function settle(field: string, value: unknown): readonly (readonly [string, string])[] {
  const name = NAMES[field] ?? field.replaceAll("_", " ");
  if (value === null || value === undefined || UNTOLD.has(field)) return [];
  if (Array.isArray(value)) return value.length === 0 ? [] : [[name, value.join(", ")]];
  if (field === "elected") {
    const terms = Object.keys(value);
    return terms.length === 0
      ? []
      : [[name, `${terms.length} terms, ${terms[0]} to ${terms.at(-1)}, are in the charter's file`]];
  }
  if (typeof value === "object")
    return Object.entries(value).flatMap(([key, inner]) => settle(`${field}.${key}`, inner));
  if (typeof value === "boolean") return [[name, value ? "yes" : "no"]];
  const text = String(value);
  return [[name, /^\d{4}-\d{2}-\d{2}$/.test(text) ? dayText(text) : text]];
}

/** Fields that only the engine needs. */
const UNTOLD: ReadonlySet<string> = new Set(["against", "parties"]);

const NAMES: Readonly<Record<string, string>> = {
  abstainers_bound: "One that abstained must apply it",
  abstention_blocks: "An abstention blocks",
  abstention_limit: "Share of abstentions that stops it",
  assistance: "What is owed",
  automatic: "Owed without a further decision",
  binds_dissenters: "Binds those that did not agree",
  body: "Who decides",
  bound_until_effect: "Bound until it is out",
  by: "By",
  concerned_votes: "The member concerned votes",
  condition: "Condition",
  continued_by: "Carried on by signing",
  decision: "Who decides on it",
  doubtful: "In doubt",
  duty: "A duty",
  earliest: "Not before",
  effect: "What is lost",
  effect_from: "With effect from",
  elected: "Seats by election",
  ends: "Ends with",
  event: "What must have happened",
  extendable: "The time can be extended",
  first_day: "First day",
  for_a_party: "For one that ratifies later",
  forbids: "What is forbidden",
  formal_effect: "Effect",
  ground: "For what",
  inside: "Inside",
  last_day: "Last day",
  limited_format: "Some may decide without the others",
  member_from: "Member from its",
  needed: "Votes needed",
  notice_months: "Months of notice",
  obligation: "How far the duty goes",
  of: "Counted among",
  on: "On",
  only_at_end_of_term: "Only at the end of a term",
  open_to: "Open to",
  others: "Other organs",
  outside: "Outside",
  parties_vote: "The parties to a matter vote on it",
  preconditions: "First it must have",
  protects: "Whom it protects",
  renewal: "Renewal",
  request_needed: "Only if asked for help",
  revocable: "The notice can be taken back",
  rule: "Voting",
  runs_from: "Months run from the",
  seats: "Seats",
  shares: "Shares",
  silence: "Agreed unless somebody objects in time",
  status: "Standing offered",
  supreme: "Supreme organ",
  to: "Notice goes to",
  trigger: "On what",
  veto_holders: "Can veto",
  "votes.deprived": "Votes though deprived for arrears",
  "votes.frozen": "Votes though it froze its part",
  "votes.suspended": "Votes though suspended",
  what: "To what",
  whom: "Whom",
  years: "Years",
};
