import { type Threat, threats } from "../../alliance/index.ts";
import { behindHinge } from "../text/condition.ts";
import { claimsUnder, reasonLines } from "../text/derivation.ts";
import { capital } from "../text/names.ts";
import { actText, quoted, toldText, voiceText } from "../text/tell.ts";
import { concerns } from "./concerns.ts";
import { type Ground, line, named, wordsOf } from "./ground.ts";
import type { ThreatRow } from "./model.ts";

/** Who would do what if what: undertakings and announcements first, forecasts of others after them; latest first. */
export function threatRows(ground: Ground): readonly ThreatRow[] {
  const ours = concerns(ground);
  const rows = threats(ground.claims, ground.day)
    .filter(({ by, claim }) => ours([by, ground.claim(claim)?.target ?? null], [claim]))
    .map((threat) => rowOf(threat, ground));
  return merged(rows).sort(
    (a, b) =>
      Number(a.kind === "forecast") - Number(b.kind === "forecast") ||
      Number(b.conditions.length > 0) - Number(a.conditions.length > 0) ||
      compare(b.said?.start ?? "", a.said?.start ?? ""),
  );
}

function rowOf(threat: Threat, ground: Ground): ThreatRow {
  const { names, refs } = ground;
  const claim = ground.claim(threat.claim);
  return {
    id: threat.id,
    by: threat.by,
    byName: names(threat.by),
    voice: claim === undefined ? threat.voice : voiceText(claim.voice, names),
    voiceCode: claim?.voice.code ?? null,
    kind: threat.kind,
    type: claim?.type ?? "",
    act: claim === undefined ? named(threat.act, ground) : capital(actText(claim, names)),
    conditions: threat.conditions.map((condition) => ({
      text: conditionText(condition, ground),
      holds: condition.holds,
      met: condition.met,
      why:
        condition.why === null
          ? []
          : reasonLines([condition.why]).map(({ text, claims }) => line(named(text, ground), claims, ground)),
      refs: refs.of([...condition.claims, ...(condition.why === null ? [] : claimsUnder([condition.why]))]),
    })),
    deadline: threat.deadline,
    said: threat.said,
    quote: wordsOf(threat.claim, ground)[0]?.quote ?? "",
    refs: refs.of([threat.claim]),
  };
}

/** A condition as its act where the record knows one, else in the voice's words. */
function conditionText(
  { text, claims, holds }: Threat["conditions"][number],
  { claim, names }: Ground,
): string {
  const parts = claims.flatMap((id) => claim(id) ?? []);
  if (parts.length !== 1) return quoted(behindHinge(text, holds));
  const [part] = parts;
  return part!.status === "denied" ? toldText(part!, names) : actText(part!, names);
}

/** The same announcement made in several sentences of one voice is one row with all its references. */
function merged(rows: readonly ThreatRow[]): ThreatRow[] {
  const byAct = new Map<string, ThreatRow>();
  for (const row of rows) {
    const key = `${row.by} ${row.act} ${row.voiceCode ?? row.voice} ${row.kind} ${row.said?.start} ${row.deadline}`;
    const known = byAct.get(key);
    byAct.set(key, known === undefined ? row : together(known, row));
  }
  return [...byAct.values()];
}

const together = (a: ThreatRow, b: ThreatRow): ThreatRow => ({
  ...a,
  conditions: [
    ...a.conditions,
    ...b.conditions.filter(
      (one) => !a.conditions.some((other) => other.holds === one.holds && other.text === one.text),
    ),
  ],
  refs: [...new Set([...a.refs, ...b.refs])],
});

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
