import type { Day } from "../base/day.ts";
import type { Outcome } from "../base/problem.ts";
import type { Claim } from "../record/claim.ts";
import { compareClaims } from "../record/record.ts";
import type { ActTypeName } from "../vocabulary/acts.ts";
import type { ActorCode } from "../vocabulary/actors.ts";
import { dateRivalOf } from "./parse_chronicle.ts";
import { isHistory, isOwnWord, knownOn, sameAct } from "./same.ts";

/**
 * Whose word is taken. `record`: what nobody disputes, and each actor's own word on its own conduct. `party`: that
 * actor's word first, then what nobody disputes and it does not deny. `undisputed`: only what no voice denies.
 * `official`: formal acts only, no declarations.
 */
export type Account =
  | { readonly kind: "record" }
  | { readonly kind: "party"; readonly code: ActorCode }
  | { readonly kind: "undisputed" }
  | { readonly kind: "official" };

/** Claims as an account holds them on a day. Every known claim is in exactly one list. */
export interface Held {
  readonly account: Account;
  readonly day: Day;
  /** Told as fact and taken, in the record's order. */
  readonly taken: readonly Claim[];
  /** Told as not so, and taken. */
  readonly denied: readonly Claim[];
  /** What others say, of which the account takes only that they said it; and competing dates. */
  readonly said: readonly Claim[];
}

/** "the record", "ARM", "undisputed", "official": as `parseAccount` reads it. */
export const accountText = (account: Account): string =>
  account.kind === "party" ? account.code : account.kind;

/** "on the record", "on the account of ARM": as a sentence ends with it. */
export function accountPhrase(account: Account): string {
  switch (account.kind) {
    case "record":
      return "on the record";
    case "party":
      return `on the account of ${account.code}`;
    case "undisputed":
      return "by what nobody disputes";
    case "official":
      return "by official acts alone";
  }
}

const KINDS = ["record", "undisputed", "official"] as const;

/** "record", "undisputed", "official", or an actor's code among `known`. */
export function parseAccount(text: string, known: readonly ActorCode[]): Outcome<Account> {
  const word = text.trim();
  const kind = KINDS.find((name) => name === word.toLowerCase());
  if (kind) return { value: { kind }, problems: [] };
  const code = word.toUpperCase();
  if (known.includes(code)) return { value: { kind: "party", code }, problems: [] };
  return {
    value: null,
    problems: [
      {
        code: "account/unknown",
        level: "error",
        what: `"${text}" is no account`,
        why: "an account is record, undisputed, official or the code of a party whose word is taken",
        hint:
          known.length > 0
            ? `parties: ${[...new Set(known)].sort().join(", ")}`
            : "the record names no party",
      },
    ],
  };
}

/** Acts that have a form of their own: a notice, a vote, a signature; not a declaration about one's part. */
const FORMAL: ReadonlySet<ActTypeName> = new Set([
  "join",
  "suspend",
  "resume",
  "notify",
  "leave",
  "expel",
  "attack",
  "deploy",
  "pull_back",
  "cease_fire",
  "request",
  "consult",
  "invoke",
  "accept",
  "decline",
  "refuse",
  "assist",
  "offer",
  "propose",
  "adopt",
  "vote",
  "veto",
  "agree",
  "sanction",
]);

/** What the account takes of what was known on the day. */
export function hold(claims: readonly Claim[], account: Account, day: Day): Held {
  const settled = claims.filter((claim) => claim.status === "fact" || claim.status === "denied");
  const ids = new Set(settled.filter((claim) => knownOn(claim, day)).map((claim) => claim.id));
  // Another date for an act is known with the act, even where it is a later one.
  const known = settled
    .filter((claim) => ids.has(claim.id) || ids.has(dateRivalOf(claim) ?? ""))
    .sort(compareClaims);
  const alike = new Map<string, Claim[]>();
  for (const claim of known) {
    const key = `${claim.actor} ${claim.type}`;
    alike.set(key, [...(alike.get(key) ?? []), claim]);
  }
  const taken: Claim[] = [];
  const denied: Claim[] = [];
  const said: Claim[] = [];
  for (const claim of known) {
    const rivals = (alike.get(`${claim.actor} ${claim.type}`) ?? []).filter(
      (other) => other.status !== claim.status && sameAct(claim, other),
    );
    if (!takes(account, claim, rivals)) said.push(claim);
    else (claim.status === "fact" ? taken : denied).push(claim);
  }
  return { account, day, taken, denied, said };
}

/** `rivals` hold the same act the other way. */
function takes(account: Account, claim: Claim, rivals: readonly Claim[]): boolean {
  if (dateRivalOf(claim) !== null) return false;
  const told = isHistory(claim) || claim.voice.kind === "narrator";
  switch (account.kind) {
    case "record":
      if (isHistory(claim)) return true;
      if (rivals.some(isHistory)) return false;
      return isOwnWord(claim) || (told && rivals.length === 0);
    case "party": {
      if (claim.voice.code === account.code) return !supersededBy(claim, rivals, account.code);
      return told && !rivals.some((rival) => rival.voice.code === account.code);
    }
    case "undisputed":
      return rivals.length === 0 && (told || isOwnWord(claim));
    case "official":
      return isHistory(claim) && FORMAL.has(claim.type);
  }
}

/** A party that said both is taken at its later word. */
function supersededBy(claim: Claim, rivals: readonly Claim[], code: ActorCode): boolean {
  const at = (c: Claim): string => c.said?.start ?? "";
  return rivals.some((rival) => rival.voice.code === code && at(rival) > at(claim));
}
