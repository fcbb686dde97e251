import { expect } from "vitest";
import { parseAccount, replay, type State, accountText, type Account } from "../../src/alliance/index.ts";
import { intervalText } from "../../src/base/interval.ts";
import { readDate } from "../../src/alliance/index.ts";
import type { Claim } from "../../src/record/claim.ts";
import { type ActTypeName, isActType } from "../../src/vocabulary/acts.ts";
import { isStatus } from "../../src/vocabulary/status.ts";
import { CHRONICLE, CSTO, told } from "./csto.ts";

/**
 * Runs a table of rows over the chronicle and `reports`. A row is one of
 *   act DATE ACTOR TYPE [TARGET] [denied]               the chronicle has this act
 *   tell DATE ACTOR TYPE [TARGET] [STATUS] by VOICE      a report says so; the claim is added ("by report": narrator)
 *   suppose DATE ACTOR TYPE [TARGET] ["object"]          added as history that nobody disputes
 *   is DAY STATE FORMAL[, EFFECTIVE] [since DATE] [exit DAY] [according to WHO]
 *   members DAY A B C ... [according to WHO]
 *   earliest DAY STATE DAY
 *   request DAY STATE DATE OUTCOME [according to WHO]
 *   decision DAY DATE stands|falls|open [against A B] [aside A B] [voters n]
 *   duty DAY KIND STATE by ACTOR|nobody zone ANSWER [needed] [asked] [discharged|not discharged|open] [according to WHO]
 *   warns DAY WORDS / silent DAY WORDS                   whether a problem says these words
 * "#" starts a remark.
 */
export function runTable(table: string, reports: readonly Claim[] = []): void {
  const rows = table
    .split("\n")
    .map((row) => row.replace(/#.*$/, "").trim())
    .filter((row) => row !== "");
  let claims: readonly Claim[] = [...CHRONICLE, ...reports];
  for (const row of rows) {
    const [verb, ...rest] = row.split(/\s+/);
    if (verb === "act")
      expect(
        claims.some((claim) => matches(claim, rest)),
        `not in the chronicle: ${row}`,
      ).toBe(true);
    else if (verb === "tell" || verb === "suppose") claims = [...claims, added(verb, row, claims.length)];
    else expectation(verb!, row, claims);
  }
}

const SEEN = new WeakMap<readonly Claim[], Map<string, State>>();

function stateOn(claims: readonly Claim[], account: Account, day: string): State {
  const cache = SEEN.get(claims) ?? new Map<string, State>();
  SEEN.set(claims, cache);
  const key = `${accountText(account)} ${day}`;
  const state = cache.get(key) ?? replay(CSTO, claims, account, day);
  cache.set(key, state);
  return state;
}

function matches(claim: Claim, [date, actor, type, target, status]: readonly string[]): boolean {
  const wanted = target === "denied" ? "denied" : (status ?? "fact");
  const to = target === "denied" ? undefined : target;
  const time = claim.time ?? claim.said;
  return (
    time !== null &&
    intervalText(time) === date &&
    claim.actor === actor &&
    claim.type === type &&
    claim.status === wanted &&
    (to === undefined || claim.target === to)
  );
}

function added(verb: string, row: string, n: number): Claim {
  const object = /"([^"]*)"/.exec(row)?.[1] ?? null;
  const [plain, by] = row.replace(/\s*"[^"]*"/, "").split(" by ");
  const [, date, actor, type, target, status] = plain!.split(/\s+/);
  const name: ActTypeName = isActType(type!) ? type : expect.fail(`no type of act: ${row}`);
  const claim = told({
    id: `row${n}`,
    type: name,
    actor: actor!,
    target: target ?? null,
    object,
    ...(date === "..." ? {} : { time: date! }),
    said: readDate(date!)?.end ?? "2024-03-12",
    status: status && isStatus(status) ? status : "fact",
    voice: by === undefined || by === "report" ? null : by.trim(),
  });
  return verb === "tell" ? claim : { ...claim, said: null, voice: { ...claim.voice, kind: "chronicle" } };
}

function expectation(verb: string, row: string, claims: readonly Claim[]): void {
  const [plain, who] = row.split(" according to ");
  const [, day, ...words] = plain!.split(/[\s,]+/);
  const account: Account = who ? parseAccount(who, codesOf(claims)).value! : { kind: "record" };
  const state = stateOn(claims, account, day!);
  switch (verb) {
    case "is":
      return standing(state, row, words);
    case "members": {
      const members = state.standings.filter((s) => s.formal === "member" || s.formal === "leaving");
      expect(members.map((s) => s.state).join(" "), row).toBe([...words].sort().join(" "));
      return;
    }
    case "earliest":
      expect(state.standings.find((s) => s.state === words[0])?.earliestExit ?? "none", row).toBe(words[1]);
      return;
    case "request": {
      const [by, date, ...outcome] = words;
      const found = state.requests.find(
        (r) => r.by === by && r.time !== null && meets(intervalText(r.time), date!),
      );
      expect(
        found?.outcome ?? `no request; there are ${state.requests.map((r) => r.id).join(", ")}`,
        row,
      ).toBe(outcome.join(" "));
      return;
    }
    case "decision":
      return decision(state, row, words);
    case "duty":
      return duty(state, row, words);
    case "warns":
    case "silent": {
      const text = plain!.split(/\s+/).slice(2).join(" ");
      const said = state.problems.some((problem) => problem.what.includes(text));
      expect(said, `${row}\n${state.problems.map((p) => p.what).join("\n")}`).toBe(verb === "warns");
      return;
    }
    default:
      expect.fail(`no such row: ${row}`);
  }
}

function standing(state: State, row: string, words: readonly string[]): void {
  const found = state.standings.find((s) => s.state === words[0]);
  const text = [found?.formal ?? "none", found?.effective ?? null].filter((part) => part !== null);
  const wanted = words.slice(1);
  for (const mark of ["since", "exit"] as const) {
    const at = wanted.indexOf(mark);
    if (at === -1) continue;
    const [, value] = wanted.splice(at, 2);
    const frozenSince = found?.effectiveSince ? intervalText(found.effectiveSince) : null;
    const is =
      mark === "exit"
        ? found?.exit
        : found?.effective === "frozen" && wanted.includes("frozen")
          ? frozenSince
          : found?.since;
    expect(is ?? "none", row).toBe(value);
  }
  if (wanted.length === 1 && text[0] === wanted[0]) return;
  expect(text.join(", "), row).toBe(wanted.join(", "));
}

function decision(state: State, row: string, words: readonly string[]): void {
  const [date, stands] = words;
  const found = state.decisions.find((d) => d.time !== null && meets(intervalText(d.time), date!));
  expect(
    found === undefined ? "no decision" : found.stands === null ? "open" : found.stands ? "stands" : "falls",
    row,
  ).toBe(stands);
  const after = (mark: string): string[] => {
    const at = words.indexOf(mark);
    if (at === -1) return [];
    const end = words.findIndex((w, i) => i > at && ["against", "aside", "voters"].includes(w));
    return words.slice(at + 1, end === -1 ? undefined : end);
  };
  expect([...(found?.objected ?? [])], row).toEqual(after("against"));
  expect([...(found?.stoodAside ?? [])], row).toEqual(after("aside"));
  if (words.includes("voters")) expect(String(found?.voters.length), row).toBe(after("voters")[0]);
}

function duty(state: State, row: string, words: readonly string[]): void {
  const [kind, to] = words;
  const by = words[words.indexOf("by") + 1];
  const date = /on (\S+) by/.exec(row)?.[1];
  const found = state.duties.find(
    (d) =>
      d.kind === kind &&
      d.owedTo === to &&
      (d.trigger.by ?? "nobody") === by &&
      (!date || (d.trigger.time && meets(intervalText(d.trigger.time), date))),
  );
  expect(found, `${row}\n${state.duties.map((d) => d.id).join("\n")}`).toBeDefined();
  expect(found!.zone, row).toBe(words[words.indexOf("zone") + 1]);
  expect(found!.requestNeeded, `${row}: needed`).toBe(words.includes("needed"));
  expect(found!.requested, `${row}: asked`).toBe(words.includes("asked"));
  const discharged = words.includes("open") ? null : !words.includes("not");
  if (words.includes("open") || words.includes("discharged"))
    expect(found!.discharged, `${row}: discharged`).toBe(discharged);
}

const meets = (time: string, date: string): boolean => time === date || time.startsWith(date);
const codesOf = (claims: readonly Claim[]): readonly string[] => [
  ...new Set(
    claims.flatMap((claim) =>
      [claim.actor, claim.target, claim.voice.code].filter((c): c is string => c !== null),
    ),
  ),
];
