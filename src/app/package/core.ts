import {
  type Charter,
  type Derivation,
  type Effective,
  type Formal,
  parseAccount,
  replay as replayClaims,
  type State,
  why as whyOn,
  whyNot as whyNotOn,
} from "../../alliance/index.ts";
import type { Day } from "../../base/day.ts";
import type { Problem } from "../../base/problem.ts";
import { dateOf } from "../../read/input/dates.ts";
import { languageOf } from "../../read/input/language.ts";
import { type Library, read } from "../../read/index.ts";
import type { Reading } from "../../read/reading.ts";
import type { Claim } from "../../record/claim.ts";
import { claimsOfReading } from "../../record/from-reading.ts";
import { speakersIn } from "../speakers.ts";

/** What the caller knows of a text. `date` is its day (YYYY-MM-DD); else the text's own dateline counts. */
export interface About {
  readonly id?: string;
  readonly title?: string;
  readonly date?: Day;
  readonly outlet?: string;
}

/** An alliance's law with its history. */
export interface Alliance {
  readonly charter: Charter;
  readonly chronicle: readonly Claim[];
}

/** What is asked of an alliance: the day, whose account ("record", "ARM", "undisputed", ...), what was read, what was known by when. */
export interface Question {
  readonly on: Day;
  readonly accordingTo?: string;
  readonly readings?: readonly Reading[];
  readonly claims?: readonly Claim[];
  readonly asKnownOn?: Day;
}

/** Thrown where an input is wrong; `problems` say where, what and what to do. */
export class CasusError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(({ what }) => what).join("; "));
    this.name = "CasusError";
    this.problems = problems;
  }
}

/** Reads one text. Never throws on any text; what is not English is left unread. */
export function readText(text: string, about: About, library: Library): Reading {
  const { id = "text", title = null, date = dateOf(text), outlet = null } = about;
  const document = { id, title, date, outlet, language: languageOf(text), text };
  if (document.language === "en") return read(document, library);
  return { document, statements: [], acts: [], boilerplate: [], warnings: ["This does not look like English; it was left unread."] }; // prettier-ignore
}

/** Standings, requests, decisions and duties, each with its derivation. Throws a CasusError on an unknown account. */
export function replay(alliance: Alliance, question: Question): State {
  const { claims, account } = grounds(alliance, question);
  return replayClaims(alliance.charter, claims, account, question.on, question.asKnownOn);
}

/** Why a state (ISO 3166 alpha-3) stands as it does: the derivation, down to articles and the ids of claims. */
export function why(alliance: Alliance, state: string, question: Question): Derivation {
  const { claims, account } = grounds(alliance, question);
  return whyOn(alliance.charter, claims, account, state, question.on, question.asKnownOn);
}

/** Why a state does not stand so: the condition that failed. */
export function whyNot(
  alliance: Alliance,
  state: string,
  standing: Formal | Effective,
  question: Question,
): Derivation {
  const { claims, account } = grounds(alliance, question);
  return whyNotOn(alliance.charter, claims, account, state, standing, question.on, question.asKnownOn);
}

/** The chronicle's claims and the question's, and the account among those who speak in them. */
function grounds({ charter, chronicle }: Alliance, question: Question) {
  const { readings = [], claims = [], accordingTo = "record" } = question;
  const all = [...chronicle, ...readings.flatMap(claimsOfReading), ...claims];
  const { value: account, problems } = parseAccount(accordingTo, speakersIn(charter, all));
  if (account === null) throw new CasusError(problems);
  return { claims: all, account };
}
