import type { OutcomeCourse } from "../../../scenario/prospect.ts";
import type { Bar } from "../../../scenario/sensitivity/tornado.ts";
import { percent } from "../../text/prospect.ts";
import { h, type Markup } from "./markup.ts";

const [WIDTH, HEIGHT, LEFT, BOTTOM, TOP] = [280, 130, 34, 18, 6];

/** One outcome by month: its mean as a line, and the band that 80 % of the draws lie in. */
export function bandsChart({ outcome, mean, low, high }: OutcomeCourse): Markup {
  const last = mean.length - 1;
  const x = (t: number): string => (LEFT + (t / last) * (WIDTH - LEFT - 6)).toFixed(1);
  const y = (p: number): string => (TOP + (1 - p) * (HEIGHT - TOP - BOTTOM)).toFixed(1);
  const points = (values: readonly number[]): string[] => values.map((p, t) => `${x(t)},${y(p)}`);
  const months = [0, Math.round(last / 2), last];
  const label = `${outcome}: ${percent(mean[last]!)} after ${last} months, band ${percent(low[last]!)} to ${percent(high[last]!)}`;
  return h`<svg class="chart" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${label}">
    ${[0, 0.5, 1].map((p) => h`<line class="grid" x1="${LEFT}" x2="${WIDTH - 6}" y1="${y(p)}" y2="${y(p)}"/><text x="${LEFT - 4}" y="${Number(y(p)) + 4}" text-anchor="end">${100 * p}</text>`)}
    ${months.map((t) => h`<text x="${x(t)}" y="${HEIGHT - 4}" text-anchor="${t === last ? "end" : t === 0 ? "start" : "middle"}">${t === 0 ? "now" : `${t} m`}</text>`)}
    <polygon class="band" points="${[...points(high), ...points(low).reverse()].join(" ")}"/>
    <polyline class="line" points="${points(mean).join(" ")}"/>
  </svg>`;
}

const [ROW, NAMES, WIDE, MOST] = [22, 170, 760, 12];

/** How far the focus moves when one assumption moves over its range; widest first. */
export function tornadoChart({
  atBase,
  bars,
}: {
  readonly atBase: number;
  readonly bars: readonly Bar[];
}): Markup {
  const shown = bars.slice(0, MOST);
  const height = shown.length * ROW + 30;
  const most = Math.min(1, Math.max(0.1, ...shown.flatMap((bar) => [bar.atLow, bar.atHigh])) * 1.05);
  const x = (p: number): number => NAMES + (p / most) * (WIDE - NAMES - 90);
  const label = `At the base ${percent(atBase)}. ${shown.map((b) => `${b.name}: ${percent(b.atLow)} to ${percent(b.atHigh)}`).join("; ")}`;
  const piece = (kind: string, to: number, top: number): Markup =>
    h`<rect class="${kind}" x="${Math.min(x(atBase), x(to)).toFixed(1)}" y="${top + 4}" width="${Math.max(0.5, Math.abs(x(to) - x(atBase))).toFixed(1)}" height="13"/>`;
  return h`<div class="scroll" tabindex="0"><svg class="chart" viewBox="0 0 ${WIDE} ${height}" role="img" aria-label="${label}">
    ${shown.map((bar, i) => {
      const [top, right] = [i * ROW, Math.max(bar.atLow, bar.atHigh, atBase)];
      return h`<text class="name" x="${NAMES - 8}" y="${top + 15}" text-anchor="end">${bar.name.replaceAll("_", " ")}</text>
      ${piece("lowbar", bar.atLow, top)}${piece("highbar", bar.atHigh, top)}
      <text x="${(x(right) + 5).toFixed(1)}" y="${top + 15}">${percent(Math.min(bar.atLow, bar.atHigh))} to ${percent(Math.max(bar.atLow, bar.atHigh))}</text>`;
    })}
    <line class="basis" x1="${x(atBase).toFixed(1)}" x2="${x(atBase).toFixed(1)}" y1="0" y2="${height - 24}"/>
    <text x="${x(atBase).toFixed(1)}" y="${height - 8}" text-anchor="middle">all at base: ${percent(atBase)}</text>
  </svg></div>`;
}
