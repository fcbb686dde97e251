import type { Moment } from "./types.ts";

export type Mode = "lanes" | "two";
/** From and to, in milliseconds. */
export type Range = readonly [number, number];

interface Setting {
  readonly range: Range;
  readonly lanes: readonly { readonly code: string; readonly name: string }[];
  readonly mode: Mode;
  readonly width: number;
  readonly height: number;
  readonly brush: readonly [number, number] | null;
  readonly near: Moment | null;
}

const at = (day: string | null | undefined): number | null => (day ? Date.parse(day) : null);
const happened = ({ time, said }: Moment): number | null =>
  at(time?.start) ?? at(time?.end) ?? at(said?.start);
const LEFT = 120;

/** The items whose time meets a stretch, in their order. */
export const inView = (items: readonly Moment[], [from, to]: Range): readonly Moment[] =>
  items.filter((item) => {
    const start = happened(item);
    const end = at(item.time?.end) ?? start;
    return start === null || (start <= to && (end ?? start) >= from);
  });

/** Draws the items: a lane for each party over time, or when it was said against when it happened. */
export function paint(
  canvas: HTMLCanvasElement | undefined,
  items: readonly Moment[],
  setting: Setting,
): void {
  const context = canvas?.getContext("2d");
  if (!canvas || !context) return;
  const { width, height, range, mode, lanes, brush, near } = setting;
  const ratio = devicePixelRatio;
  canvas.width = width * ratio;
  canvas.height = height * ratio;
  context.scale(ratio, ratio);
  const colour = coloursOf(canvas);
  const left = Math.min(LEFT, width * 0.25);
  const [from, to] = range;
  const x = (t: number): number => left + ((t - from) / (to - from)) * (width - left - 12);
  const y = (t: number): number => height - 24 - ((t - from) / (to - from)) * (height - 36);
  context.font = "12px system-ui, sans-serif";
  grid(context, setting, x, colour, left);
  const laneAt = new Map(lanes.map(({ code }, i) => [code, 24 + 34 * i]));
  if (mode === "lanes") {
    for (const { code, name } of lanes) {
      context.fillStyle = colour("--soft");
      context.fillText(name.replace(/^the /, ""), 10, laneAt.get(code)! + 4, left - 16);
    }
  } else {
    context.fillStyle = colour("--soft");
    context.fillText("said ↑", 10, 20);
    context.fillText("happened →", 10, height - 8);
  }
  items.forEach((item, i) => {
    const start = happened(item);
    if (start === null) return;
    const said = at(item.said?.start);
    const end = at(item.time?.end) ?? start;
    const row = mode === "lanes" ? (laneAt.get(item.lane) ?? 24) + ((i * 7) % 17) - 8 : y(said ?? start);
    if (x(end) < left || x(start) > width) return;
    context.strokeStyle = colour(`--${item.status}`);
    context.fillStyle = context.strokeStyle;
    if (end > start) {
      context.globalAlpha = 0.18;
      context.fillRect(Math.max(left, x(start)), row - 4, Math.max(2, x(end) - Math.max(left, x(start))), 8);
      context.globalAlpha = 1;
    }
    if (mode === "lanes" && said !== null && x(said) - x(start) > 4) {
      context.globalAlpha = 0.35;
      context.beginPath();
      context.moveTo(Math.max(left, x(start)), row);
      context.lineTo(x(said), row);
      context.stroke();
      context.globalAlpha = 1;
    }
    if (x(start) < left) return;
    context.beginPath();
    context.arc(x(start), row, item === near ? 7 : 4, 0, 7);
    if (item.status === "fact") context.fill();
    context.stroke();
  });
  if (brush) {
    context.globalAlpha = 0.15;
    context.fillStyle = colour("--accent");
    context.fillRect(Math.min(...brush) * width, 0, Math.abs(brush[1] - brush[0]) * width, height);
    context.globalAlpha = 1;
  }
}

function grid(
  context: CanvasRenderingContext2D,
  { range: [from, to], width, height }: Setting,
  x: (t: number) => number,
  colour: (name: string) => string,
  left: number,
): void {
  const years = (to - from) / 31_557_600_000;
  const months = years > 12 ? 24 : years > 4 ? 12 : years > 1.5 ? 6 : years > 0.4 ? 1 : 0;
  const first = new Date(from);
  const day = new Date(Date.UTC(first.getUTCFullYear(), months >= 12 ? 0 : first.getUTCMonth(), 1));
  context.strokeStyle = colour("--line");
  context.fillStyle = colour("--soft");
  for (let n = 0; day.getTime() < to && n < 200; n++) {
    const at = x(day.getTime());
    if (at >= left) {
      context.beginPath();
      context.moveTo(at, 0);
      context.lineTo(at, height - 18);
      context.stroke();
      const text =
        months >= 12 ? String(day.getUTCFullYear()) : day.toISOString().slice(0, months === 0 ? 10 : 7);
      if (at < width - 40) context.fillText(text, at + 3, height - 5);
    }
    if (months === 0) day.setUTCDate(day.getUTCDate() + 14);
    else day.setUTCMonth(day.getUTCMonth() + months);
  }
}

/** A colour of the page by its name, as the browser works it out for light and dark. */
function coloursOf(canvas: HTMLCanvasElement): (name: string) => string {
  const known = new Map<string, string>();
  return (name) => {
    const found = known.get(name);
    if (found !== undefined) return found;
    canvas.style.color = `var(${name})`;
    const worked = getComputedStyle(canvas).color;
    canvas.style.color = "";
    known.set(name, worked);
    return worked;
  };
}
