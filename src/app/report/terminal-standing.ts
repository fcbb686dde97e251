import { clean } from "../text/clean.ts";
import { listText, theOrganisation } from "../text/names.ts";
import { standingText } from "../text/standing.ts";
import { table } from "../text/table.ts";
import { shortDay, whenText } from "../text/when.ts";
import { quoted } from "../text/tell.ts";
import { hang } from "../text/wrap.ts";
import type { Dossier, StandingRow, Words } from "./model.ts";
import { refsText, type Screen } from "./terminal.ts";
import { statusText } from "./words.ts";

/** Sayings of one state's standing that are shown; the others are in the HTML file. */
const MOST_WORDS = 4;

/** The table of states, then what is to be said of those that stand apart. */
export function standingPart({ standings, alliance }: Dossier, screen: Screen): readonly string[] {
  if (standings.length === 0) return [`No state had to do with ${theOrganisation(alliance.id)} by then.`];
  const { columns, paint } = screen;
  const main = table(
    ["State", "Standing", "Since", "Out at the earliest", "Rests on"],
    standings.map((row) => [
      row.name,
      standingText(row.formal, row.effective),
      sinceText(row),
      exitText(row),
      refsText(row.refs, paint).trim(),
    ]),
    columns,
    paint.bold,
  );
  return [
    ...main.split("\n"),
    "",
    hang(
      "",
      paint.dim("Out at the earliest: the day on which a member that gave notice today would be out."),
      columns,
    ),
    ...standings.filter(isApart).flatMap((row) => ["", ...apartLines(row, screen)]),
  ];
}

const isApart = ({ formal, effective, otherwise, words }: StandingRow): boolean =>
  (formal !== "former" &&
    formal !== "none" &&
    (formal !== "member" || effective === "frozen") &&
    words.length + otherwise.length > 0) ||
  otherwise.length > 0 ||
  effective === "frozen";

const sinceText = ({ since, effectiveSince }: StandingRow): string =>
  `${since === null ? "" : shortDay(since)}${effectiveSince === null ? "" : `; frozen ${whenText(effectiveSince, shortDay)}`}`;

const exitText = ({ exit, earliestExit }: StandingRow): string =>
  exit !== null ? `notice given: ${shortDay(exit)}` : earliestExit === null ? "" : shortDay(earliestExit);

function apartLines(row: StandingRow, { columns, paint }: Screen): readonly string[] {
  const articles = row.articles.map((article) => article.split(" (")[0]!);
  return [
    hang(
      "",
      `${paint.bold(row.name)}: ${standingText(row.formal, row.effective)}${articles.length === 0 ? "" : `, by ${listText([...new Set(articles)])}`}`,
      columns,
    ),
    ...row.reasons
      .filter(({ depth }) => depth < 2)
      .map(({ text, refs, depth }) =>
        hang(`${"  ".repeat(depth)}  - `, `${clean(text)}${refsText(refs, paint)}`, columns),
      ),
    ...row.otherwise.map(({ label, formal, effective, refs }) =>
      hang(
        "  ≠ ",
        `${label}: ${formal === "not listed" ? "not told" : standingText(formal, effective)}${refsText(refs, paint)}`,
        columns,
      ),
    ),
    ...row.words.slice(0, MOST_WORDS).flatMap((words) => wordsLines(words, "  ", { columns, paint })),
    ...(row.words.length > MOST_WORDS ? [`  … ${row.words.length - MOST_WORDS} more in the HTML file`] : []),
  ];
}

/** What a voice says, with status and day, and its words under it. */
export function wordsLines(words: Words, lead: string, { columns, paint }: Screen): readonly string[] {
  const said = words.said === null ? "" : `, ${whenText(words.said, shortDay)}`;
  return [
    hang(
      `${lead}${statusText(words.status)}  `,
      `${clean(words.text)} ${paint.dim(`(${clean(words.voice)}${said})`)}${refsText(words.refs, paint)}`,
      columns,
      `${lead}  `,
    ),
    ...(words.quote === "" ? [] : [hang(`${lead}  `, quoted(clean(words.quote)), columns)]),
  ];
}
