import { addDays, type Day } from "../../base/day.ts";
import { isMachine } from "../../record/entry.ts";
import { principalOf } from "../../vocabulary/actors.ts";
import type { Dossier, Line } from "../report/model.ts";
import type { Asked, Casebook } from "../server/casebook.ts";
import { capital, inText, owner } from "../text/names.ts";
import { dayText } from "../text/when.ts";

/** One alliance on the desk. */
export interface DeskRow {
  readonly id: string;
  readonly name: string;
  /** Claims of the record's reports that name it; alliances without any are listed by name only. */
  readonly claims: number;
  readonly headline: readonly Line[];
  /** What is otherwise than the day before. */
  readonly changed: readonly string[];
  /** Propositions on which somebody spoke on the day, or the day before. */
  readonly contests: readonly {
    readonly id: string;
    readonly proposition: string;
    readonly said: Day | null;
  }[];
  /** Announcements with a day within the month that follows. */
  readonly near: readonly { readonly id: string; readonly act: string; readonly deadline: Day }[];
  /** Duties that no account tells to be discharged. */
  readonly duties: readonly { readonly id: string; readonly text: string }[];
}

/** `GET /api/desk`. */
export interface DeskView {
  readonly on: Day;
  readonly reports: number;
  readonly open: number;
  readonly alliances: readonly DeskRow[];
}

const NEAR_DAYS = 31;

/** What an analyst wants to know first in the morning. The day before is the day before the one asked about. */
export function deskView(book: Casebook, asked: Asked): DeskView {
  const named = new Map<string, number>();
  for (const { actor, target, voice } of book.claims(asked.knownAt)) {
    const ids = new Set(
      [actor, target, voice.code].flatMap((code) => (code === null ? [] : [principalOf(code)])),
    );
    for (const id of ids) named.set(id, (named.get(id) ?? 0) + 1);
  }
  const rows = book
    .alliances()
    .map(({ charter }) => ({ id: charter.id, name: charter.name, claims: named.get(charter.id) ?? 0 }))
    .sort((a, b) => b.claims - a.claims || (a.id < b.id ? -1 : 1));
  const full = rows.filter(({ claims }) => claims > 2).slice(0, 3);
  const on = asked.on ?? book.question(rows[0]!.id, asked).day;
  const question = { ...asked, on, account: undefined };
  return {
    on,
    reports: book.keeper.readings().length,
    open: book.keeper.entries().filter((entry) => entry.kind === "assert" && isMachine(entry.by)).length,
    alliances: rows.map((row) =>
      full.includes(row)
        ? {
            ...row,
            ...detail(
              book.dossier(row.id, question),
              book.dossier(row.id, { ...question, on: addDays(on, -1) }),
            ),
          }
        : { ...row, headline: [], changed: [], contests: [], near: [], duties: [] },
    ),
  };
}

function detail(now: Dossier, before: Dossier): Omit<DeskRow, "id" | "name" | "claims"> {
  const since = addDays(now.on, -1);
  const limit = addDays(now.on, NEAR_DAYS);
  return {
    headline: now.headline,
    changed: [...standingChanges(now, before), ...pleaChanges(now, before)],
    contests: now.contested.flatMap(({ id, proposition, sides }) => {
      const said = sides.map((side) => side.said?.end ?? side.said?.start ?? null).reduce(later, null);
      return said !== null && said >= since ? [{ id, proposition, said }] : [];
    }),
    near: now.threats.flatMap(({ id, act, deadline }) =>
      deadline !== null && deadline >= now.on && deadline <= limit ? [{ id, act, deadline }] : [],
    ),
    duties: now.owed
      .filter(({ accounts }) => accounts.every(({ discharged }) => discharged !== true))
      .map(({ id, kind, owedTo, owedToName, trigger, time }) => ({
        id,
        text: `${kind === "assist" ? "help" : "consultation"} owed to ${owedToName || owedTo} after ${trigger}${time?.start ? ` of ${dayText(time.start)}` : ""}`,
      })),
  };
}

const later = (a: Day | null, b: Day | null): Day | null => (a === null || (b !== null && b > a) ? b : a);

function standingChanges(now: Dossier, before: Dossier): readonly string[] {
  const was = new Map(before.standings.map((row) => [row.state, row]));
  return now.standings.flatMap(({ state, name, formal, effective }) => {
    const old = was.get(state);
    const text = [formal, effective].filter((word) => word !== null).join(", ");
    const oldText = old
      ? [old.formal, old.effective].filter((word) => word !== null).join(", ")
      : "not listed";
    return text === oldText ? [] : [`${name}: ${text} (was: ${oldText})`];
  });
}

function pleaChanges(now: Dossier, before: Dossier): readonly string[] {
  const outcome = ({ pleas }: Dossier): ReadonlyMap<string, string> =>
    new Map(pleas.map((plea) => [plea.id, plea.accounts[0]?.outcome ?? ""]));
  const was = outcome(before);
  return now.pleas.flatMap((plea) => {
    const is = plea.accounts[0]?.outcome ?? "";
    return was.get(plea.id) === is
      ? []
      : [
          `${capital(owner(inText(plea.byName)))} plea${plea.time?.start ? ` of ${dayText(plea.time.start)}` : ""}: ${is}`,
        ];
  });
}
