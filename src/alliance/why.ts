import { addMonths, type Day } from "../base/day.ts";
import type { Claim } from "../record/claim.ts";
import type { ActorCode } from "../vocabulary/actors.ts";
import { type Account, type Held, hold } from "./account.ts";
import { accountPhrase } from "./account-name.ts";
import type { Charter } from "./charter.ts";
import type { ClauseKind } from "./clauses.ts";
import { governing, step } from "./derive.ts";
import { groundOf, standingsOf } from "./standing.ts";
import type { Derivation, Effective, Formal, Standing } from "./state.ts";
import { isWithdrawalNotice } from "./withdrawal.ts";

/** Why a state's standing is what it is, as one tree down to articles and claims. */
export function why(
  charter: Charter,
  claims: readonly Claim[],
  account: Account,
  code: ActorCode,
  day: Day,
  asKnownOn: Day = day,
): Derivation {
  const standing = standingOf(charter, hold(claims, account, day, asKnownOn), code);
  if (!standing) return neverThere(charter, account, code, day);
  return step(
    `${headline(standing)} in ${charter.id} on ${day}, ${accountPhrase(account)}`,
    [],
    null,
    standing.derivation,
  );
}

/** Why a state's standing is not the one asked for: the condition that failed, with its article. */
export function whyNot(
  charter: Charter,
  claims: readonly Claim[],
  account: Account,
  code: ActorCode,
  word: Formal | Effective,
  day: Day,
  asKnownOn: Day = day,
): Derivation {
  const held = hold(claims, account, day, asKnownOn);
  const standing = standingOf(charter, held, code);
  if (!standing && word !== "member" && word !== "participating" && word !== "frozen")
    return neverThere(charter, account, code, day);
  if (standing && (standing.formal === word || standing.effective === word))
    return step(
      `${code} is ${word} in ${charter.id} on ${day}, ${accountPhrase(account)}: there is nothing to explain away`,
      [],
      null,
      standing.derivation,
    );
  const failed = standing
    ? failure(charter, held, standing, word, day)
    : step(`no act of ${code} towards ${charter.id} is held`);
  const now = standing ? `it is ${describe(standing)}` : "it never had to do with it";
  return step(
    `${code} is not ${word} in ${charter.id} on ${day}, ${accountPhrase(account)}: ${now}`,
    [],
    failed.citation,
    [failed, ...(standing?.derivation.slice(0, 2) ?? [])],
  );
}

/** What would have had to be so. */
function failure(
  charter: Charter,
  held: Held,
  standing: Standing,
  word: Formal | Effective,
  day: Day,
): Derivation {
  const code = standing.state;
  const law = <K extends ClauseKind>(kind: K) => governing(charter, kind, day);
  const body = (type: "suspend" | "expel"): readonly Claim[] =>
    held.taken.filter((claim) => claim.type === type && claim.actor === charter.id && claim.target === code);
  const notices = held.taken.filter((claim) => claim.type === "notify" && claim.actor === code);
  const { clause, citation } = law("withdrawal");
  const article = clause?.article ?? "the charter (no clause)";
  const months = clause && clause.rule !== "silent" ? clause.rule.notice_months : null;
  switch (word) {
    case "suspended": {
      const { clause: on, citation: ref } = law("suspension");
      const by = on && on.rule !== "silent" ? on.rule.by : charter.id;
      const own = law("freeze");
      const because =
        standing.effective === "frozen"
          ? [step("a freeze by its own word is no suspension", [], own.citation)]
          : [];
      return body("suspend").length > 0
        ? step(`${code} was suspended, and that has ended`, body("suspend"), ref)
        : step(
            `a suspension takes a decision of the ${by} (${on?.article ?? "no article"}), and none is held`,
            [],
            ref,
            because,
          );
    }
    case "leaving":
    case "former": {
      const given = notices.filter(isWithdrawalNotice);
      if (given.length === 0)
        return step(
          `withdrawal takes a written notice under ${article}, and no notice of withdrawal by ${code} is held`,
          notices,
          citation,
          [
            ...deniedNotices(held.denied.concat(held.said), code),
            ...(word === "former" && months !== null
              ? [step(`given on ${day}, it would take effect on ${addMonths(day, months)}`, [], citation)]
              : []),
          ],
        );
      return word === "leaving"
        ? step(`its notice no longer runs`, given, citation)
        : step(
            `its notice has not run: it takes effect on ${standing.exit ?? "a day that cannot be told"}`,
            given,
            citation,
          );
    }
    case "frozen": {
      const said = held.said.filter(
        (claim) => claim.type === "freeze" && claim.actor === code && claim.status === "fact",
      );
      const what =
        said.length > 0
          ? "its freeze is only what others say on this account"
          : `no freeze by ${code} is held`;
      return step(
        standing.effective === null ? `${code} is no member, and cannot freeze its part` : what,
        said,
        law("freeze").citation,
      );
    }
    case "participating":
      return standing.derivation[1] ?? standing.derivation[0]!;
    case "member":
      return standing.derivation[0]!;
    default: {
      const kind = word === "observer" ? "observer" : "accession";
      return step(`no act by which ${code} became ${word} is held`, [], law(kind).citation);
    }
  }
}

function deniedNotices(claims: readonly Claim[], code: ActorCode): readonly Derivation[] {
  const denied = claims.filter(
    (claim) => claim.type === "notify" && claim.actor === code && claim.status === "denied",
  );
  return denied.length > 0 ? [step("that none was given is also said in so many words", denied)] : [];
}

function standingOf(charter: Charter, held: Held, code: ActorCode): Standing | null {
  const { standings } = standingsOf(groundOf(charter, held));
  return standings.find((standing) => standing.state === code) ?? null;
}

const describe = (s: Standing): string =>
  [s.formal === "none" ? "none" : s.formal, s.effective].filter((part) => part !== null).join(", ");
const headline = (s: Standing): string => `${s.state} is ${describe(s)}`;

const neverThere = (charter: Charter, account: Account, code: ActorCode, day: Day): Derivation =>
  step(
    `${code} has never had to do with ${charter.id} by ${day}, ${accountPhrase(account)}: no act of its membership is held`,
  );
