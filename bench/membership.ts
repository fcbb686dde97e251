import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Formal, happenedBy, parseCharter, parseChronicle, replay } from "../src/alliance/index.ts";
import { addDays, addMonths, type Day } from "../src/base/day.ts";

/**
 * Replays the charters that the Correlates of War IGO data v3.0 (Pevehouse et al. 2020) cover and compares state-years:
 * a cell is a state and a year in which either holds it a full member, for states of the COW state system. First under
 * the organisation's rule below, then after the differences listed with the data, then after those argued here.
 *   npx tsx bench/membership.ts [folder of the data] [--cells]
 * Exit code 1 where a difference is left that nobody has named.
 */
const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..");
const args = process.argv.slice(2);
const FOLDER = args.find((arg) => !arg.startsWith("--")) ?? join(ROOT, "../shared/data/igo");

/** Year rule throughout: a member at any time in the year. What COW counts besides differs from body to body. */
interface Rule {
  readonly charter: string;
  /** From which act on a founder counts: its signature, or being bound. */
  readonly entry: "signature" | "force";
  readonly suspended: "in" | "out";
  /** A notice that ran out counts from its own day, or from its effect. */
  readonly exit: "notice" | "effect";
}

const rule = (charter: string, over: Partial<Rule> = {}): Rule => ({
  charter,
  entry: "force",
  suspended: "in",
  exit: "effect",
  ...over,
});

const RULES: Readonly<Record<string, Rule>> = {
  NATO: rule("nato"),
  CSTO: rule("csto"),
  WPact: rule("wto"),
  SEATO: rule("seato", { entry: "signature" }),
  CENTO: rule("cento"),
  WEU: rule("weu"),
  EU: rule("eu"),
  CIS: rule("cis"),
  ECOWAS: rule("ecowas"),
  GCC: rule("gcc"),
  LOAS: rule("las", { suspended: "out" }),
  LoN: rule("lon", { exit: "notice" }),
  UN: rule("un", { suspended: "out" }),
};

interface Named {
  readonly org: string;
  readonly states: readonly string[];
  readonly from: number;
  readonly to: number;
  readonly why: string;
}

/** Differences that the list beside the data does not have, each argued: membership.tsv. */
const ARGUED: readonly Named[] = readFileSync(join(ROOT, "bench/membership.tsv"), "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#") && !line.startsWith("org\t"))
  .map((line) => {
    const [org, states, from, to, kind, why, source] = line.split("\t");
    if (!source) throw new Error(`bench/membership.tsv: a field is missing: ${line}`);
    return {
      org: org!,
      states: states!.split(" "),
      from: Number(from),
      to: Number(to),
      why: `${why} (${kind}; ${source})`,
    };
  });

/** Our codes by the state that COW counts them as. */
const SAME: Readonly<Record<string, string>> = { SUN: "RUS", SRB: "YUG", SCG: "YUG", UAR: "EGY" };
const keyOf = (code: string): string => SAME[code] ?? code;

function main(): void {
  if (!existsSync(join(FOLDER, "cow_igo_v3_spells.csv"))) {
    console.log(`no COW IGO data in ${FOLDER}`);
    return;
  }
  const system = systemYears();
  const listed = deviations();
  let left = 0;
  const sum = { equal: 0, total: 0, listed: 0, argued: 0 };
  console.log("organisation  equal/total   after the list   after those argued   left");
  for (const [org, { charter, ...how }] of Object.entries(RULES)) {
    const theirs = cowYears(org);
    const years = [...theirs].map((cell) => Number(cell.slice(-4)));
    const [first, last] = [Math.min(...years), Math.max(...years)];
    const inside = (cell: string): boolean =>
      system.has(cell) && Number(cell.slice(-4)) >= first && Number(cell.slice(-4)) <= last;
    const ours = new Set([...ownYears(charter, { charter, ...how }, last)].filter(inside));
    const cells = [...new Set([...ours, ...theirs])].sort();
    const apart = cells.filter((cell) => ours.has(cell) !== theirs.has(cell));
    const open = apart.filter((cell) => !find(listed, org, cell));
    const unnamed = open.filter((cell) => !find(ARGUED, org, cell));
    const equal = cells.length - apart.length;
    sum.equal += equal;
    sum.total += cells.length;
    sum.listed += cells.length - open.length;
    sum.argued += cells.length - unnamed.length;
    left += unnamed.length;
    console.log(
      `${org.padEnd(12)}  ${of(equal, cells)}   ${of(cells.length - open.length, cells)}      ${of(cells.length - unnamed.length, cells)}          ${unnamed.length}`,
    );
    report(org, apart, ours, listed);
  }
  console.log(
    `all           ${sum.equal}/${sum.total}   ${sum.listed}/${sum.total}   ${sum.argued}/${sum.total}   ${left}`,
  );
  process.exitCode = left > 0 ? 1 : 0;
}

const of = (n: number, cells: readonly string[]): string => `${n}/${cells.length}`.padEnd(11);

const find = (list: readonly Named[], org: string, cell: string): Named | undefined => {
  const [state, year] = [cell.slice(0, -5), Number(cell.slice(-4))];
  return list.find((n) => n.org === org && n.states.includes(state) && n.from <= year && year <= n.to);
};

/** Differences by state, with the years and who holds it a member. */
function report(
  org: string,
  apart: readonly string[],
  ours: ReadonlySet<string>,
  listed: readonly Named[],
): void {
  const rows = new Map<string, number[]>();
  for (const cell of apart) {
    const why = find(listed, org, cell) ?? find(ARGUED, org, cell);
    const from = find(listed, org, cell) ? "listed" : why ? "argued" : "UNNAMED";
    const key = `${cell.slice(0, -5)}\t${ours.has(cell) ? "ours only" : "COW only"}\t${from}: ${why?.why ?? ""}`;
    rows.set(key, [...(rows.get(key) ?? []), Number(cell.slice(-4))]);
  }
  const byWhy = new Map<string, string[]>();
  for (const [key, years] of rows) {
    const [state, who, why] = key.split("\t");
    const group = `${spans(years)}, ${who}, ${why}`;
    byWhy.set(group, [...(byWhy.get(group) ?? []), state!]);
  }
  for (const [group, states] of byWhy) console.log(`    ${states.join(" ")} ${group}`);
}

const spans = (years: readonly number[]): string => {
  const [a, b] = [Math.min(...years), Math.max(...years)];
  return a === b ? `${a}` : b - a + 1 === years.length ? `${a}-${b}` : years.join(" ");
};

/** State-years of the charter as replayed from its chronicle, to the end of the last year asked for. */
function ownYears(name: string, how: Rule, last: number): ReadonlySet<string> {
  const read = (kind: string): [string, string] => {
    const file = `data/${kind}/${name}.yaml`;
    return [readFileSync(join(ROOT, file), "utf8"), file];
  };
  const charter = parseCharter(...read("charters")).value;
  const claims = charter && parseChronicle(...read("chronicles"), charter).value;
  if (!charter || !claims) throw new Error(`${name} does not parse`);
  const end = `${last}-12-31`;
  const ends = charter.clauses.flatMap((clause) =>
    clause.kind === "term" && clause.rule !== "silent" && clause.rule.last_day
      ? [addDays(clause.rule.last_day, 1)]
      : [],
  );
  const acts = claims.flatMap((claim) => happenedBy(claim) ?? []);
  const notices = claims
    .filter((claim) => claim.type === "notify")
    .flatMap((claim) => happenedBy(claim) ?? []);
  const due = notices.flatMap((day) => [6, 12, 24].map((months) => addMonths(day, months)));
  const days = [...new Set([...acts, ...ends, ...due])].filter((day) => day <= end).sort();
  const spells = new Map<string, { from: Day; formal: Formal }[]>();
  for (const day of days) {
    for (const { state, formal } of replay(charter, claims, { kind: "record" }, day).standings) {
      const past = spells.get(state) ?? [];
      if (past.at(-1)?.formal !== formal) past.push({ from: day, formal });
      spells.set(state, past);
    }
  }
  const cells = new Set<string>();
  for (const [state, past] of spells)
    past.forEach(({ from, formal }, i) => {
      const next = past[i + 1];
      if (!counts(how, formal, next?.formal)) return;
      const to = next ? addDays(next.from, -1) : end;
      for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year++)
        cells.add(`${keyOf(state)} ${year}`);
    });
  return cells;
}

function counts(how: Rule, formal: Formal, next: Formal | undefined): boolean {
  if (formal === "member") return true;
  if (formal === "suspended") return how.suspended === "in";
  if (formal === "leaving") return how.exit === "effect" || next !== "former";
  return formal === "applicant" && how.entry === "signature";
}

function rowsOf(file: string): readonly Readonly<Record<string, string>>[] {
  const [head, ...lines] = readFileSync(join(FOLDER, file), "utf8").trim().split(/\r?\n/);
  const fields = (line: string): string[] =>
    [...line.matchAll(/("([^"]*)"|[^,]*)(,|$)/g)].slice(0, cut(line)).map((m) => m[2] ?? m[1]!);
  const cut = (line: string): number => line.replace(/"[^"]*"/g, "").split(",").length;
  const names = fields(head!);
  return lines.map((line) => Object.fromEntries(fields(line).map((value, i) => [names[i]!, value])));
}

function cowYears(org: string): ReadonlySet<string> {
  const cells = new Set<string>();
  for (const row of rowsOf("cow_igo_v3_spells.csv"))
    if (row["cow_igo_code"] === org && row["status"] === "full")
      for (let year = Number(row["first_year"]); year <= Number(row["last_year"]); year++)
        cells.add(`${keyOf(row["iso3"]!)} ${year}`);
  return cells;
}

/** "ARM 1994": the years in which a state was in the COW state system on any day. */
function systemYears(): ReadonlySet<string> {
  const cells = new Set<string>();
  for (const row of rowsOf("cow_iso3.csv"))
    if (row["iso3"])
      for (
        let year = Number(row["system_from"]!.slice(0, 4));
        year <= Number(row["system_to"]!.slice(0, 4));
        year++
      )
        cells.add(`${keyOf(row["iso3"])} ${year}`);
  return cells;
}

/** The list beside the data: years as "2002-2005", "2012", "1993-1994 and 2008", "1986-". */
function deviations(): readonly Named[] {
  return rowsOf("deviations_explained.csv")
    .filter((row) => row["dataset"]!.includes("COW"))
    .flatMap((row) =>
      row["years"]!.split(" and ")
        .filter((years) => years !== "")
        .map((years) => {
          const [from, to] = years.split("-");
          return {
            org: row["org"]!,
            states: row["iso3"]!.split(" "),
            from: Number(from),
            to: to === undefined ? Number(from) : to === "" ? 9999 : Number(to),
            why: row["explanation"]!,
          };
        }),
    );
}

main();
