import { type Day, daysBetween } from "../../../base/day.ts";
import { STATUSES } from "../../../vocabulary/status.ts";
import { capital } from "../../text/names.ts";
import { shortDay, whenText } from "../../text/when.ts";
import type { Moment } from "../model.ts";
import { anchor } from "./links.ts";
import { h, type Markup } from "./markup.ts";

const WIDTH = 1000;
const LEFT = 130;
const TOP = 34;
const STEP = 15;
/** Room that a year's label takes; one without it is left out. */
const TICK = 34;
/** Lanes beyond this many are left to the table. */
const MOST_LANES = 9;

interface Placed {
  readonly moment: Moment;
  readonly x: number;
  readonly x2: number;
  readonly said: number | null;
  readonly level: number;
}

/** Two axes of days, one scale: above in each lane when it happened, below when it was said, a line between the two. */
export function timelineChart(moments: readonly Moment[]): Markup {
  const days = moments
    .flatMap(({ time, said }) => [time?.start, time?.end, said?.start].filter((day): day is Day => !!day))
    .sort();
  const [from, to] = [days[0]!, days.at(-1)!];
  const scale = (day: Day): number =>
    Math.round(
      LEFT + 10 + (daysBetween(from, day) / Math.max(1, daysBetween(from, to))) * (WIDTH - LEFT - 30),
    );
  const lanes = lanesOf(moments);
  let y = TOP;
  const rows = lanes.map(([lane, inside]) => {
    const placed = place(inside, scale);
    const top = y;
    const happened = top + 12 + Math.max(0, ...placed.map(({ level }) => level)) * STEP;
    const said = happened + 22;
    y = said + 16;
    return { lane, name: inside[0]!.laneName, placed, top, happened, said };
  });
  const height = y + 26;
  const label = `Acts from ${shortDay(from)} to ${shortDay(to)} by party: above when they happened, below when they were said. The table under it has the same.`;
  return h`
  <figure class="scroll" tabindex="0"><svg class="timeline" viewBox="0 0 ${WIDTH} ${height}" role="group" aria-label="${label}">
    <text class="axisname" x="${LEFT}" y="12">happened</text><text class="axisname" x="${LEFT}" y="${height - 2}">said</text>
    ${years(from, to).map((year) => {
      const x = scale(`${year}-01-01` < from ? from : `${year}-01-01`);
      const next = scale(`${year + 1}-01-01`);
      const label = year < years(from, to).at(-1)! && next - x < TICK ? "" : String(year);
      return h`<line class="year" x1="${x}" x2="${x}" y1="${TOP - 10}" y2="${height - 22}"/><text class="tick" x="${x + 3}" y="${TOP - 8}">${label}</text><text class="tick" x="${x + 3}" y="${height - 14}">${label}</text>`;
    })}
    ${rows.map(
      ({ lane, name, placed, top, happened, said }) => h`
    <g class="lane" data-lane="${lane}">
      <text class="lanename" x="4" y="${happened + 8}">${capital(name)}</text>
      <line class="rail" x1="${LEFT}" x2="${WIDTH - 10}" y1="${happened + 8}" y2="${happened + 8}"/><line class="rail said" x1="${LEFT}" x2="${WIDTH - 10}" y1="${said}" y2="${said}"/>
      ${placed.map((item) => markOf(item, happened - item.level * STEP, said))}
      <line class="under" x1="0" x2="${WIDTH}" y1="${said + 12}" y2="${said + 12}"/><title>${`${name}, ${top}`.split(",")[0]!}</title>
    </g>`,
    )}
  </svg></figure>`;
}

/** Busiest lanes first. */
function lanesOf(moments: readonly Moment[]): readonly (readonly [string, readonly Moment[]])[] {
  const lanes = new Map<string, Moment[]>();
  for (const moment of moments) lanes.set(moment.lane, [...(lanes.get(moment.lane) ?? []), moment]);
  return [...lanes].sort((a, b) => b[1].length - a[1].length).slice(0, MOST_LANES);
}

/** Marks that would meet stand above each other. */
function place(moments: readonly Moment[], scale: (day: Day) => number): readonly Placed[] {
  const ends: number[] = [];
  return moments.map((moment) => {
    const x = scale((moment.time?.start ?? moment.time?.end)!);
    const x2 = scale((moment.time?.end ?? moment.time?.start)!);
    const free = ends.findIndex((end) => end < x - 8);
    const level = Math.min(5, free === -1 ? ends.length : free);
    ends[level] = Math.max(x2, x + 6);
    return { moment, x, x2, said: moment.said?.start ? scale(moment.said.start) : null, level };
  });
}

function markOf({ moment, x, x2, said }: Placed, y: number, saidY: number): Markup {
  const told = `${STATUSES[moment.status].word}: ${moment.text}; ${whenText(moment.time, shortDay)}; ${moment.voice}${moment.said === null ? "" : `, said ${whenText(moment.said, shortDay)}`}`;
  const [key] = moment.refs;
  const mark = h`<g class="moment ${moment.source} st-${moment.status}"><title>${told}</title>
    ${said === null || moment.source === "chronicle" ? null : h`<line class="tie" x1="${x}" y1="${y + 4}" x2="${said}" y2="${saidY}"/><circle class="saidmark" cx="${said}" cy="${saidY}" r="2.5"/>`}
    ${x2 - x > 8 ? h`<rect class="span" x="${x}" y="${y}" width="${x2 - x}" height="6" rx="3"/>` : null}
    <text class="glyph" x="${x}" y="${y + 8}">${STATUSES[moment.status].glyph}</text></g>`;
  return key === undefined ? mark : h`<a href="#${anchor(key)}" aria-label="${told}">${mark}</a>`;
}

function years(from: Day, to: Day): readonly number[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  const step = Math.max(1, Math.ceil((last - first) / 12));
  return Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, i) => first + i * step);
}
