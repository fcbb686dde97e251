/**
 * Makes data/actors/leaders.tsv from the public lists of ../shared/data/leaders and training/actors.memory.tsv:
 * `npx tsx training/actors.ts [DATA-FOLDER]`. What is added by hand wins over a list for the same person and office.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { loadActors } from "../src/read/actors/index.ts";
import { fold } from "../src/read/actors/fold.ts";

interface Row {
  readonly name: string;
  readonly surname: string;
  readonly gender: string;
  readonly code: string;
  readonly office: string;
  readonly from: string;
  readonly to: string;
  readonly source: string;
}

const folder = process.argv[2] ?? join(import.meta.dirname, "../../shared/data");
const out = join(import.meta.dirname, "../data/actors");
const read = (path: string): string => readFileSync(path, "utf8");

const HEAD = `# Who held which office when, 1945-2026: names, states, offices and dates (facts). Made by training/actors.ts.
# Sources: reign = REIGN (Bell, Besaw & Frank 2021), leaders by month, surnames as given; wikidata = Wikidata (CC0), heads of state and government 2021-22;
# cia = CIA World Leaders, October 2019 (public domain), foreign and defence ministers; memory = added by hand (CC0), see training/actors.memory.tsv.
# A day may be a month or a year; an empty "to" lasts or is not known.
`;

/** States of the sixteen alliances, whose foreign and defence ministers are kept. */
const KEPT = new Set(
  (
    "ARM AZE BLR GEO KAZ KGZ MDA RUS TJK TKM UZB UKR ALB BEL BGR CAN HRV CZE DNK EST FIN FRA DEU GRC HUN ISL ITA LVA LTU LUX MNE NLD MKD NOR POL PRT ROU SVK SVN " +
    "ESP SWE TUR GBR USA BEN BFA CPV CIV GMB GHA GIN GNB LBR MLI MRT NER NGA SEN SLE TGO DZA BHR COM DJI EGY IRQ JOR KWT LBN LBY MAR OMN PSE QAT SAU SOM SDN SYR TUN ARE YEM " +
    "AUS NZL ARG BOL BRA CHL COL CRI CUB DOM ECU SLV GTM HTI HND MEX NIC PAN PRY PER TTO URY VEN AUT IRL CYP MLT IRN ISR PAK PHL THA CHN IND JPN KOR TCD"
  ).split(" "),
);

main();

function main(): void {
  const empty = loadActors({
    states: read(join(out, "states.tsv")),
    organisations: "",
    places: "",
    leaders: "",
    traits: "",
    borders: "",
    memberships: "",
  });
  const iso = isoOf(empty.names);
  const lists = [...memory(), ...reign(), ...wikidata(iso), ...cia(iso)];
  const rows = compact(lists).sort(
    (a, b) => compare(a.code, b.code) || compare(a.from, b.from) || compare(a.name, b.name),
  );
  const lines = rows.map((r) =>
    [r.name, r.surname, r.gender, r.code, r.office, r.from, r.to, r.source].join("\t"),
  );
  writeFileSync(
    join(out, "leaders.tsv"),
    `${HEAD}name\tsurname\tgender\tcode\toffice\tfrom\tto\tsource\n${lines.join("\n")}\n`,
  );
  console.log(`${rows.length} tenures`);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function memory(): Row[] {
  const lines = read(join(import.meta.dirname, "actors.memory.tsv")).split("\n");
  return lines
    .filter((l) => l !== "" && !l.startsWith("#"))
    .slice(1)
    .map((line) => {
      const [name = "", surname = "", gender = "", code = "", office = "", from = "", to = ""] =
        line.split("\t");
      return { name, surname, gender, code, office, from, to, source: "memory" };
    });
}

/** Effective leaders by month; names are often surnames alone. The office is not told: "leader" unless a list tells more. */
function reign(): Row[] {
  const codes = new Map<string, string>();
  for (const row of csv(join(folder, "igo/cow_iso3.csv")))
    if (row["iso3"]) codes.set(row["ccode"]!, row["iso3"]);
  return csv(join(folder, "leaders/reign_leaders_1950_2021.csv")).flatMap((row) => {
    const from = `${row["syear"]}-${two(row["smonth"])}-${two(row["sdate"])}`;
    const to = row["eyear"] && row["emonth"] ? `${row["eyear"]}-${two(row["emonth"])}` : "";
    const code = successor(codes.get(row["ccode"] ?? "") ?? "", from);
    const name = clean(row["leader"] ?? "")
      .replace(/,? ?(?:\p{Lu}\.?)+$|^(?:\p{Lu}\. ?)+/u, "")
      .replace(/^([^,]+),\s*([^,-]{3,})$/, "$2 $1")
      .replace(/,.*$/, "");
    // A body that ruled for a month is nobody's name.
    const isBody = /(?:Junta|Council|Government)$/.test(name);
    if (code === "" || name.length < 3 || isBody || (code === "SYR" && name === "Nasser")) return [];
    const gender = row["gender"] === "0" ? "f" : "m";
    return [
      {
        name,
        surname: surnameOf(name),
        gender,
        code,
        office: "leader",
        from,
        to: to === "" ? "2021-12" : to,
        source: "reign",
      },
    ];
  });
}

/** COW keeps one number for a state and its successor; ours differ. */
function successor(code: string, from: string): string {
  if (code === "RUS" && from < "1991-07") return "SUN";
  if (code === "YUG" && from >= "2006-06-04") return "SRB";
  if (code === "YUG" && from >= "2003-02-04") return "SCG";
  return code;
}

function wikidata(iso: ReadonlyMap<string, string>): Row[] {
  return csv(join(folder, "leaders/wikidata_heads_2022.csv")).flatMap((row) => {
    const code = iso.get(fold(row["country"] ?? "")) ?? "";
    const name = clean(row["officeholderLabel"] ?? "").replace(/, .*$/, "");
    const position = row["positionLabel"] ?? "";
    if (
      code === "" ||
      !name.includes(" ") ||
      /co-prince|governor|monarch of/i.test(position) ||
      /^Q\d+$/.test(name)
    )
      return [];
    const office = position.replace(/ (of|for) .*$/, "").replace(/^\p{Ll}/u, (c) => c.toUpperCase());
    return [
      {
        name,
        surname: surnameOf(name),
        gender: "",
        code,
        office,
        from: row["start_year"] ?? "",
        to: row["end_year"] ?? "",
        source: "wikidata",
      },
    ];
  });
}

/** Ministers of October 2019; when they came and went is not told, so a window of a year on both sides stands for it. */
function cia(iso: ReadonlyMap<string, string>): Row[] {
  return csv(join(folder, "leaders/cia_world_leaders_2019.csv")).flatMap((row) => {
    const country = row["country"] ?? "";
    const code = iso.get(fold(country)) ?? iso.get(fold(country.split(", ").reverse().join(" "))) ?? "";
    const office = row["office"] ?? "";
    const foreign =
      /^(Minister|Secretary).*\b(Foreign|External) (?!Trade|Commerce|Investment|Economic)|^Minister.*& Foreign Affairs|^Secretary of State$/.test(
        office,
      );
    const defence = /^(Minister|Secretary) (of|for) (National )?Def/.test(office);
    const head = /^(President|Prime Minister|Chancellor|King|Emir)$/.test(office);
    const person = row["person"] ?? "";
    if (
      !KEPT.has(code) ||
      !(foreign || defence || head) ||
      /State|Deputy|Delegate/.test(office.replace(/^Secretary of State$/, ""))
    )
      return [];
    const name = clean(person.replace(/\p{Lu}{2,}[\p{Lu}'-]*/gu, title)).replace(/, (Jr|Sr)\b/, " $1");
    const surname = /(?:^|\s)(\p{Lu}[\p{Lu}'-]+)(?!.*\p{Lu}{2})/u.exec(person)?.[1];
    if (!name.includes(" ")) return [];
    const plain = foreign ? "Foreign Minister" : defence ? "Defense Minister" : office;
    return [
      {
        name,
        surname: surname && !/^[IVX]+$/.test(surname) ? title(surname) : surnameOf(name),
        gender: "",
        code,
        office: plain,
        from: "2018-10",
        to: "2020-10",
        source: "cia",
      },
    ];
  });
}

/** Capital letters of a surname as it is written elsewhere: "TER-PETROSYAN" is "Ter-Petrosyan", "AL-ASSAD" "al-Assad". */
function title(word: string): string {
  if (/^[IVX]+$/.test(word)) return word;
  return word
    .split("-")
    .map((part, i) =>
      i === 0 && /^(AL|EL)$/.test(part) && word.includes("-")
        ? part.toLowerCase()
        : part[0]! + part.slice(1).toLowerCase(),
    )
    .join("-");
}

/** One line a person, code and office where the lists agree; a list's line goes where a hand-made one covers it. */
function compact(rows: readonly Row[]): Row[] {
  const seen = new Set<string>();
  const byHand = rows.filter((r) => r.source === "memory");
  const surnames = new Set(byHand.map((r) => `${fold(r.surname).toLowerCase()} ${r.code}`));
  return rows.filter((r) => {
    const key = `${fold(r.name)} ${r.code} ${r.from} ${r.office}`;
    if (seen.has(key)) return false;
    seen.add(key);
    if (r.source === "memory") return true;
    return !surnames.has(`${fold(r.surname).toLowerCase()} ${r.code}`) || !overlapsHand(r, byHand);
  });
}

function overlapsHand(row: Row, byHand: readonly Row[]): boolean {
  const surname = fold(row.surname).toLowerCase();
  return byHand.some(
    (h) =>
      h.code === row.code &&
      fold(h.surname).toLowerCase() === surname &&
      (h.to === "" || h.to.slice(0, 7) >= row.from.slice(0, 7)) &&
      (row.to === "" || h.from.slice(0, 4) <= row.to.slice(0, 4)),
  );
}

function isoOf(names: ReturnType<typeof loadActors>["names"]): Map<string, string> {
  const out = new Map<string, string>();
  for (const list of names.values()) for (const n of list) if (n.kind === "state") out.set(n.key, n.code!);
  for (const [name, code] of [
    ["Holy See (Vatican City)", "VAT"],
    ["Congo, Democratic Republic of the", "COD"],
    ["Congo, Republic of the", "COG"],
    ["Korea, North", "PRK"],
    ["Korea, South", "KOR"],
  ] as const)
    out.set(name, code);
  return out;
}

/** The last word; "al-" and the like go, "Jr." and numerals too. */
function surnameOf(name: string): string {
  const words = name.replace(/,? (Jr|Sr)\.?$| [IVX]+$/, "").split(" ");
  return words.at(-1)!.replace(/^(al|el|ad|as|ash|an|ar)-/i, "");
}

/** Names without question marks, brackets and what a bad byte left. */
function clean(name: string): string {
  return name
    .replace(/\(.*?\)|\[.*?\]|\uFFFD|[?"*]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

function two(n: string | undefined): string {
  return (n ?? "1").padStart(2, "0");
}

function csv(path: string): Record<string, string>[] {
  const [head, ...rows] = cells(read(path));
  return rows.map((row) => Object.fromEntries(head!.map((key, i) => [key, row[i] ?? ""])));
}

/** RFC 4180 cells. */
function cells(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const m of text.matchAll(/("(?:[^"]|"")*"|[^,\r\n]*)(,|\r?\n|$)/g)) {
    const cell = m[1]!;
    row.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (m[2] !== ",") {
      if (row.length > 1) rows.push(row);
      row = [];
    }
  }
  return rows;
}
