import type { Day } from "../../base/day.ts";
import type { Dossier } from "../report/model.ts";
import { accountsOf, type Asked, type Casebook } from "../server/casebook.ts";
import { accountLabel } from "../text/standing.ts";
import { capital } from "../text/names.ts";

/** `GET /api/alliances/{alliance}`: what every page of an alliance needs. */
export interface Overview extends Pick<Dossier, "headline" | "standings" | "problems" | "references"> {
  readonly id: string;
  readonly name: string;
  readonly on: Day;
  readonly account: string;
  /** Whose word can be taken. */
  readonly accounts: readonly { readonly id: string; readonly label: string }[];
  /** Codes of states and of the alliance itself that speak in the claims. */
  readonly speakers: readonly string[];
  /** Days on which a standing changed or a report appeared. */
  readonly days: readonly Day[];
}

export function overview(book: Casebook, id: string, asked: Asked): Overview {
  const question = book.question(id, asked);
  const { alliance, on, account, headline, standings, problems, references } = book.dossier(id, asked);
  const days = new Set(standings.flatMap(({ course }) => course.map(({ from }) => from)));
  for (const { document } of question.readings) if (document.date !== null) days.add(document.date);
  return {
    id: alliance.id,
    name: alliance.name,
    on,
    account,
    accounts: accountsOf(question).map((code) => ({
      id: code,
      label: capital(accountLabel(code, book.names)),
    })),
    speakers: question.speakers,
    days: [...days].sort(),
    headline,
    standings,
    problems,
    references,
  };
}
