import { STATUSES } from "../../vocabulary/status.ts";
import { clean } from "../text/clean.ts";
import { accountLabel, standingText } from "../text/standing.ts";
import { dayText, shortDay, whenText } from "../text/when.ts";
import type { Dossier, Line, Reference } from "./model.ts";
import { HOLDS, OUTCOMES, SECTIONS } from "./words.ts";

/** Words from outside as Markdown that shows them and does nothing else. */
export const plain = (text: string): string =>
  clean(text).replace(/[\\`*_{}[\]<>#|~&]/g, (char) => `\\${char}`);

/** The dossier as Markdown, each line with footnotes for what it rests on. */
export function markdown(dossier: Dossier): string {
  const parts = [
    `# ${plain(dossier.alliance.name)}, ${dayText(dossier.on)}`,
    `Account: ${plain(accountLabel(dossier.account, (code) => code))}. ${dossier.reports.length} reports.`,
    ...dossier.headline.map(told),
    `## ${SECTIONS.standing}`,
    standings(dossier),
    `## ${SECTIONS.pleas}`,
    ...dossier.pleas.map(
      (plea) =>
        `**${plain(plea.byName)} to ${plea.to.map(plain).join(", ")}, ${whenText(plea.time)}**: ${plain(plea.object ?? "help")}${marks(plea.refs)}\n\n${plea.accounts
          .map(({ label, outcome, course }) =>
            [
              `- ${plain(label)}: ${OUTCOMES[outcome]}`,
              ...course.map((step) => `  - ${whenText(step.time, shortDay)}: ${told(step)}`),
            ].join("\n"),
          )
          .join("\n")}`,
    ),
    `## ${SECTIONS.threats}`,
    ...dossier.threats.map(
      ({ voice, act, quote, conditions, refs }) =>
        `- ${plain(voice)}: ${plain(act)}${conditions.map(({ holds, text }) => `, ${holds} ${plain(text)}`).join("")}${marks(refs)}\n  > ${plain(quote)}`,
    ),
    `## ${SECTIONS.contested}`,
    ...dossier.contested.map(
      ({ proposition, sides }) =>
        `**${plain(proposition)}**\n\n${sides
          .map(({ holds, voice, said, words }) => {
            const refs = words.flatMap((one) => one.refs);
            const quote = words.find((one) => one.quote !== "")?.quote;
            return `- ${HOLDS[holds]}: ${plain(voice)}, ${whenText(said, shortDay)}${quote ? `: “${plain(quote)}”` : ""}${marks(refs)}`;
          })
          .join("\n")}`,
    ),
    `## ${SECTIONS.owed}`,
    ...dossier.owed.map(
      ({ kind, owedBy, owedToName, trigger, time, accounts, refs }) =>
        `- ${kind === "assist" ? "Help" : "Consultation"} owed to ${plain(owedToName)} by ${owedBy.map(plain).join(", ")} after the ${plain(trigger)}, ${whenText(time)}${marks(refs)}\n${accounts
          .map(
            ({ label, discharged }) =>
              `  - ${plain(label)}: ${discharged === null ? "not told whether discharged" : discharged ? "discharged" : "open"}`,
          )
          .join("\n")}`,
    ),
    `## ${SECTIONS.timeline}`,
    ...dossier.timeline.map(
      ({ time, said, text, status, voice, refs }) =>
        `- ${whenText(time, shortDay)}: ${STATUSES[status].glyph} ${STATUSES[status].word}: ${plain(text)} (${plain(voice)}${said === null ? "" : `, said ${whenText(said, shortDay)}`})${marks(refs)}`,
    ),
    `## ${SECTIONS.gaps}`,
    ...dossier.gaps.map((line) => `- ${told(line)}`),
    ...dossier.references.map(footnote),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

const told = ({ text, refs }: Line): string => `${plain(text)}${marks(refs)}`;
const marks = (refs: readonly string[]): string =>
  [...new Set(refs)].map((key) => `[^${key.replace(":", "-")}]`).join("");

function standings({ standings: rows }: Dossier): string {
  const lines = rows.map(
    ({ name, formal, effective, since, articles, otherwise, refs }) =>
      `| ${plain(name)} | ${standingText(formal, effective)} | ${since === null ? "" : shortDay(since)} | ${otherwise
        .map(
          (side) =>
            `${plain(side.label)}: ${plain([side.formal, side.effective].filter(Boolean).join(", "))}`,
        )
        .join("; ")} | ${plain(articles.at(-1) ?? "")}${marks(refs)} |`,
  );
  return [
    "| State | Standing | Since | Otherwise | Article |",
    "| --- | --- | --- | --- | --- |",
    ...lines,
  ].join("\n");
}

const footnote = (ref: Reference): string =>
  `[^${ref.key.replace(":", "-")}]: ${
    ref.kind === "words"
      ? `Report ${ref.report}, sentence ${ref.sentence}, characters ${ref.span[0]} to ${ref.span[1]}: “${plain(ref.text)}”`
      : `${ref.time === null ? "" : `${whenText(ref.time, shortDay)}: `}${plain(ref.text)} (${plain(ref.source)}; ${plain(ref.confidence.replaceAll("-", " "))})`
  }`;
