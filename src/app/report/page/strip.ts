import type { Day } from "../../../base/day.ts";
import { daysBetween } from "../../../base/day.ts";
import { standingText } from "../../text/standing.ts";
import { shortDay } from "../../text/when.ts";
import type { StandingRow } from "../model.ts";
import { h, type Markup } from "./markup.ts";

const WIDTH = 260;
const HEIGHT = 16;

/** The days that the strips of one table share. */
export interface StripRange {
  readonly from: Day;
  readonly to: Day;
}

/** From the first standing of any state to the day asked about. */
export function stripRange(rows: readonly StandingRow[], to: Day): StripRange {
  const first = rows.flatMap(({ course }) => course.map(({ from }) => from)).sort()[0] ?? to;
  return { from: `${first.slice(0, 4)}-01-01`, to };
}

const at = (day: Day, { from, to }: StripRange): number =>
  Math.round((daysBetween(from, day) / Math.max(1, daysBetween(from, to))) * WIDTH * 10) / 10;

/** First and last year, at the ends of the strips. */
export const stripAxis = ({ from, to }: StripRange): Markup =>
  h`<span class="axis"><span>${from.slice(0, 4)}</span><span>${to.slice(0, 4)}</span></span>`;

/** A state's standings over time as one bar; the same in words as its label. */
export function stripChart({ name, course }: StandingRow, range: StripRange): Markup {
  const pieces = course.map((piece, i) => ({ ...piece, to: course[i + 1]?.from ?? range.to }));
  const told = pieces
    .filter(({ formal }) => formal !== "none")
    .map(
      ({ from, to, formal, effective }) =>
        `${standingText(formal, effective)} ${shortDay(from)} to ${shortDay(to)}`,
    )
    .join("; ");
  return h`<svg class="strip" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img" aria-label="${`${name}: ${told}`}"><line class="base" x1="0" x2="${WIDTH}" y1="${HEIGHT - 2}" y2="${HEIGHT - 2}"/>${pieces
    .filter(({ formal }) => formal !== "none" && formal !== "former")
    .map(({ from, to, formal, effective }) => {
      const x = at(from, range);
      const width = Math.max(2, at(to, range) - x);
      const kind = effective === "frozen" ? "frozen" : formal;
      const [y, height] = formal === "observer" || formal === "applicant" ? [8, 3] : [2, 11];
      return h`<rect class="piece ${kind}" x="${x}" y="${y}" width="${width}" height="${height}"><title>${`${standingText(formal, effective)}, ${shortDay(from)} to ${shortDay(to)}`}</title></rect>`;
    })}</svg>`;
}
