import { theOrganisation } from "./text/names.ts";
import { type Day, daysBetween, isDay } from "../base/day.ts";
import { parseEdtf } from "../base/edtf.ts";
import type { Interval } from "../base/interval.ts";
import type { Problem } from "../base/problem.ts";
import { reportDate } from "../read/input/dates.ts";
import { type Account, type Charter, parseAccount } from "../alliance/index.ts";
import type { Claim } from "../record/claim.ts";
import { isSubState, principalOf } from "../vocabulary/actors.ts";
import { Failure, wrongInput, wrongUse } from "./failure.ts";
import { loadStateNames } from "./resources.ts";
import { speakersIn } from "./speakers.ts";
import { didYouMean } from "./text/nearest.ts";

/** The day an option gives: YYYY-MM-DD, or EDTF that tells one day ("2024-03-12~"). A question is asked on one day. */
export function dayOption(text: string, flag: string): Day {
  if (isDay(text)) return text;
  const days = parseEdtf(text)?.interval;
  if (days?.start && days.start === days.end) return days.start;
  throw wrongUse(days ? severalDays(days, text, flag) : noDay(text, flag));
}

/** The date of reports: a day, or EDTF for as much as is known ("2024-03", "2024-03-12/2024-03-14", "2022-21"). */
export function dateOption(text: string, flag: string): string {
  if (reportDate(text) !== null) return text;
  if (parseEdtf(text) === null) throw wrongUse(noDay(text, flag));
  throw wrongUse({
    code: "day-wrong",
    what: `${flag} ${text} has no end`,
    why: "a report was there by some day, and its times are counted from it",
    hint: `${flag} 2024-03-12, or as much as is known: ${flag} 2024-03`,
  });
}

function noDay(text: string, flag: string): Problem {
  const shaped = /^\d{4}-\d{2}-\d{2}$/.test(text);
  return {
    code: "day-wrong",
    level: "error",
    what: shaped ? `${flag} ${text}: the calendar has no such day` : `${flag} "${text}" is no day`,
    ...(shaped ? {} : { why: "a day is written YYYY-MM-DD" }),
    hint: `${flag} 2024-03-12`,
  };
}

function severalDays({ start, end }: Interval, text: string, flag: string): Problem {
  const many = start && end ? `${daysBetween(start, end) + 1} days` : "days without end";
  return {
    code: "day-wrong",
    level: "error",
    what: `${flag} ${text} is ${many}, and one is asked for`,
    why: "what holds may change between the first and the last of them",
    hint: [start && `${flag} ${start} (the first)`, end && `${flag} ${end} (the last)`]
      .filter(Boolean)
      .join(" or "),
  };
}

/** The account an option asks for: a code, a state's name, "secretariat", "record", "undisputed" or "official". */
export function accountOption(
  written: string | undefined,
  charter: Charter,
  claims: readonly Claim[],
): Account {
  const { codes, names } = speakersIn(charter, claims);
  const asked = (written ?? "record")
    .split(">")
    .map((part) => codeFor(part, charter))
    .join(">");
  const { value, problems } = parseAccount(asked, { codes, names });
  if (value !== null) return value;
  throw new Failure(
    problems.map((problem) => ({
      ...problem,
      what: problem.what.replace(/^(".*") is no account$/, "nobody is known here as $1"),
      hint: didYouMean(written ?? "", codes, ["record", "undisputed", "official", ...codes]),
    })),
  );
}

/** The code for a party as written: "Armenia" and "arm" are ARM, "the secretariat" is the alliance. */
function codeFor(written: string, charter: Charter): string {
  const word = written.trim().toLowerCase();
  if (/^(?:the )?secretariat$/.test(word)) return charter.id;
  for (const [code, name] of loadStateNames()) {
    if (name.toLowerCase() === word) return code;
    if (word.startsWith(`${name.toLowerCase()}:`)) return code + word.slice(name.length);
  }
  return written.trim();
}

/** The state meant, by code or name, among those that had to do with the alliance. */
export function stateArgument(written: string, charter: Charter, states: readonly string[]): string {
  const names = loadStateNames();
  const word = codeFor(written, charter).toUpperCase();
  if (states.includes(word)) return word;
  const known = states.flatMap((code) => [code, names.get(code) ?? code]);
  throw wrongInput({
    code: "state-unknown",
    what: names.has(word)
      ? `${names.get(word)} never had to do with ${theOrganisation(charter.id)}, as far as the record tells`
      : `there is no state "${written}"`,
    why: `states here: ${states.join(", ")}`,
    hint: didYouMean(written, known, ["a code from that list"]),
  });
}

/** Principals whose accounts are set side by side: states and the alliance itself that speak in the claims. */
export function speakersOf(
  charter: Charter,
  claims: readonly Claim[],
  members: readonly string[],
): readonly string[] {
  const spoken = new Set(
    claims.flatMap(({ voice }) =>
      voice.code === null || isSubState(voice.code) ? [] : [principalOf(voice.code)],
    ),
  );
  return [charter.id, ...members].filter((code) => spoken.has(code));
}
