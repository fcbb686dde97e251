import { capital, count, listText } from "../text/names.ts";
import { dayText, onText, whenText } from "../text/when.ts";
import type { Dossier, Line, Plea, StandingRow, ThreatRow } from "./model.ts";

type Body = Pick<Dossier, "alliance" | "on" | "standings" | "pleas" | "threats" | "contested" | "owed">;

/** The dossier in a paragraph, made from its sections and from nothing else. */
export function headline(body: Body): readonly Line[] {
  return [
    ...standingLines(body),
    ...body.pleas.slice(0, 1).map(pleaLine),
    ...body.threats.filter((threat) => threat.kind !== "forecast" && concerns(threat, body)).slice(0, 1).map(threatLine),
    ...contestLine(body),
    ...owedLine(body),
  ];
}

function standingLines({ alliance, on, standings }: Body): readonly Line[] {
  const members = standings.filter(({ formal }) => formal === "member" || formal === "leaving" || formal === "suspended");
  const apart = members.filter(({ formal, effective, otherwise }) => formal !== "member" || effective === "frozen" || otherwise.length > 0);
  if (members.length === 0) return [{ text: `On ${dayText(on)} the record knows no member of the ${alliance.id}.`, refs: [] }];
  const rest = members.filter((row) => !apart.includes(row));
  const told = apart.map((row) => apartLine(row, alliance.id));
  const others = rest.length === 0 ? [] : [{ text: `${apart.length === 0 ? `On ${dayText(on)} the` : "The"} ${apart.length === 0 ? "" : "other "}${count(rest.length, "member")} of the ${alliance.id} (${listText(rest.map(({ name }) => name))}) ${rest.length === 1 ? "takes" : "take"} part.`, refs: [] }];
  return [...told.map((line, i) => (i === 0 ? { ...line, text: `On ${dayText(on)} ${line.text}` } : line)), ...others];
}

function apartLine(row: StandingRow, alliance: string): Line {
  const exit =
    row.exit !== null
      ? `; its notice runs out on ${dayText(row.exit)}`
      : row.formal === "member" && row.earliestExit !== null
        ? `; no notice is on the record, and one given that day would end its membership on ${dayText(row.earliestExit)} at the earliest`
        : "";
  const effect = row.effective === "frozen" ? `, but frozen in effect${row.effectiveSince === null ? "" : ` ${sinceText(row)}`}` : "";
  const formal = row.formal === "member" ? `a member of the ${alliance}` : row.formal === "leaving" ? `leaving the ${alliance}` : `suspended from the ${alliance}`;
  const others = row.otherwise.map(({ label, formal: other, effective }) => `${label} it is ${article(other)}${effective === null ? "" : ` and ${effective}`}`);
  return {
    text: `${row.name} is ${formal}${effect}${exit}${others.length === 0 ? "" : `; ${listText(others)}`}.`,
    refs: row.refs.filter((key) => key.startsWith("r")).slice(0, 4),
  };
}

const article = (standing: string): string => (standing === "member" || standing === "observer" || standing === "applicant" ? `${/^[aeiou]/.test(standing) ? "an" : "a"} ${standing}` : standing);

const sinceText = ({ effectiveSince }: StandingRow): string =>
  effectiveSince?.start && effectiveSince.start === effectiveSince.end ? `since ${dayText(effectiveSince.start)}` : `(${whenText(effectiveSince)})`;

function pleaLine(plea: Plea): Line {
  const told = plea.accounts.map(({ outcome, label }, i) => (i > 0 && plea.accounts[i - 1]!.outcome === outcome ? `also ${label}` : `${outcome} ${label}`));
  return { text: `${capital(plea.byName)}'s plea ${onText(plea.time)} to ${listText(plea.to)} is ${told.join("; ")}.`.replace(/ {2,}/g, " "), refs: plea.refs.slice(0, 4) };
}

/** A threat for the headline is one that the alliance or a state of it makes. */
const concerns = ({ by }: ThreatRow, { alliance, standings }: Body): boolean => by === alliance.id || standings.some(({ state }) => state === by);

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

function owedLine({ owed }: Body): readonly Line[] {
  const open = owed.filter(({ accounts }) => accounts.some(({ discharged }) => discharged !== true));
  if (owed.length === 0) return [];
  if (open.length === 0) return [{ text: `No duty is open on any account.`, refs: [] }];
  const disputed = open.filter(({ accounts }) => accounts.some(({ discharged }) => discharged === true)).length;
  return [
    {
      text: `${count(open.length, "duty", "duties")} to help or consult ${open.length === 1 ? "is" : "are"} open on some account${disputed === 0 ? "" : `, ${disputed} of them discharged on another`}; the latest is owed to ${open[0]!.owedToName}.`,
      refs: open[0]!.refs.slice(0, 4),
    },
  ];
}
