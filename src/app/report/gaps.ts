import { isSubState } from "../../vocabulary/actors.ts";
import { capital, count, listText, theOrganisation } from "../text/names.ts";
import { shortDay } from "../text/when.ts";
import { type Ground, line } from "./ground.ts";
import type { Line } from "./model.ts";

/** What the record does not cover: silences that a reader could take for answers. */
export function gaps(ground: Ground): readonly Line[] {
  const { claims, readings, main, names, charter, day } = ground;
  const told = claims.filter((claim) => claim.voice.kind !== "chronicle");
  const spoken = new Set(told.flatMap(({ voice }) => (voice.code === null ? [] : [voice.code])));
  const silent = main.state.standings.filter(
    ({ formal, state }) => formal !== "former" && formal !== "none" && !spoken.has(state),
  );
  const out: string[] = [];
  if (readings.length === 0) out.push("No report was read: everything here is from the chronicle.");
  if (readings.length > 0 && silent.length > 0) {
    out.push(
      `No words of ${listText(silent.map(({ state }) => names(state)))} are in the reports; their accounts are not shown.`,
    );
  }
  if (readings.length > 0 && !spoken.has(charter.id))
    out.push(`${capital(theOrganisation(charter.id))}'s own organs do not speak in the reports.`);
  const undated = readings.filter(({ document }) => document.date === null).length;
  if (undated > 0)
    out.push(
      `${count(undated, "report has", "reports have")} no date: what they tell as "on Tuesday" or "last month" has no day.`,
    );
  const unknown = told.filter(({ time }) => time === null).length;
  if (unknown > 0)
    out.push(
      `${count(unknown, "claim")} of the reports ${unknown === 1 ? "has" : "have"} no day and cannot stand on the timeline.`,
    );
  const worked = told.filter(({ voice }) => voice.inferred).length;
  if (worked > 0)
    out.push(
      `In ${count(worked, "claim")} the speaker was worked out from the context ("he", "the minister"), not named by the sentence.`,
    );
  const unchecked = charter.clauses.filter(({ confidence }) => confidence === "from-memory").length;
  if (unchecked > 0)
    out.push(
      `${count(unchecked, "clause")} of the charter as kept here ${unchecked === 1 ? "was" : "were"} written from memory and not checked against a text.`,
    );
  const last = claims
    .filter(({ voice }) => voice.kind === "chronicle")
    .map(({ time }) => time?.start ?? "")
    .sort()
    .at(-1);
  if (last && last < day) out.push(`The chronicle's last entry before this day is of ${shortDay(last)}.`);
  if (claims.some(({ voice }) => voice.code !== null && isSubState(voice.code))) {
    out.push(
      "Oppositions, forces and media are quoted as themselves; what they say is not their government's account.",
    );
  }
  return out.map((text) => line(text, [], ground));
}
