import { isUtf8 } from "node:buffer";
import type Libsql from "libsql";
import { BANDS, DOCUMENTS, ENTRIES, MEMBERS } from "./schema.ts";

/** Places told; a file with more of them is broken all over. */
const MOST = 20;

/**
 * Texts in the file that are no UTF-8 any more. libsql ends the whole program when it meets one, so that they are looked
 * for as bytes before anything is read as text.
 */
export function unreadableTexts(db: Libsql.Database): readonly string[] {
  const found: string[] = [];
  for (const { name, columns } of [ENTRIES, DOCUMENTS, MEMBERS, BANDS]) {
    const texts = Object.entries(columns).flatMap(([column, type]) => (type === "text" ? [column] : []));
    const key = "seq" in columns ? "seq" : "0";
    const rows = db.prepare(
      `select ${key} as n, ${texts.map((c) => `cast(${c} as blob) as ${c}`).join(", ")} from ${name}`,
    );
    for (const row of rows.iterate() as Iterable<Readonly<Record<string, unknown>>>) {
      for (const column of texts) {
        const value = row[column];
        if (value instanceof ArrayBuffer && !isUtf8(value))
          found.push(`${column} of ${name} ${String(row["n"])} is no text any more`);
      }
      if (found.length >= MOST) return found;
    }
  }
  return found;
}
