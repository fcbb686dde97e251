import type { Evidence, Claim, Voice } from "./claim.ts";
import type { Act, Reading, Statement } from "../read/reading.ts";
import { onDay } from "../base/interval.ts";

/** The acts of a reading as claims: each with the voice it stands in, when it was said, and its words. */
export function claimsOfReading(reading: Reading): readonly Claim[] {
  const statements = new Map(reading.statements.map((s) => [s.id, s]));
  return reading.acts.map((act) => claimOf(act, reading, statements));
}

function claimOf(act: Act, reading: Reading, statements: ReadonlyMap<string, Statement>): Claim {
  const { document } = reading;
  const statement = act.voice === null ? null : (statements.get(act.voice) ?? null);
  return {
    id: `${document.id}:${act.id}`,
    type: act.type,
    actor: act.actor.code,
    target: act.target?.code ?? null,
    object: act.object,
    status: act.status,
    voice: voiceOf(statement, reading, statements),
    time: act.time,
    said: statement?.time ?? (document.date === null ? null : onDay(document.date)),
    place: act.place,
    condition:
      act.condition === null
        ? null
        : {
            text: act.condition.text,
            claims: act.condition.acts.map((id) => `${document.id}:${id}`),
            holds: act.condition.holds,
          },
    evidence: [wordsOf(act, reading)],
    confidence: act.confidence * (statement?.confidence ?? 1),
    article: null,
    note: null,
    ...(act.origin === undefined ? {} : { origin: act.origin }),
  };
}

function wordsOf(act: Act, reading: Reading): Evidence {
  const [start, end] = act.evidence;
  return {
    kind: "words",
    document: reading.document.id,
    span: act.evidence,
    quote: reading.document.text.slice(start, end),
  };
}

function voiceOf(
  statement: Statement | null,
  reading: Reading,
  statements: ReadonlyMap<string, Statement>,
): Voice {
  const outlet = reading.document.outlet ?? reading.document.title ?? reading.document.id;
  if (statement === null) {
    return { kind: "narrator", code: null, name: outlet, role: null, via: [], cue: null, inferred: false };
  }
  const outer: string[] = [];
  for (let up = statement.within; up !== null;) {
    const next: Statement | undefined = statements.get(up);
    if (!next) break;
    outer.unshift(next.source?.name ?? "an unnamed source");
    up = next.within;
  }
  return {
    kind: "source",
    code: statement.source?.code ?? null,
    name: statement.source?.name ?? "an unnamed source",
    role: statement.source?.role ?? null,
    via: [outlet, ...outer],
    cue: statement.cue?.text ?? null,
    inferred: statement.source?.inferred ?? true,
  };
}
