/** One row of a case: its place in the file, and its words. */
export interface Row {
  readonly file: string;
  readonly line: number;
  readonly org: string;
  readonly text: string;
}

/** A worked case: what it shows, what vouches for it, and the rows that must hold. */
export interface Case {
  readonly title: string;
  readonly file: string;
  readonly sources: readonly string[];
  readonly rows: readonly Row[];
}

/**
 * Cases of a file. `case:` begins one, `org:` names the alliance from there on, `source:` what vouches for the expected
 * values; every other line is a row (README.md lists them). "#" starts a remark.
 */
export function parseCases(text: string, file: string): readonly Case[] {
  const cases: { title: string; file: string; sources: string[]; rows: Row[] }[] = [];
  let org = "";
  text.split("\n").forEach((raw, i) => {
    const line = raw.replace(/(^|\s)#.*$/, "").trim();
    if (line === "") return;
    const [, key, value] = /^(case|org|source):\s*(.+)$/.exec(line) ?? [];
    const now = cases.at(-1);
    if (key === "case") cases.push({ title: value!, file, sources: [], rows: [] });
    else if (!now) throw new Error(`${file}:${i + 1}: a file begins with "case:"`);
    else if (key === "org") org = value!;
    else if (key === "source") now.sources.push(value!);
    else now.rows.push({ file, line: i + 1, org, text: line });
  });
  return cases;
}
