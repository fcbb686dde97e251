import type { Standing, State } from "../../alliance/index.ts";
import type { Day } from "../../base/day.ts";
import { ACTS } from "../../vocabulary/acts.ts";
import { citationsUnder, citationText, claimsUnder, reasonLines } from "../text/derivation.ts";
import { accountsLabel } from "../text/standing.ts";
import { agreeing, type Ground, line, named, wordsOf } from "./ground.ts";
import type { StandingRow, Words } from "./model.ts";

/** Each state that has to do with the alliance: those that stand apart first, then members, then the others. */
export function standingRows(ground: Ground): readonly StandingRow[] {
  const rows = ground.main.state.standings.map((standing) => rowOf(standing, ground));
  return rows.sort((a, b) => weight(a) - weight(b) || (a.name < b.name ? -1 : 1));
}

function weight({ formal, effective, otherwise }: StandingRow): number {
  if (formal === "leaving" || formal === "suspended" || effective === "frozen") return 0;
  if (otherwise.length > 0) return 1;
  return formal === "member" ? 2 : formal === "former" ? 4 : 3;
}

function rowOf(standing: Standing, ground: Ground): StandingRow {
  const { state, formal, effective, since, effectiveSince, exit, earliestExit, derivation } = standing;
  const { names, refs } = ground;
  return {
    state,
    name: names(state),
    formal,
    effective,
    since,
    effectiveSince,
    exit,
    earliestExit,
    articles: [
      ...new Set(
        citationsUnder(derivation)
          .filter(({ article }) => article !== "none")
          .map(citationText),
      ),
    ],
    refs: refs.of(claimsUnder(derivation)),
    reasons: reasonLines(derivation).map(({ depth, text, claims }) => ({
      ...line(named(text, ground), claims, ground),
      depth,
    })),
    derivation,
    otherwise: otherwise(standing, ground),
    words: standingWords(state, ground),
    course: courseOf(state, ground),
  };
}

/** The accounts on which a state stands otherwise than on the one asked for. */
function otherwise(
  { state, formal, effective }: Standing,
  { sides, main, names, refs }: Ground,
): StandingRow["otherwise"] {
  const others = sides.flatMap((side) => {
    const there = side.state.standings.find((other) => other.state === state);
    return side === main || (there?.formal === formal && there.effective === effective)
      ? []
      : [{ side, there }];
  });
  return agreeing(others, ({ there }) => `${there?.formal} ${there?.effective}`).map(
    ({ first: { there }, accounts }) => ({
      accounts,
      label: accountsLabel(accounts, names),
      formal: there?.formal ?? "not listed",
      effective: there?.effective ?? null,
      since: there?.since ?? null,
      refs: refs.of(claimsUnder(there?.derivation ?? [])),
    }),
  );
}

/** What voices of the reports say of a state's membership, latest first. */
function standingWords(state: string, ground: Ground): readonly Words[] {
  const said = ground.claims.filter(
    (claim) =>
      ACTS[claim.type].group === "membership" &&
      claim.voice.kind === "source" &&
      (claim.actor === state || claim.target === state) &&
      (claim.actor === ground.charter.id || claim.target === ground.charter.id || claim.target === null) &&
      claim.status !== "conditional",
  );
  return said.flatMap((claim) => wordsOf(claim.id, ground)).reverse();
}

/** A state's standings over time: replayed on each day on which the chronicle or a report has something of membership. */
function courseOf(state: string, ground: Ground): StandingRow["course"] {
  const out: { from: Day; formal: Standing["formal"]; effective: Standing["effective"] }[] = [];
  for (const { day, at } of historyOf(ground)) {
    const there = at.standings.find((standing) => standing.state === state);
    const last = out.at(-1);
    if (!there || there.formal === "none") {
      if (last && last.formal !== "none") out.push({ from: day, formal: "none", effective: null });
    } else if (last?.formal !== there.formal || last.effective !== there.effective) {
      out.push({ from: day, formal: there.formal, effective: there.effective });
    }
  }
  return out;
}

const histories = new WeakMap<Ground, readonly { readonly day: Day; readonly at: State }[]>();

/** The replays of a ground's days of change, made once. */
function historyOf(ground: Ground): readonly { readonly day: Day; readonly at: State }[] {
  const known = histories.get(ground);
  if (known) return known;
  const days = new Set<Day>([ground.day]);
  for (const { time, type, status, said } of ground.claims) {
    const { group } = ACTS[type];
    if (status !== "fact" || (group !== "membership" && group !== "participation")) continue;
    for (const day of [time?.start, time?.end, said?.start]) if (day && day <= ground.day) days.add(day);
  }
  for (const { exit, since } of ground.main.state.standings) {
    for (const day of [exit, since]) if (day && day <= ground.day) days.add(day);
  }
  const made = [...days].sort().map((day) => ({ day, at: ground.at(day) }));
  histories.set(ground, made);
  return made;
}
