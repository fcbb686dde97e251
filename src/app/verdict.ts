import {
  type Derivation,
  type Duty,
  type Effective,
  type Formal,
  type Request,
  type State,
  whyNot,
} from "../alliance/index.ts";
import type { Interval } from "../base/interval.ts";
import { parseEdtf } from "../base/edtf.ts";
import { overlaps } from "../base/interval.ts";
import type { Wanted } from "./expectations.ts";
import type { Question } from "./question.ts";

/** What came of an expectation: what holds instead of it, and why; `holds` where it is met. */
export interface Verdict {
  readonly holds: boolean;
  /** What follows, in the words of the expectation. */
  readonly is: string;
  readonly why: readonly Derivation[];
}

/** Compares what is wanted with what follows. */
export function judge(wanted: Wanted, question: Question, state: State): Verdict {
  switch (wanted.about) {
    case "standing":
      return standing(wanted, question, state);
    case "members": {
      const inside = state.standings.filter((s) => ["member", "leaving", "suspended"].includes(s.formal));
      const is = inside.map((s) => s.state);
      const extra = inside.filter((s) => !wanted.states.includes(s.state));
      return {
        holds: is.join(" ") === [...wanted.states].sort().join(" "),
        is: `members ${is.join(" ")}`,
        why: extra.flatMap((s) => s.derivation.slice(0, 1)),
      };
    }
    case "exit": {
      const found = state.standings.find((s) => s.state === wanted.state);
      const day = (wanted.earliest ? found?.earliestExit : found?.exit) ?? "cannot be determined";
      const holds = day === wanted.day;
      const why = holds ? undefined : found?.derivation.at(-1);
      return {
        holds,
        is: `${wanted.state} ${wanted.earliest ? "earliest exit" : "exit"} ${day}`,
        why: why ? [why] : [],
      };
    }
    case "request": {
      const all = state.requests.filter((r) => r.by === wanted.by && meets(r.time, wanted.when));
      return several(all, wanted.outcome, outcomeOf, `request ${wanted.by} ${wanted.when}`, (r) =>
        r.course.map((step) => step.derivation),
      );
    }
    case "decision": {
      const all = state.decisions.filter((d) => meets(d.time, wanted.when));
      const word = ({ stands }: (typeof all)[number]): string =>
        stands === null ? "cannot be determined" : stands ? "stands" : "does not stand";
      return several(all, wanted.verdict, word, `decision ${wanted.when}`, (d) => [d.derivation]);
    }
    case "duty": {
      const all = state.duties.filter(
        (d) => d.kind === wanted.kind && d.owedTo === wanted.to && meets(d.trigger.time, wanted.when),
      );
      const about = `duty ${wanted.kind} ${wanted.to} ${wanted.when}`;
      return several(all, wanted.verdict, dutyWord, about, (d) => [d.derivation]);
    }
  }
}

function standing(
  { state: code, not, words }: Extract<Wanted, { about: "standing" }>,
  { charter, claims, account, day, asKnownOn }: Question,
  state: State,
): Verdict {
  const found = state.standings.find((s) => s.state === code);
  const has = (word: string): boolean => {
    if (word.startsWith("since ")) return (found?.since ?? null) === word.slice("since ".length);
    if (word === "cannot be determined") return found !== undefined && found.since === null;
    return word === (found?.formal ?? "none") || word === found?.effective;
  };
  const formal = found?.formal ?? "none";
  const is = [formal, ...(found?.effective ? [found.effective] : [])].join(", ");
  const wrong = words.filter((word) => has(word) === not);
  const since = wrong.some((word) => word.startsWith("since "))
    ? `, since ${found?.since ?? "a day unknown"}`
    : "";
  const asked = wrong.find((word) => !word.includes(" "));
  const why =
    asked === undefined || not
      ? (found?.derivation.slice(0, 2) ?? [])
      : [whyNot(charter, claims, account, code, asked as Formal | Effective, day, asKnownOn)];
  return { holds: wrong.length === 0, is: `${code} ${is}${since}`, why: wrong.length === 0 ? [] : why };
}

/** One of several that the day or month can mean is enough; "none" expects that there is none. */
function several<T>(
  all: readonly T[],
  wanted: string,
  wordOf: (item: T) => string,
  about: string,
  whyOf: (item: T) => readonly Derivation[],
): Verdict {
  const words = all.map(wordOf);
  if (wanted === "none")
    return {
      holds: all.length === 0,
      is: `${about} ${words.join(" and ") || "none"}`,
      why: all.flatMap(whyOf),
    };
  const holds = words.includes(wanted);
  return { holds, is: `${about} ${words.join(" and ") || "none"}`, why: holds ? [] : all.flatMap(whyOf) };
}

const outcomeOf = ({ outcome, heldOtherwise }: Request): string =>
  outcome === "pending" && heldOtherwise.length > 0 ? "cannot be determined" : outcome;

const dutyWord = ({ owedBy, discharged }: Duty): string =>
  owedBy.length === 0
    ? "not owed"
    : discharged === null
      ? "cannot be determined"
      : discharged
        ? "discharged"
        : "not discharged";

const meets = (time: Interval | null, when: string): boolean => {
  const asked = parseEdtf(when)?.interval ?? null;
  return time !== null && asked !== null && overlaps(time, asked);
};
