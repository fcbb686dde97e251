import { pad, widthOf, wrap } from "./wrap.ts";

const GAP = "  ";
const NARROWEST = 8;

/**
 * Rows under a header in at most `columns` columns: the widest column gives way first, and its cells are wrapped.
 * A row may hold styled text; a column without a name and without text takes no room.
 */
export function table(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  columns: number,
  style = (text: string) => text,
): string {
  const widths = fit(
    header.map((name, i) => Math.max(widthOf(name), ...rows.map((row) => widest(row[i] ?? "")))),
    columns - GAP.length * (header.length - 1),
  );
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, i) => pad(cell, widths[i]!))
      .join(GAP)
      .trimEnd();
  const heads = header.map((name, i) => wrap(name, widths[i]!));
  const block = (cells: readonly (readonly string[])[]): string[] =>
    Array.from({ length: Math.max(...cells.map((cell) => cell.length)) }, (_, i) =>
      line(cells.map((cell) => cell[i] ?? "")),
    );
  return [
    ...block(heads).map((text) => style(text)),
    style(widths.map((width) => "─".repeat(width)).join(GAP)),
    ...rows.flatMap((row) => block(widths.map((width, i) => wrap(row[i] ?? "", width)))),
  ].join("\n");
}

const widest = (cell: string): number => Math.max(...cell.split("\n").map(widthOf));

function fit(widths: number[], room: number): number[] {
  const out = [...widths];
  while (out.reduce((sum, width) => sum + width, 0) > room) {
    const most = Math.max(...out);
    if (most <= NARROWEST) return out;
    out[out.indexOf(most)] = most - 1;
  }
  return out;
}
