import {
  type Account,
  type Charter,
  accountText,
  clausesOn,
  type Derivation,
  parseAccount,
  replay,
  type State,
} from "../../../src/alliance/index.ts";
import { isClauseKind } from "../../../src/alliance/clauses.ts";
import { governing } from "../../../src/alliance/derive.ts";
import { intervalText } from "../../../src/base/interval.ts";
import type { Claim } from "../../../src/record/claim.ts";
import { type ActTypeName, isActType } from "../../../src/vocabulary/acts.ts";
import { told } from "../csto.ts";
import { dated, decisionText, dutyText, standingText } from "./texts.ts";

/** What a row wants and what the engine gives; equal where the row holds. */
export interface Checked {
  readonly want: string;
  readonly got: string;
}

/** An alliance to run rows over. `suppose` rows add to `claims`. */
export interface World {
  readonly charter: Charter;
  readonly claims: readonly Claim[];
}

export const isSupposition = (row: string): boolean => row.startsWith("suppose ");

/** The claim of `suppose DATE ACTOR TYPE [TARGET] ["object"] [at "place"] [art "article"]`: history nobody disputes. */
export function supposed(row: string, n: number): Claim {
  const quoted = (before: string): string | null => new RegExp(`${before}"([^"]*)"`).exec(row)?.[1] ?? null;
  const [, date, actor, type, target] = row.replace(/\s(at |art )?"[^"]*"/g, "").split(/\s+/);
  const name: ActTypeName = isActType(type!) ? type : missing(`no type of act: ${row}`);
  const claim = told({
    id: `supposed${n}`,
    type: name,
    actor: actor!,
    target: target ?? null,
    object: /\s(?<!at |art )"([^"]*)"/.exec(row)?.[1] ?? null,
    place: quoted("at "),
    article: quoted("art "),
    time: date!,
  });
  return { ...claim, said: null, voice: { ...claim.voice, kind: "chronicle" } };
}

export function checkRow(row: string, world: World): Checked {
  const { charter, claims } = world;
  const [plain, who] = row.split(" according to ") as [string, string | undefined];
  const [verb, ...words] = plain.split(/[\s,]+/);
  if (verb === "act") return isThere(claims, row, words);
  if (verb === "law") return lawOn(charter, row, words);
  const account: Account = who ? accountOf(who, charter, claims) : { kind: "record" };
  if (verb === "no") words.shift();
  const day = words.shift() ?? "";
  const state = stateOn(charter, claims, account, day);
  const rest = words.join(" ");
  switch (verb) {
    case "is": {
      const found = state.standings.find((s) => s.state === words[0]);
      return { want: words.slice(1).join(" "), got: standingText(found, words.slice(1)) };
    }
    case "members":
    case "count": {
      const inside = state.standings.filter((s) => /member|leaving|suspended/.test(s.formal));
      const full = inside.filter((s) => s.formal !== "suspended").map((s) => s.state);
      return verb === "count"
        ? { want: rest, got: String(inside.length) }
        : { want: [...words].sort().join(" "), got: full.join(" ") };
    }
    case "earliest": {
      const found = state.standings.find((s) => s.state === words[0]);
      return { want: words[1]!, got: found?.earliestExit ?? "none" };
    }
    case "vote": {
      const votes = state.standings.find((s) => s.state === words[0])?.votes;
      return {
        want: words[1]!,
        got: votes === undefined || votes === null ? "unsaid" : votes ? "yes" : "no",
      };
    }
    case "request": {
      const [by, date, ...outcome] = words;
      const found = state.requests.filter((r) => r.by === by && dated(r.time, date!));
      const got = found.map((r) => r.outcome).join(" and ");
      return { want: outcome.join(" "), got: got === "" ? "no such request" : got };
    }
    case "decision":
      return { want: bare(rest), got: decisionText(state, row, words) };
    case "duty":
      return { want: rest, got: dutyText(state, words) };
    case "problem":
    case "no": {
      const said = state.problems.some((p) => flat(p.what).includes(rest));
      return { want: verb === "no" ? "unsaid" : "said", got: said ? "said" : "unsaid" };
    }
    case "why": {
      const found = state.standings.find((s) => s.state === words[0]);
      const all = flat((found?.derivation ?? []).flatMap(sentences).join("\n"));
      const text = words.slice(1).join(" ");
      return { want: text, got: all.includes(text) ? text : all };
    }
    default:
      return missing(`no such row: ${row}`);
  }
}

/** Whether the chronicle has the act, on that date exactly. */
function isThere(claims: readonly Claim[], row: string, words: readonly string[]): Checked {
  const [date, actor, type, target, status = "fact"] = words;
  const like = claims.filter((c) => c.actor === actor && c.type === type && c.status === status);
  const times = like
    .filter((c) => target === undefined || target === "-" || c.target === target)
    .flatMap((c) => c.time ?? c.said ?? [])
    .map(intervalText);
  return {
    want: date!,
    got: times.includes(date!) ? date! : `${row}: the chronicle has ${times.join(", ") || "none"}`,
  };
}

/** `law DAY KIND ARTICLE...` or `law DAY KIND silent`, with `field=value` after it. */
function lawOn(charter: Charter, row: string, words: readonly string[]): Checked {
  const [day = "", kind = "", ...rest] = words;
  if (!isClauseKind(kind)) return missing(`no kind of clause: ${row}`);
  const fields = rest.filter((word) => word.includes("="));
  const article = rest.filter((word) => !word.includes("=")).join(" ");
  const { clause } = governing(
    charter,
    kind,
    day,
    (c) => c.kind !== "decision" || c.rule === "silent" || c.rule.on === null,
  );
  const rule: Readonly<Record<string, unknown>> = clause && clause.rule !== "silent" ? clause.rule : {};
  const is =
    clause === null
      ? clausesOn(charter, kind, day).length > 1
        ? "in conflict"
        : "none"
      : clause.rule === "silent"
        ? "silent"
        : flat(clause.article);
  const told = fields.map(
    (field) =>
      `${field.split("=")[0]}=${String(rule[field.split("=")[0]!] ?? "none").replaceAll(/[\s,]+/g, "_")}`,
  );
  return { want: [article, ...fields].join(" "), got: [is, ...told].join(" ") };
}

const SEEN = new WeakMap<readonly Claim[], Map<string, State>>();

function stateOn(charter: Charter, claims: readonly Claim[], account: Account, day: string): State {
  const cache = SEEN.get(claims) ?? new Map<string, State>();
  SEEN.set(claims, cache);
  const key = `${charter.id} ${accountText(account)} ${day}`;
  const state = cache.get(key) ?? replay(charter, claims, account, day);
  cache.set(key, state);
  return state;
}

function accountOf(who: string, charter: Charter, claims: readonly Claim[]): Account {
  const known = claims.flatMap((c) => [c.actor, c.target ?? charter.id, c.voice.code ?? charter.id]);
  return parseAccount(who, [charter.id, ...known, who.toUpperCase()]).value ?? missing(`no account: ${who}`);
}

const sentences = (d: Derivation): readonly string[] => [
  `${d.what} [${d.citation?.article ?? "-"}]`,
  ...d.because.flatMap(sentences),
];

const flat = (text: string): string => text.replaceAll(/[\s,]+/g, " ");
const bare = (text: string): string => text.replace(/\s*"[^"]*"/, "");

function missing(message: string): never {
  throw new Error(message);
}
