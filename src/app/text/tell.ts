import type { Claim, Voice } from "../../record/claim.ts";
import { ACTS } from "../../vocabulary/acts.ts";
import type { Status } from "../../vocabulary/status.ts";
import { shorten } from "./clean.ts";
import { inText, type Names } from "./names.ts";

const DANGLING = / (?:from|to|by|in|with|against|towards|of)$/;
const PRONOUN = /^(?:he|she|it|they|we|i|you|who|his|her|its|their)$/i;
const MOST_OBJECT = 90;

/**
 * The act of a claim in our words, without its voice: "Armenia boycotts the CSTO (the summit)". The chronicle's own
 * words go after the actor's name: "Armenia: stays away from the summit in Minsk".
 */
export function actText(claim: Claim, names: Names): string {
  if (claim.note !== null) return `${bare(names(claim.actor))}: ${claim.note}`;
  const object = claim.object === null ? "" : ` (${balanced(shorten(claim.object, MOST_OBJECT))})`;
  const verb = ACTS[claim.type].verb;
  const actor = inText(names(claim.actor));
  if (claim.target === null) return `${actor} ${verb.replace(DANGLING, "")}${object}`;
  return `${actor} ${verb} ${inText(names(claim.target))}${object}`;
}

/** How each status turns a verb's base form: "did not notify", "may leave". */
const TOLD: Readonly<Record<Exclude<Status, "fact">, string>> = {
  denied: "did not",
  conditional: "would",
  intended: "is to",
  possible: "may",
  demanded: "should",
};

/**
 * The act as its voice holds it, for running text: "Armenia did not notify the CSTO". Where the status stands beside
 * the act as a sign and a word, `actText` is the one to use.
 */
export function toldText(claim: Claim, names: Names): string {
  const text = actText(claim, names);
  if (claim.status === "fact" || claim.note !== null) return text;
  const verb = ACTS[claim.type].verb;
  const [finite] = verb.split(" ");
  const name = inText(names(claim.actor));
  return text.replace(`${name} ${finite!}`, `${name} ${TOLD[claim.status]} ${baseOf(finite!)}`);
}

/** Base form of a third person singular: "notifies" is of "notify", "freezes" of "freeze". */
const baseOf = (finite: string): string =>
  finite.endsWith("ies") ? `${finite.slice(0, -3)}y` : finite.replace(/s$/, "");

/** Without a quotation mark that has no partner. */
const balanced = (text: string): string =>
  (text.match(/[“”"]/g) ?? []).length % 2 === 0 ? text : text.replace(/[“”"]/g, "");

/** Words in quotation marks, without doubling those that they have. */
export const quoted = (text: string): string => {
  const words = text.trim();
  return /^[“"]/.test(words) ? words : `“${words}”`;
};

/** Who says so: "Imangali Tasmagambetov (the CSTO)", "the report (Highland Wire)", "the chronicle". */
export function voiceText(voice: Voice, names: Names): string {
  if (voice.kind === "narrator") return `the report (${voice.name})`;
  if (voice.kind === "chronicle") return "the chronicle";
  if (voice.code === null) return voice.name;
  const principal = names(voice.code);
  if (voice.name === voice.code) return principal;
  if (PRONOUN.test(voice.name)) return `${principal} (“${voice.name.toLowerCase()}”)`;
  return bare(principal).toLowerCase() === bare(voice.name).toLowerCase()
    ? voice.name
    : `${voice.name} (${bare(principal)})`;
}

const bare = (name: string): string => name.replace(/^the /i, "");
