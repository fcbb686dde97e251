import { addMonths, addMonthsTo, type Day, dayAt, dayOf, numberOf, partsOf } from "../base/day.ts";
import type { Problem } from "../base/problem.ts";
import type { Claim } from "../record/claim.ts";
import type { ActorCode } from "../vocabulary/actors.ts";
import { type Charter, clausesOn } from "./charter.ts";
import type { Clause } from "./clauses.ts";
import { governing, step } from "./derive.ts";
import type { Derivation } from "./state.ts";

/** Whether a notification is one of withdrawal. One whose content is not told starts no clock. */
export const isWithdrawalNotice = (claim: Claim): boolean =>
  /withdraw|denounc|denunciation|leav|exit|quit|cease to be/i.test(claim.object ?? "");

/** Day from which a notice given on `day` has ended membership; null where the clause sets no running time. */
export function exitOf(charter: Charter, clause: Clause<"withdrawal"> | null, day: Day): Day | null {
  const due = exitNumber(charter, clause, numberOf(day));
  return due === null ? null : dayAt(due);
}

/** The same over numbers of days. */
export function exitNumber(
  charter: Charter,
  clause: Clause<"withdrawal"> | null,
  day: number,
): number | null {
  if (!clause || clause.rule === "silent" || clause.rule.notice_months === null) return null;
  const { notice_months: months, earliest, only_at_end_of_term: atEnd } = clause.rule;
  const due = addMonthsTo(day, months);
  if (atEnd) {
    const last = termEndAfter(charter, dayAt(due));
    return last === null ? null : numberOf(last) + 1;
  }
  return earliest === null ? due : Math.max(due, numberOf(earliest));
}

/** The day to which a running notice is put off, where the body and the member agreed to; null for other acts. */
export const putOffTo = (claim: Claim): Day | null =>
  /\b(extend|extension|put off)\w*\b.*?(\d{4}-\d{2}-\d{2})/i.exec(claim.object ?? "")?.[2] ?? null;

/** When a member that gave notice on the day would be out, and why. */
export function earliestExitOf(
  charter: Charter,
  state: ActorCode,
  day: Day,
  running: Day | null,
): { readonly day: Day | null; readonly derivation: Derivation; readonly problems: readonly Problem[] } {
  const { clause, citation, problems } = governing(charter, "withdrawal", day);
  if (running !== null)
    return {
      day: null,
      derivation: step(`${state}'s notice is running and takes effect on ${running}`, [], citation),
      problems,
    };
  if (!clause) {
    const what = problems.length > 0 ? problems[0]!.what : `no clause on withdrawal is in force on ${day}`;
    return { day: null, derivation: step(`when ${state} could be out cannot be told: ${what}`), problems };
  }
  if (clause.rule === "silent")
    return {
      day: null,
      derivation: step(`the charter has no exit clause; no day can be told`, [], citation),
      problems,
    };
  const exit = exitOf(charter, clause, day);
  if (exit === null)
    return {
      day: null,
      derivation: step(`the charter sets no running time from which a day would follow`, [], citation),
      problems,
    };
  const conditions = clause.rule.preconditions.map((text) =>
    step(`only with: ${text} (the record does not tell)`, [], citation),
  );
  const months = `${clause.rule.notice_months} months after notice to ${clause.rule.to}`;
  return {
    day: exit,
    derivation: step(
      `if ${state} gave notice on ${day} it would be out on ${exit}: ${months}`,
      [],
      citation,
      conditions,
    ),
    problems,
  };
}

/** Last day of the term that runs on a day; terms of n years that renew by themselves are counted on. */
export function termEndAfter(charter: Charter, day: Day): Day | null {
  const term = clausesOn(charter, "term", day)[0];
  if (!term || term.rule === "silent") return null;
  if (term.rule.last_day !== null) return term.rule.last_day;
  const { first_day: first, years } = term.rule;
  if (years === null) return null;
  const { year, month, date } = partsOf(first);
  for (let y = year + years; ; y += years) {
    const end = dayOf(y, month, date) ?? addMonths(first, (y - year) * 12);
    if (end >= day) return end;
  }
}
