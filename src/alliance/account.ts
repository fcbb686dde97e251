import type { Day } from "../base/day.ts";
import type { Claim } from "../record/claim.ts";
import { compareClaims } from "../record/record.ts";
import type { ActTypeName } from "../vocabulary/acts.ts";
import { type ActorCode, principalOf } from "../vocabulary/actors.ts";
import { alikeAmong } from "./alike.ts";
import { dateRivalOf } from "./parse_chronicle.ts";
import { isHistory, isOwnWord, knownOn } from "./same.ts";

/**
 * Whose word is taken. `record`: what nobody disputes, and each actor's own word on its own conduct. `party`: that
 * actor's word first, then what nobody disputes and it does not deny; `office`: the same of one office or person of a
 * party; `named`: the same of a source or outlet by its name. `undisputed`: only what no voice denies. `official`:
 * formal acts only, no declarations. `sources`: each in turn, and the first that has a word on an act decides over it.
 */
export type Account =
  | { readonly kind: "record" }
  | Source
  | { readonly kind: "undisputed" }
  | { readonly kind: "official" }
  | { readonly kind: "sources"; readonly order: readonly Account[] };

/** Somebody who speaks: an account that is one voice's. */
export type Source =
  | { readonly kind: "party"; readonly code: ActorCode }
  | { readonly kind: "office"; readonly code: ActorCode; readonly office: string }
  | { readonly kind: "named"; readonly name: string };

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

/** What the account takes of what had happened by the day, as far as it was known on `asKnownOn`. */
export function hold(claims: readonly Claim[], account: Account, day: Day, asKnownOn: Day = day): Held {
  const settled = claims.filter((claim) => claim.status === "fact" || claim.status === "denied");
  const ids = new Set(settled.filter((claim) => knownOn(claim, day, asKnownOn)).map((claim) => claim.id));
  // Another date for an act is known with the act, even where it is a later one.
  const known = settled
    .filter((claim) => ids.has(claim.id) || ids.has(dateRivalOf(claim) ?? ""))
    .sort(compareClaims);
  const alike = alikeAmong(known);
  const taken: Claim[] = [];
  const denied: Claim[] = [];
  const said: Claim[] = [];
  for (const claim of known) {
    const same = alike(claim);
    const rivals = same.filter((other) => other.status !== claim.status);
    const agreeing = same.filter((other) => other.status === claim.status);
    if (!takes(account, claim, rivals, agreeing)) said.push(claim);
    else (claim.status === "fact" ? taken : denied).push(claim);
  }
  return { account, day, taken, denied, said };
}

/** `rivals` hold the same act the other way, `alike` the same way. */
function takes(account: Account, claim: Claim, rivals: readonly Claim[], alike: readonly Claim[]): boolean {
  if (dateRivalOf(claim) !== null) return false;
  const told = isHistory(claim) || claim.voice.kind === "narrator";
  switch (account.kind) {
    case "record":
      if (isHistory(claim)) return true;
      if (rivals.some(isHistory)) return false;
      return isOwnWord(claim) || (told && rivals.length === 0);
    case "party":
    case "office":
    case "named":
      if (speaks(account, claim)) return !supersededBy(claim, rivals, account);
      return told && !rivals.some((rival) => speaks(account, rival));
    case "undisputed":
      return rivals.length === 0 && (told || isOwnWord(claim));
    case "official":
      return isHistory(claim) && FORMAL.has(claim.type);
    case "sources": {
      const first = account.order.find((one) => hasWord(one, [claim, ...alike, ...rivals]));
      return first ? takes(first, claim, rivals, alike) : told && rivals.length === 0;
    }
  }
}

/** Whether the voice is the account's own. An office or person is known by its name or role, within its party. */
export function speaks(account: Account, claim: Claim): boolean {
  const { voice } = claim;
  switch (account.kind) {
    case "party":
      return voice.code === account.code;
    case "office": {
      const of = voice.code !== null && principalOf(voice.code) === principalOf(account.code);
      return of && [voice.name, voice.role ?? ""].some((text) => mentions(text, account.office));
    }
    case "named":
      return [voice.name, ...voice.via].some((text) => mentions(text, account.name));
    case "sources":
      return account.order.some((one) => speaks(one, claim));
    default:
      return false;
  }
}

/** Whether the account is one voice's, whose latest word on a matter is its whole word. */
export const isOneVoice = (account: Account): account is Source =>
  account.kind === "party" || account.kind === "office" || account.kind === "named";

/** Whether a source in a list says anything about an act: a voice by speaking, a rule by taking it or its contrary. */
const hasWord = (one: Account, about: readonly Claim[]): boolean =>
  isOneVoice(one)
    ? about.some((claim) => speaks(one, claim))
    : about.some((claim) =>
        takes(
          one,
          claim,
          about.filter((other) => other.status !== claim.status),
          about.filter((other) => other.status === claim.status),
        ),
      );

const mentions = (text: string, words: string): boolean => text.toLowerCase().includes(words.toLowerCase());

/** A source that said both is taken at its later word. */
function supersededBy(claim: Claim, rivals: readonly Claim[], account: Account): boolean {
  const at = (c: Claim): string => c.said?.start ?? "";
  return rivals.some((rival) => speaks(account, rival) && at(rival) > at(claim));
}
