import { readDate, type Standing, type State } from "../../../src/alliance/index.ts";
import { intervalText } from "../../../src/base/interval.ts";
import type { Claim } from "../../../src/record/claim.ts";

/** The standing in the words of a row: only the parts that the row speaks of, so that short rows may be written. */
export function standingText(found: Standing | undefined, wanted: readonly string[]): string {
  const parts: string[] = [found?.formal ?? "none"];
  if (wanted.includes("frozen") || wanted.includes("participating"))
    parts.push(found?.effective ?? "no effect");
  if (wanted.includes("since")) {
    const own =
      wanted.includes("frozen") && found?.effectiveSince ? intervalText(found.effectiveSince) : found?.since;
    parts.push("since", own ?? "unknown");
  }
  if (wanted.includes("exit")) parts.push("exit", found?.exit ?? "none");
  return parts.join(" ");
}

/** `decision DAY DATE ["words of its object"] stands|falls|open [against A B] [aside A B] [voters N] [without A B]`. */
export function decisionText(state: State, row: string, words: readonly string[]): string {
  const about = /"([^"]*)"/.exec(row)?.[1] ?? "";
  const date = words[0]!;
  const found = state.decisions.filter((d) => dated(d.time, date) && (d.object ?? "").includes(about));
  if (found.length !== 1)
    return `${date} ${found.length} decisions: ${found.map((d) => d.object).join("; ")}`;
  const one = found[0]!;
  const parts = [date, one.stands === null ? "open" : one.stands ? "stands" : "falls"];
  if (one.objected.length > 0 || words.includes("against")) parts.push("against", ...one.objected);
  if (one.stoodAside.length > 0 || words.includes("aside")) parts.push("aside", ...one.stoodAside);
  if (words.includes("voters")) parts.push("voters", String(one.voters.length));
  const without = words.indexOf("without");
  if (without !== -1)
    parts.push(
      "without",
      ...words.slice(without + 1).map((code) => (one.voters.includes(code) ? `(${code} votes)` : code)),
    );
  return parts.join(" ");
}

/** `duty DAY assist|consult TO by WHOM zone ANSWER [needed] [asked] met|unmet|open [owed N]`, or `... none`. */
export function dutyText(state: State, words: readonly string[]): string {
  const [kind, to, , by] = words;
  if (words.includes("none"))
    return state.duties.some((d) => d.kind === kind && d.owedTo === to)
      ? `${kind} ${to} owed`
      : words.join(" ");
  const date = words[words.indexOf("on") + 1];
  const found = state.duties.find(
    (d) =>
      d.kind === kind &&
      d.owedTo === to &&
      (d.trigger.by ?? "nobody") === by &&
      (!words.includes("on") || dated(d.trigger.time, date!)),
  );
  if (!found) return `no such duty; there are ${state.duties.map((d) => d.id).join(", ") || "none"}`;
  const parts = [kind!, to!, "by", by!];
  if (words.includes("on")) parts.push("on", date!);
  parts.push("zone", found.zone);
  if (found.requestNeeded) parts.push("needed");
  if (found.requested) parts.push("asked");
  parts.push(found.discharged === null ? "open" : found.discharged ? "met" : "unmet");
  if (words.includes("owed")) parts.push("owed", String(found.owedBy.length));
  return parts.join(" ");
}

/** Whether a time is the date, or begins within it: "2022" fits 2022-09-13. */
export const dated = (time: Claim["time"], date: string): boolean =>
  time !== null &&
  (intervalText(time) === date ||
    (time.start ?? "").startsWith(date) ||
    intervalText(readDate(date) ?? time) === intervalText(time));
