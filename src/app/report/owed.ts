import { inText } from "../text/names.ts";
import type { Duty } from "../../alliance/index.ts";
import { overlaps } from "../../base/interval.ts";
import { principalOf } from "../../vocabulary/actors.ts";
import { citationsUnder, citationText, claimsUnder, reasonLines } from "../text/derivation.ts";
import { accountsLabel } from "../text/standing.ts";
import { agreeing, type Ground, line, named, type Side } from "./ground.ts";
import type { DutyRow } from "./model.ts";

/** Each duty once, those of parties in the reports first and then the latest, with how it stands on every account that knows of it. */
export function owed(ground: Ground): readonly DutyRow[] {
  const groups: { side: Side; duty: Duty }[][] = [];
  for (const side of ground.sides) {
    for (const duty of side.state.duties) {
      const same = groups.find((group) => group.some((other) => sameDuty(other.duty, duty)));
      if (same) {
        if (!same.some((other) => other.side === side)) same.push({ side, duty });
      } else groups.push([{ side, duty }]);
    }
  }
  const told = new Set(
    ground.claims
      .filter(({ evidence }) => evidence.some(({ kind }) => kind === "words"))
      .flatMap(({ actor, target }) => [actor, ...(target === null ? [] : [target])].map(principalOf)),
  );
  return groups
    .map((group) => rowOf(group, told, ground))
    .sort((a, b) => Number(b.reported) - Number(a.reported) || (start(a) < start(b) ? 1 : -1));
}

const start = ({ time }: DutyRow): string => time?.start ?? time?.end ?? "";

function sameDuty(a: Duty, b: Duty): boolean {
  if (a.id === b.id) return true;
  const [one, two] = [a.trigger.time, b.trigger.time];
  return a.kind === b.kind && a.owedTo === b.owedTo && one !== null && two !== null && overlaps(one, two);
}

const dutyKey = ({ duty }: { readonly duty: Duty }): string =>
  [
    duty.zone,
    duty.requestNeeded,
    duty.requested,
    duty.discharged,
    ...claimsUnder(duty.derivation.because),
  ].join(" ");

function rowOf(
  group: readonly { readonly side: Side; readonly duty: Duty }[],
  told: ReadonlySet<string>,
  ground: Ground,
): DutyRow {
  const { names, refs } = ground;
  const { id, kind, owedBy, owedTo, trigger } = group[0]!.duty;
  const derivations = group.map(({ duty }) => duty.derivation);
  return {
    id,
    kind,
    owedBy: owedBy.map(names),
    owedTo,
    owedToName: names(owedTo),
    trigger: trigger.by === null ? "a threat" : `the reported attack by ${inText(names(trigger.by))}`,
    time: trigger.time,
    articles: [
      ...new Set(
        citationsUnder(derivations)
          .filter(({ article }) => article !== "none")
          .map(citationText),
      ),
    ],
    refs: refs.of(group.flatMap(({ duty }) => duty.trigger.claims)),
    reported: [owedTo, trigger.by].every((code) => code === null || told.has(principalOf(code))),
    accounts: agreeing(group, dutyKey).map(({ first: { duty }, accounts }) => ({
      accounts,
      label: accountsLabel(accounts, names),
      zone: duty.zone,
      requestNeeded: duty.requestNeeded,
      requested: duty.requested,
      discharged: duty.discharged,
      reasons: reasonLines(duty.derivation.because).map(({ text, claims }) =>
        line(named(text, ground), claims, ground),
      ),
    })),
  };
}
