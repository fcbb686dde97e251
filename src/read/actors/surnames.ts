import { principalOf, type ActorCode } from "../../vocabulary/actors.ts";
import { fold } from "./fold.ts";
import type { Line } from "./line.ts";
import { holds } from "./load.ts";
import type { Gender, Mention } from "./mention.ts";
import { courtesyAt, isNameWord, nameEnd, surnameOf } from "./names.ts";
import { bySurname, genderOf, knownOf, type Known } from "./people.ts";
import type { Scan } from "./making.ts";

/** A run of name words that nothing has claimed yet. */
interface Run {
  readonly line: Line;
  readonly from: number;
  readonly to: number;
}

/**
 * Persons named without title: "Pashinyan" after "Prime Minister Nikol Pashinyan", the surname of a known office
 * holder, and names that come in full once and by surname later.
 */
export function surnamesOf(
  lines: readonly Line[],
  found: readonly Mention[],
  scan: Scan,
): readonly Mention[] {
  const taken = new Set<number>();
  for (const m of found)
    for (let i = m.tokens[0]; i < m.tokens[1]; i++) taken.add(lines[m.sentence]!.tokens[i]!.start);
  const codes = new Set(found.flatMap((m) => (m.code === null ? [] : [principalOf(m.code)])));
  const runs = lines.flatMap((line) => runsOf(line, taken));
  const lone = loneSurnames(runs);
  return runs.flatMap((run) => personOf(run, lone, codes, scan) ?? []);
}

function runsOf(line: Line, taken: ReadonlySet<number>): Run[] {
  const out: Run[] = [];
  for (let i = 0; i < line.words.length;) {
    let to = taken.has(line.tokens[i]!.start) ? i : nameEnd(line, i);
    while (to > i && taken.has(line.tokens[to - 1]!.start)) to--;
    // "the Carter Administration": his.
    if (to - i > 1 && OF_HIS.test(line.words[to - 1]!)) to--;
    if (to > i) out.push({ line, from: i, to });
    i = Math.max(to, i + 1);
  }
  return out;
}

const OF_HIS = /^(Administration|Government|Cabinet)$/;

/** Surnames that stand alone somewhere, where only a person's name can: no article and no "of" before them. */
function loneSurnames(runs: readonly Run[]): ReadonlySet<string> {
  const out = new Set<string>();
  for (const { line, from, to } of runs) {
    const surname = surnameOf(line, from, to);
    if (surname !== line.words.slice(from, to).join("")) continue;
    if (!/^(the|a|an|of|in|this|that|its|his|at|to)$/.test(line.lower[from - 1] ?? "")) out.add(surname);
  }
  return out;
}

function personOf(
  run: Run,
  lone: ReadonlySet<string>,
  codes: ReadonlySet<ActorCode>,
  scan: Scan,
): Mention | null {
  const { line, from, to } = run;
  const at = line.tokens[from]!.start;
  const surname = surnameOf(line, from, to);
  const written = scan.text.slice(at, line.tokens[to - 1]!.end);
  const alone = surname === line.words.slice(from, to).join("");
  const gender = courtesyAt(line, from - 1);
  if (alone) {
    if (/^(the|a|an)$/.test(line.lower[from - 1] ?? "")) return null;
    const known =
      scan.people.get(surname, at) ??
      scan.people.byGiven(surname, at) ??
      dataPerson(surname, gender !== undefined, codes, scan);
    if (known)
      return mentionOf(
        run,
        { ...known, gender: known.gender ?? gender ?? null },
        gender === undefined ? 0 : 1,
      );
    return null;
  }
  const known = scan.people.get(surname, at);
  if (known && (known.name === written || known.name === known.surname || endsWith(known.name, written)))
    return mentionOf(run, known, 0);
  const holder = known === null ? inOffice(run, surname, written, codes, scan) : null;
  if (holder !== null) {
    scan.people.add(at, holder);
    return mentionOf(run, holder, 0);
  }
  if (to - from < 2 || to - from > 4 || !lone.has(surname) || !isNameWord(line, from)) return null;
  const person: Known = { name: written, surname, code: null, role: null, gender: genderOf(written) };
  scan.people.add(at, person);
  return mentionOf(run, person, 0);
}

/** "López Obrador" for Andrés Manuel López Obrador, "Van Mierlo" for Hans van Mierlo. */
const endsWith = (name: string, written: string): boolean =>
  fold(name)
    .toLowerCase()
    .endsWith(` ${fold(written).toLowerCase()}`);

/**
 * "Kostas Simitis" where the data know a Simitis who holds an office on the day, without his given name, in a state that the
 * document names; "López Obrador" where they know one of both surnames.
 */
function inOffice(
  { line, from, to }: Run,
  surname: string,
  written: string,
  codes: ReadonlySet<ActorCode>,
  { actors, date }: Scan,
): Known | null {
  if (date === null || to - from > 3 || /^(the|a|an|of)$/.test(line.lower[from - 1] ?? "")) return null;
  const person = bySurname(surname, actors, date, codes, false);
  const held = person?.tenures.find((t) => holds(t, date));
  if (!person || held === undefined || !codes.has(principalOf(held.code))) return null;
  const isSurname = person.name === person.surname;
  return isSurname || endsWith(person.name, written)
    ? { ...knownOf(person, date), name: isSurname ? written : person.name, surname }
    : null;
}

function dataPerson(
  surname: string,
  titled: boolean,
  codes: ReadonlySet<ActorCode>,
  scan: Scan,
): Known | null {
  if (surname.length < 3 && !titled) return null;
  const person = bySurname(surname, scan.actors, scan.date, codes, titled);
  if (!person) return null;
  const known = knownOf(person, scan.date);
  return { ...known, surname };
}

function mentionOf({ line, from, to }: Run, known: Known, titleTokens: number): Mention {
  const [start, end] = [line.tokens[from]!.start, line.tokens[to - 1]!.end];
  const gender: Gender | null = known.gender;
  return {
    start,
    end,
    whole: [line.tokens[from - titleTokens]!.start, end],
    name: known.name,
    code: known.code,
    kind: "person",
    role: known.role,
    gender,
    sentence: line.sentence,
    tokens: [from, to],
    inferred: false,
    joined: false,
  };
}
