import { type Interval, intervalText } from "../base/interval.ts";
import type { Derivation, State } from "./state.ts";

/** A matter on which two accounts part: what each holds, and why. */
export interface Difference {
  readonly kind: "standing" | "request" | "decision" | "duty";
  readonly id: string;
  /** The matter in words: "ARM's standing", "ARM's plea of 2022-09-13". */
  readonly matter: string;
  readonly first: Held;
  readonly second: Held;
}

/** What one account holds of a matter; null where it knows of none. */
interface Held {
  readonly holds: string | null;
  readonly why: readonly Derivation[];
}

/** What two replays of one alliance differ on, in the order standings, requests, decisions, duties. */
export function differences(first: State, second: State): readonly Difference[] {
  const one = mattersOf(first);
  const two = mattersOf(second);
  const keys = [...new Set([...one.keys(), ...two.keys()])];
  return keys.flatMap((id) => {
    const a = one.get(id);
    const b = two.get(id);
    const { kind, matter } = (a ?? b)!;
    return a?.holds === b?.holds
      ? []
      : [
          {
            kind,
            id,
            matter,
            first: { holds: a?.holds ?? null, why: a?.why ?? [] },
            second: { holds: b?.holds ?? null, why: b?.why ?? [] },
          },
        ];
  });
}

interface Matter extends Held {
  readonly kind: Difference["kind"];
  readonly matter: string;
  readonly holds: string;
}

/** Everything a state holds that another could hold differently; the same matter has the same key in both. */
function mattersOf(state: State): ReadonlyMap<string, Matter> {
  const matters = new Map<string, Matter>();
  for (const s of state.standings) {
    const exit = s.exit === null ? [] : [`out on ${s.exit}`];
    const holds = [s.formal, ...(s.effective === null ? [] : [s.effective]), ...exit].join(", ");
    const why = s.derivation.slice(0, 2);
    matters.set(`standing:${s.state}`, { kind: "standing", matter: `${s.state}'s standing`, holds, why });
  }
  for (const r of state.requests)
    matters.set(unused(matters, `request:${r.by}:${startOf(r.time)}`), {
      kind: "request",
      matter: `${r.by}'s plea of ${when(r.time)}`,
      holds: r.outcome,
      why: r.course.map((step) => step.derivation),
    });
  for (const d of state.decisions)
    matters.set(unused(matters, `decision:${startOf(d.time)}:${d.object ?? ""}`), {
      kind: "decision",
      matter: `the decision of ${when(d.time)}${d.object === null ? "" : ` (${d.object})`}`,
      holds: d.stands === null ? "cannot be determined" : d.stands ? "stands" : "does not stand",
      why: [d.derivation],
    });
  for (const d of state.duties)
    matters.set(
      unused(matters, `duty:${d.kind}:${d.owedTo}:${d.trigger.by ?? ""}:${startOf(d.trigger.time)}`),
      {
        kind: "duty",
        matter: `the duty to ${d.kind} ${d.owedTo} of ${when(d.trigger.time)}`,
        holds: [
          d.owedBy.length === 0 ? "nobody owes it" : d.since === null ? "not due" : `due since ${d.since}`,
          d.discharged === null
            ? "whether discharged cannot be determined"
            : d.discharged
              ? "discharged"
              : "not discharged",
        ].join(", "),
        why: [d.derivation],
      },
    );
  return matters;
}

const startOf = (time: Interval | null): string => (time?.start ?? time?.end ?? "undated").slice(0, 7);
const when = (time: Interval | null): string => (time === null ? "a day not told" : intervalText(time));

/** A key for each of several matters of one month. */
function unused(matters: ReadonlyMap<string, unknown>, key: string): string {
  let n = 1;
  while (matters.has(n === 1 ? key : `${key}#${n}`)) n++;
  return n === 1 ? key : `${key}#${n}`;
}
