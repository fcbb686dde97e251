import type { z } from "zod";
import { type Interval, intervalOf } from "../base/interval.ts";
import type { Outcome, Problem } from "../base/problem.ts";
import type { Claim, Voice } from "../record/claim.ts";
import { compareClaims } from "../record/record.ts";
import { ACTS, type ActTypeName, isActType } from "../vocabulary/acts.ts";
import type { Charter } from "./charter.ts";
import { ACT, CHRONICLE } from "./chronicle_shape.ts";
import type { Confidence } from "./clauses.ts";
import { type Path, readYaml, type Source } from "./locate.ts";
import { nearest } from "./nearest.ts";
import { check } from "./parse_charter.ts";

/** How far each mark lets a claim be trusted; a report's claims are weighed by its reader on the same scale. */
const TRUST: Readonly<Record<Confidence, number>> = {
  "verified-from-text": 0.97,
  "verified-from-secondary": 0.9,
  "from-memory": 0.6,
};

/**
 * A chronicle's acts as claims, one for each pair of actor and target, in the record's one order. Where sources date an
 * act differently, the other dates are claims of their own, in an unnamed source's voice, with "~2", "~3" after the id.
 */
export function parseChronicle(text: string, file: string, charter: Charter): Outcome<readonly Claim[]> {
  const source = readYaml(text, file);
  if (source.problems.length > 0) return { value: null, problems: source.problems };
  const problems: Problem[] = [];
  const head = check(source, CHRONICLE, source.value, [], problems, "the chronicle");
  if (!head) return { value: null, problems };
  if (head.charter !== charter.id)
    problems.push(
      source.at(["charter"], {
        code: "chronicle/other-charter",
        what: `this chronicle is of ${head.charter}, the charter given is of ${charter.id}`,
      }),
    );
  const claims: Claim[] = [];
  const seen = new Map<string, number>();
  head.acts.forEach((raw, i) => {
    const act = check(source, ACT, raw, ["acts", i], problems, `act ${i + 1}`);
    if (act) claims.push(...toClaims(source, charter, act, ["acts", i], seen, problems));
  });
  return { value: problems.length === 0 ? claims.sort(compareClaims) : null, problems };
}

type Act = z.output<typeof ACT>;

function toClaims(
  source: Source,
  charter: Charter,
  act: Act,
  path: Path,
  seen: Map<string, number>,
  problems: Problem[],
): readonly Claim[] {
  const type = typeOf(source, act, path, problems);
  const time = dateOf(source, act.date, [...path, "date"], problems);
  const said = dateOf(source, act.said, [...path, "said"], problems);
  const others = act.also.map((also, i) => dateOf(source, also.date, [...path, "also", i, "date"], problems));
  references(source, charter, act, path, problems);
  if (act.date === null && act.said === null)
    problems.push(
      source.at([...path, "date"], {
        code: "chronicle/no-date",
        what: `this act has neither a date nor a day on which it was said`,
        hint: "write date: 2022-09-13, 2022-09, 2022 or 2022-09-14/2022-09-17, or said: for what was only declared",
      }),
    );
  if (!type) return [];
  const actors = typeof act.actor === "string" ? [act.actor] : act.actor;
  const target = act.target === undefined ? charter.id : act.target;
  const targets = target === null || typeof target === "string" ? [target] : target;
  return actors.flatMap((actor) =>
    targets.flatMap((to) => {
      if (actor === to && act.target === undefined) to = null;
      const stem = [
        charter.id,
        act.date ?? act.said,
        actor,
        type,
        ...(to === null || to === charter.id ? [] : [to]),
      ]
        .join(":")
        .concat(act.status === "fact" ? "" : `:${act.status}`);
      const n = (seen.get(stem) ?? 0) + 1;
      seen.set(stem, n);
      const id = n === 1 ? stem : `${stem}#${n}`;
      const claim = claimOf(act, type, id, actor, to, time, said);
      const rest = act.also.map((also, i): Claim => ({
        ...claim,
        id: `${id}~${i + 2}`,
        time: others[i] ?? null,
        voice: voiceOf(null, also.source ?? "another source"),
        note: also.note,
        evidence: [{ kind: "source", source: also.source ?? act.source, confidence: act.confidence }],
      }));
      return [claim, ...rest];
    }),
  );
}

function claimOf(
  act: Act,
  type: ActTypeName,
  id: string,
  actor: string,
  target: string | null,
  time: Interval | null,
  said: Interval | null,
): Claim {
  const object = [act.instrument, act.object].filter((part) => part !== null).join(": ");
  return {
    id,
    type,
    actor,
    target,
    object: object === "" ? null : object,
    status: act.status,
    voice:
      act.according_to === null
        ? CHRONICLE_VOICE
        : voiceOf(act.according_to, act.speaker ?? act.according_to),
    time,
    said: said ?? (act.according_to === null ? null : time),
    place: act.place,
    condition: null,
    evidence: [{ kind: "source", source: act.source, confidence: act.confidence }],
    confidence: TRUST[act.confidence],
    article: act.article,
    note: act.note,
  };
}

const CHRONICLE_VOICE: Voice = {
  kind: "chronicle",
  code: null,
  name: "chronicle",
  role: null,
  via: [],
  cue: null,
  inferred: false,
};

const voiceOf = (of: string | null, name: string): Voice => ({
  ...CHRONICLE_VOICE,
  kind: "source",
  code: of,
  name,
});

/** Whether the claim is a competing date of another one; `dateRivalOf` is that one's id. */
export const dateRivalOf = (claim: Claim): string | null => /^(.*)~\d+$/.exec(claim.id)?.[1] ?? null;

function typeOf(source: Source, act: Act, path: Path, problems: Problem[]): ActTypeName | null {
  if (isActType(act.type)) return act.type;
  problems.push(
    source.at([...path, "type"], {
      code: "chronicle/unknown-act",
      what: `"${act.type}" is no type of act`,
      hint: nearest(act.type, Object.keys(ACTS)),
    }),
  );
  return null;
}

function references(source: Source, charter: Charter, act: Act, path: Path, problems: Problem[]): void {
  const articles = charter.clauses.map((clause) => clause.article);
  if (act.article !== null && act.article !== "none" && !articles.includes(act.article))
    problems.push(
      source.at([...path, "article"], {
        code: "chronicle/unknown-article",
        what: `the charter of ${charter.id} has no clause at "${act.article}"`,
        hint: nearest(act.article, articles),
      }),
    );
  const instruments = charter.instruments.map((i) => i.id);
  if (act.instrument !== null && !instruments.includes(act.instrument))
    problems.push(
      source.at([...path, "instrument"], {
        code: "chronicle/unknown-instrument",
        what: `the charter of ${charter.id} has no instrument "${act.instrument}"`,
        hint: nearest(act.instrument, instruments),
      }),
    );
}

function dateOf(source: Source, text: string | null, path: Path, problems: Problem[]): Interval | null {
  if (text === null) return null;
  const interval = readDate(text);
  if (!interval)
    problems.push(
      source.at(path, {
        code: "chronicle/bad-date",
        what: `"${text}" is no date`,
        hint: "write 2022-09-13, 2022-09, 2022, or two of them with a slash; .. for an end that is open",
      }),
    );
  return interval;
}

/** A day, month or year, or two of them with a slash ("2022-09-14/2022-09-17", "2024/.."); null for anything else. */
export function readDate(text: string): Interval | null {
  const [from, to, ...more] = text.split("/");
  if (more.length > 0 || from === undefined) return null;
  if (to === undefined) return intervalOf(from);
  const a = from === ".." ? { start: null, end: null } : intervalOf(from);
  const b = to === ".." ? { start: null, end: null } : intervalOf(to);
  if (!a || !b || (a.start !== null && b.end !== null && b.end < a.start)) return null;
  return { start: a.start, end: b.end };
}
