/** A value of a cell; null is an empty cell. */
export type Cell = string | number | boolean | null;

/** Rows as RFC 4180 has them, with a header line; line ends are "\n". */
export const csvText = (header: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  [header, ...rows].map((row) => `${row.map(cellText).join(",")}\n`).join("");

function cellText(cell: Cell): string {
  const text = cell === null ? "" : String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
