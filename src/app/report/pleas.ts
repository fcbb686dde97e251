import type { Request } from "../../alliance/index.ts";
import { overlaps } from "../../base/interval.ts";
import { claimsUnder } from "../text/derivation.ts";
import { accountsLabel } from "../text/standing.ts";
import { agreeing, type Ground, line, named, type Side } from "./ground.ts";
import type { Plea } from "./model.ts";

/** Each plea once, those in the reports first and then the latest, with what became of it on every account that knows it. */
export function pleas(ground: Ground): readonly Plea[] {
  const groups: { side: Side; request: Request }[][] = [];
  for (const side of ground.sides) {
    for (const request of side.state.requests) {
      const same = groups.find((group) => group.some((other) => samePlea(other.request, request)));
      if (same) {
        if (!same.some((other) => other.side === side)) same.push({ side, request });
      } else groups.push([{ side, request }]);
    }
  }
  return groups
    .map((group) => pleaOf(group, ground))
    .sort((a, b) => Number(b.reported) - Number(a.reported) || (start(a) < start(b) ? 1 : -1));
}

const start = ({ time }: Plea): string => time?.start ?? time?.end ?? "";

/** Two accounts tell of one plea: the same id, or the same asker in times that meet. */
function samePlea(a: Request, b: Request): boolean {
  if (a.id === b.id) return true;
  return a.by === b.by && a.time !== null && b.time !== null && overlaps(a.time, b.time);
}

/** Two accounts agree on a plea where it ends the same after the same steps. */
const courseKey = ({ request }: { readonly request: Request }): string =>
  [request.outcome, ...request.course.flatMap((step) => claimsUnder([step.derivation]))].join(" ");

function pleaOf(group: readonly { readonly side: Side; readonly request: Request }[], ground: Ground): Plea {
  const { names, refs } = ground;
  const first = group[0]!.request;
  return {
    id: first.id,
    by: first.by,
    byName: names(first.by),
    to: [...new Set(first.to.map(names))],
    time: first.time,
    object: first.object,
    article: group.map(({ request }) => request.article).find((article) => article !== null) ?? null,
    refs: refs.of(group.flatMap(({ request }) => request.claims)),
    reported: refs
      .of(
        group.flatMap(({ request }) => [
          ...request.claims,
          ...claimsUnder(request.course.map((step) => step.derivation)),
        ]),
      )
      .some((key) => key.startsWith("r")),
    accounts: agreeing(group, courseKey).map(({ first: { request }, accounts }) => ({
      accounts,
      label: accountsLabel(accounts, names),
      outcome: request.outcome,
      course: request.course.map(({ time, outcome, derivation }) => ({
        ...line(named(derivation.what, ground), claimsUnder([derivation]), ground),
        time,
        outcome,
      })),
    })),
  };
}
