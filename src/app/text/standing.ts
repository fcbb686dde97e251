import type { Effective, Formal } from "../../alliance/index.ts";
import { inText, owner, listText, type Names } from "./names.ts";

/** Signs for standings: never colour alone, always with the word. */
const GLYPHS: Readonly<Record<Formal, string>> = {
  member: "●",
  suspended: "◐",
  leaving: "◔",
  former: "○",
  observer: "◇",
  applicant: "▷",
  none: "·",
};

/** "● member". */
export const formalText = (formal: Formal): string => `${GLYPHS[formal]} ${formal}`;

/** "● member, frozen". */
export const standingText = (formal: Formal, effective: Effective | null): string =>
  effective === null ? formalText(formal) : `${formalText(formal)}, ${effective}`;

const KINDS: Readonly<Record<string, string>> = {
  record: "on the record",
  undisputed: "by what nobody disputes",
  official: "by formal acts only",
};

/** An account as a reader would say it: "on the record", "according to Armenia". */
export const accountLabel = (account: string, names: Names): string => accountsLabel([account], names);

/** Several accounts that agree: "on the record, and according to the CSTO and Russia". */
export function accountsLabel(accounts: readonly string[], names: Names): string {
  const kinds = accounts.flatMap((account) => KINDS[account] ?? []);
  const parties = accounts
    .filter((account) => KINDS[account] === undefined)
    .map((account) => account.split(">").map((one) => wordOf(one, names)))
    .map((order) => (order.length === 1 ? order[0]! : `the first of ${order.join(", then ")}`));
  const according = parties.length === 0 ? [] : [`according to ${listText(parties)}`];
  return [...kinds, ...according].join(", and ");
}

/** "Armenia", "Russia's foreign ministry", "the record". */
function wordOf(account: string, names: Names): string {
  if (KINDS[account] !== undefined) return account === "record" ? "the record" : KINDS[account];
  const [code, office] = account.split(":");
  const name = inText(names(code!));
  return office === undefined ? name : `${owner(name)} ${office}`;
}
