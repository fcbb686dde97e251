import { capital, count, inText, listText, type Names, owner, theOrganisation } from "../text/names.ts";
import { dayText, onText, whenText } from "../text/when.ts";
import { ACTS, isActType } from "../../vocabulary/acts.ts";
import { dutyText, isDue } from "./words.ts";
import { accountsLabel } from "../text/standing.ts";
import type { Dossier, Line, Plea, StandingRow, ThreatRow } from "./model.ts";

type Body = Pick<Dossier, "alliance" | "on" | "standings" | "pleas" | "threats" | "contested" | "owed">;

/** The dossier in a paragraph, made from its sections and from nothing else. */
export function headline(body: Body, names: Names): readonly Line[] {
  return [
    ...standingLines(body),
    ...body.pleas.slice(0, 1).map((plea) => pleaLine(plea, names)),
    ...body.threats
      .filter((threat) => threat.kind !== "forecast" && concerns(threat, body))
      .slice(0, 1)
      .map(threatLine),
    ...contestLine(body),
    ...owedLine(body, names),
  ];
}

function standingLines({ alliance, on, standings }: Body): readonly Line[] {
  const members = standings.filter(
    ({ formal }) => formal === "member" || formal === "leaving" || formal === "suspended",
  );
  const apart = members.filter(
    ({ formal, effective, otherwise }) =>
      formal !== "member" || effective === "frozen" || otherwise.length > 0,
  );
  if (members.length === 0)
    return [
      { text: `On ${dayText(on)} the record knows no member of ${theOrganisation(alliance.id)}.`, refs: [] },
    ];
  const rest = members.filter((row) => !apart.includes(row));
  const told = apartLines(apart, alliance.id);
  const others =
    rest.length === 0
      ? []
      : [
          {
            text: `${apart.length === 0 ? `On ${dayText(on)} the` : "The"} ${apart.length === 0 ? "" : "other "}${count(rest.length, "member")} of ${theOrganisation(alliance.id)} (${listText(rest.map(({ name }) => inText(name)))}) ${rest.length === 1 ? "takes" : "take"} part.`,
            refs: [],
          },
        ];
  return [
    ...told.map((line, i) =>
      i === 0 ? { ...line, text: `On ${dayText(on)} ${line.text.replace(/^The /, "the ")}` } : line,
    ),
    ...contraryLines(apart),
    ...others,
  ];
}

/** What sets each member apart; members of whom the same short thing is to be said share a sentence. */
function apartLines(rows: readonly StandingRow[], alliance: string): readonly Line[] {
  const predicates = rows.map((row) => ({ row, predicate: predicateOf(row, alliance) }));
  return [...new Set(predicates.map(({ predicate }) => predicate))].flatMap((predicate) => {
    const group = predicates.filter((one) => one.predicate === predicate).map(({ row }) => row);
    const together = predicate.includes(";") ? group.map((row) => [row]) : [group];
    return together.map((members) => ({
      text: `${capital(listText(members.map(({ name }) => inText(name))))} ${members.length === 1 ? "is" : "are"} ${predicate}.`,
      refs: [...new Set(members.flatMap(({ refs }) => refs.filter((key) => key.startsWith("r"))))].slice(
        0,
        4,
      ),
    }));
  });
}

/** What a member is: "suspended from ECOWAS"; with what belongs to it alone after a semicolon. */
function predicateOf(row: StandingRow, alliance: string): string {
  const exit =
    row.exit !== null
      ? `; its notice runs out on ${dayText(row.exit)}`
      : row.formal === "member" && row.earliestExit !== null
        ? `; no notice is on the record, and one given that day would end its membership on ${dayText(row.earliestExit)} at the earliest`
        : "";
  const effect =
    row.effective === "frozen"
      ? `, but frozen in effect${row.effectiveSince === null ? "" : ` ${sinceText(row)}`}`
      : "";
  const whose = theOrganisation(alliance);
  const formal =
    row.formal === "member"
      ? `a member of ${whose}`
      : row.formal === "leaving"
        ? `leaving ${whose}`
        : `suspended from ${whose}`;
  const others = row.otherwise.map(
    ({ label, formal: other, effective }) =>
      `${label} it is ${article(other)}${effective === null ? "" : ` and ${effective}`}`,
  );
  return `${formal}${effect}${exit}${others.length === 0 ? "" : `; ${listText(others)}`}`;
}

/** What somebody else denies of a state that stands apart, in the latest word on it. */
function contraryLines(rows: readonly StandingRow[]): readonly Line[] {
  return rows.flatMap(({ words, state }) => {
    const denial = words.find(
      ({ status, code, quote }) => status === "denied" && code !== state && quote !== "",
    );
    return denial === undefined
      ? []
      : [{ text: `${capital(denial.voice)} says that ${denial.told}.`, refs: denial.refs }];
  });
}

const article = (standing: string): string =>
  standing === "member" || standing === "observer" || standing === "applicant"
    ? `${/^[aeiou]/.test(standing) ? "an" : "a"} ${standing}`
    : standing;

const sinceText = ({ effectiveSince }: StandingRow): string =>
  effectiveSince?.start && effectiveSince.start === effectiveSince.end
    ? `since ${dayText(effectiveSince.start)}`
    : `(${whenText(effectiveSince)})`;

/** Each outcome once, with all the accounts that come to it: "vetoed on the record, and according to Russia". */
function byOutcome(
  accounts: readonly { readonly accounts: readonly string[]; readonly told: string }[],
  names: Names,
): string {
  const outcomes = [...new Set(accounts.map(({ told }) => told))];
  if (outcomes.length === 1 && accounts.length > 1) return `${outcomes[0]!} on every account told here`;
  return outcomes
    .map((outcome) => {
      const agreed = accounts.filter(({ told }) => told === outcome).flatMap((one) => one.accounts);
      return `${outcome} ${accountsLabel(agreed, names)}`;
    })
    .join("; ");
}

function pleaLine(plea: Plea, names: Names): Line {
  const told = byOutcome(
    plea.accounts.map(({ accounts, outcome }) => ({ accounts, told: outcome })),
    names,
  );
  const when = plea.time === null ? "" : ` ${onText(plea.time)}`;
  return {
    text: `${capital(owner(inText(plea.byName)))} plea${when} to ${listText(plea.to.map(inText))} is ${told}.`,
    refs: plea.refs.slice(0, 4),
  };
}

/** A threat for the headline is one that the alliance or a state of it makes, on conditions or of membership. */
function concerns({ by, type, conditions }: ThreatRow, { alliance, standings }: Body): boolean {
  const party = by === alliance.id || standings.some(({ state }) => state === by);
  return party && (conditions.length > 0 || (isActType(type) && ACTS[type].group === "membership"));
}

function threatLine(threat: ThreatRow): Line {
  const conditions = threat.conditions.map(({ text, holds }) => `${holds} ${text}`);
  const when = threat.deadline === null ? "no date is set" : `by ${dayText(threat.deadline)}`;
  return {
    text: `Announced by ${threat.voice}: ${threat.act}${conditions.length === 0 ? "" : `, ${conditions.join(" and ")}`}; ${when}.`,
    refs: [...new Set([...threat.refs, ...threat.conditions.flatMap(({ refs }) => refs)])].slice(0, 4),
  };
}

function contestLine({ contested }: Body): readonly Line[] {
  if (contested.length === 0) return [];
  const [first] = contested;
  const more = contested.length === 1 ? "" : `, and ${count(contested.length - 1, "more proposition")}`;
  return [
    {
      text: `Contested: “${first!.proposition}”${more}.`,
      refs: first!.sides.flatMap(({ words }) => words.flatMap(({ refs }) => refs)).slice(0, 4),
    },
  ];
}

function owedLine({ owed }: Body, names: Names): readonly Line[] {
  const open = owed.filter(({ accounts }) =>
    accounts.some((account) => account.discharged !== true && isDue(account)),
  );
  const first = open.find(({ kind }) => kind === "assist") ?? open[0];
  if (first === undefined)
    return owed.length === 0 ? [] : [{ text: "No duty is open on any account.", refs: [] }];
  const told = byOutcome(
    first.accounts.map((account) => ({ accounts: account.accounts, told: dutyText(account).slice(2) })),
    names,
  );
  const more = open.length === 1 ? "" : `; ${count(open.length - 1, "more duty", "more duties")} may be open`;
  return [
    {
      text: `The duty to ${first.kind === "assist" ? "help" : "consult with"} ${inText(first.owedToName)} after ${first.trigger}${first.time === null ? "" : ` ${onText(first.time)}`}: ${told}${more}.`,
      refs: first.refs.slice(0, 4),
    },
  ];
}
