import { clean } from "../text/clean.ts";
import { capital, listText } from "../text/names.ts";
import { dayText, onText, shortDay, whenText } from "../text/when.ts";
import { quoted } from "../text/tell.ts";
import { hang, pad, widthOf, wrap } from "../text/wrap.ts";
import type { Dossier, DutyRow, Plea } from "./model.ts";
import { refsText, type Screen, withRefs } from "./terminal.ts";
import { wordsLines } from "./terminal-standing.ts";
import { dutyText, HOLDS, inFocus, KINDS, metText, OUTCOMES, ZONES } from "./words.ts";

const MOST_ABREAST = 4;
const NARROWEST = 30;

/** Each plea with its accounts side by side, as many abreast as there is room for. */
export function pleasPart({ pleas }: Dossier, screen: Screen): readonly string[] {
  const { foremost, rest } = inFocus(pleas);
  return [
    ...foremost.flatMap((plea, i) => [...(i === 0 ? [] : [""]), ...pleaLines(plea, screen)]),
    ...earlier(
      rest.map(
        (plea) =>
          `${pleaTitle(plea)}: ${plea.accounts.map(({ outcome, label }) => `${OUTCOMES[outcome]} ${label}`).join("; ")}${refsText(plea.refs, screen.paint)}`,
      ),
      screen,
    ),
  ];
}

/** What the reports tell of in full, and the chronicle's other cases in a line each. */
const earlier = (lines: readonly string[], { columns }: Screen): readonly string[] =>
  lines.length === 0 ? [] : ["", "From the chronicle:", ...lines.map((line) => hang("  - ", line, columns))];

function pleaTitle(plea: Plea): string {
  const object = plea.object === null ? "" : `: ${clean(plea.object)}`;
  const article = plea.article === null ? "" : `, under ${plea.article}`;
  return `${capital(plea.byName)} asks ${listText(plea.to)} ${onText(plea.time)}${article}${object}`.replace(
    / {2,}/g,
    " ",
  );
}

function pleaLines(plea: Plea, { columns, paint }: Screen): readonly string[] {
  const abreast = Math.max(
    1,
    Math.min(MOST_ABREAST, plea.accounts.length, Math.floor((columns + 2) / (NARROWEST + 2))),
  );
  const width = Math.floor((columns - 2 * (abreast - 1)) / abreast);
  const cells = plea.accounts.map(({ label, outcome, course }) => [
    ...wrap(paint.dim(capital(label)), width),
    ...wrap(paint.bold(OUTCOMES[outcome]), width),
    ...course.flatMap((step) =>
      hang(
        "- ",
        `${step.time === null ? "" : `${whenText(step.time, shortDay)}: `}${withRefs(step, paint)}`,
        width,
      ).split("\n"),
    ),
  ]);
  const lines = [hang("", `${paint.bold(pleaTitle(plea))}${refsText(plea.refs, paint)}`, columns)];
  for (let i = 0; i < cells.length; i += abreast)
    lines.push(...besides(cells.slice(i, i + abreast), width), "");
  return lines.slice(0, -1);
}

/** Blocks next to each other. */
function besides(blocks: readonly (readonly string[])[], width: number): readonly string[] {
  const height = Math.max(...blocks.map((block) => block.length));
  return Array.from({ length: height }, (_, i) =>
    blocks
      .map((block) => pad(block[i] ?? "", Math.max(width, widthOf(block[i] ?? ""))))
      .join("  ")
      .trimEnd(),
  );
}

export function threatsPart({ threats }: Dossier, { columns, paint }: Screen): readonly string[] {
  return threats.flatMap((threat, i) => [
    ...(i === 0 ? [] : [""]),
    hang(
      "",
      `${paint.yellow(KINDS[threat.kind])}  ${paint.bold(clean(threat.act))} ${paint.dim(`(${clean(threat.voice)}${threat.said === null ? "" : `, ${whenText(threat.said, shortDay)}`})`)}${refsText(threat.refs, paint)}`,
      columns,
      "  ",
    ),
    ...threat.conditions.flatMap((condition) => [
      hang(
        `  ${condition.holds} `,
        `${clean(condition.text)}: ${metText(condition)}${refsText(condition.refs, paint)}`,
        columns,
        "     ",
      ),
      ...condition.why.map((why) => hang("     - ", withRefs(why, paint), columns)),
    ]),
    `  by when: ${threat.deadline === null ? "no date set" : dayText(threat.deadline)}`,
    ...(threat.quote === "" ? [] : [hang("  ", quoted(clean(threat.quote)), columns)]),
  ]);
}

export function contestedPart({ contested }: Dossier, screen: Screen): readonly string[] {
  const { columns, paint } = screen;
  return contested.flatMap((row, i) => [
    ...(i === 0 ? [] : [""]),
    hang("", paint.bold(clean(row.proposition)), columns),
    ...row.sides.flatMap((side) => [
      hang(
        "  ",
        `${HOLDS[side.holds]}: ${clean(side.voice)}${side.said === null ? "" : `, ${whenText(side.said, shortDay)}`}`,
        columns,
        "    ",
      ),
      ...side.words.slice(0, 3).flatMap((words) => wordsLines(words, "    ", screen)),
      ...(side.words.length > 3 ? [`    … ${side.words.length - 3} more in the HTML file`] : []),
    ]),
  ]);
}

export function owedPart({ owed }: Dossier, screen: Screen): readonly string[] {
  const { columns, paint } = screen;
  const { foremost, rest } = inFocus(owed);
  const full = foremost.flatMap((duty, i) => [
    ...(i === 0 ? [] : [""]),
    hang("", `${dutyTitle(duty, paint.bold)}${refsText(duty.refs, paint)}`, columns, "  "),
    ...duty.articles.map((article) => hang("  § ", article, columns)),
    ...duty.accounts.flatMap((account) => [
      hang("  ", `${capital(account.label)}: ${dutyText(account)}; ${ZONES[account.zone]}`, columns, "    "),
      ...account.reasons.slice(0, 4).map((reason) => hang("    - ", withRefs(reason, paint), columns)),
    ]),
  ]);
  return [
    ...full,
    ...earlier(
      rest.map(
        (duty) =>
          `${dutyTitle(duty, (text) => text)}: ${duty.accounts.map((account) => `${dutyText(account)} ${account.label}`).join("; ")}${refsText(duty.refs, paint)}`,
      ),
      screen,
    ),
  ];
}

const dutyTitle = (
  { kind, owedToName, owedBy, trigger, time }: DutyRow,
  style: (text: string) => string,
): string =>
  `${style(`To ${kind === "assist" ? "help" : "consult with"} ${owedToName}`)}, owed by ${listText(owedBy)}, after ${trigger} ${onText(time)}`.replace(
    / {2,}/g,
    " ",
  );
