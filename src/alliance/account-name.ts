import type { Outcome, Problem } from "../base/problem.ts";
import type { ActorCode } from "../vocabulary/actors.ts";
import type { Account } from "./account.ts";

/** "record", "ARM", "RUS:foreign ministry", "ARM>RUS>record": as `parseAccount` reads it. */
export function accountText(account: Account): string {
  switch (account.kind) {
    case "party":
      return account.code;
    case "office":
      return `${account.code}:${account.office}`;
    case "named":
      return account.name;
    case "sources":
      return account.order.map(accountText).join(">");
    default:
      return account.kind;
  }
}

/** "on the record", "on the account of ARM": as a sentence ends with it. */
export function accountPhrase(account: Account): string {
  switch (account.kind) {
    case "record":
      return "on the record";
    case "party":
      return `on the account of ${account.code}`;
    case "office":
      return `on the account of ${account.code}'s ${account.office}`;
    case "named":
      return `on the account of ${account.name}`;
    case "undisputed":
      return "by what nobody disputes";
    case "official":
      return "by official acts alone";
    case "sources":
      return `by the first of ${account.order.map(accountText).join(", then ")} that has a word on it`;
  }
}

const KINDS = ["record", "undisputed", "official"] as const;

/** What there is to take somebody's word from: codes of actors, and names of sources and outlets. */
export interface Speakers {
  readonly codes: readonly ActorCode[];
  readonly names: readonly string[];
}

/**
 * "record", "undisputed", "official"; an actor's code among `known`; "CODE:office" for an office or a person of it; the
 * name of a source; or several of these with ">" between them, the first that has a word on an act deciding over it.
 */
export function parseAccount(text: string, known: readonly ActorCode[] | Speakers): Outcome<Account> {
  const speakers: Speakers = "codes" in known ? known : { codes: known, names: [] };
  const parts = text.split(">").map((part) => part.trim());
  const order: Account[] = [];
  for (const part of parts) {
    const one = oneAccount(part, speakers);
    if (one === null) return { value: null, problems: [unknown(part, speakers)] };
    order.push(one);
  }
  return { value: order.length === 1 ? order[0]! : { kind: "sources", order }, problems: [] };
}

function oneAccount(word: string, { codes, names }: Speakers): Account | null {
  const kind = KINDS.find((name) => name === word.toLowerCase());
  if (kind) return { kind };
  const code = word.toUpperCase();
  if (codes.includes(code)) return { kind: "party", code };
  const [of, office] = word.split(":").map((part) => part.trim());
  if (of && office && codes.includes(of.toUpperCase()))
    return { kind: "office", code: of.toUpperCase(), office };
  const name = names.find((known) => known.toLowerCase() === word.toLowerCase());
  return name === undefined ? null : { kind: "named", name };
}

function unknown(text: string, { codes }: Speakers): Problem {
  return {
    code: "account/unknown",
    level: "error",
    what: `"${text}" is no account`,
    why: "an account is record, undisputed, official, the code of a party whose word is taken, CODE:office, or several with > between them",
    hint:
      codes.length > 0 ? `parties: ${[...new Set(codes)].sort().join(", ")}` : "the record names no party",
  };
}
