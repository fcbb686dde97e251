import type { Day } from "../../base/day.ts";
import type { ActorCode } from "../../vocabulary/actors.ts";
import { firstWord, fold } from "./fold.ts";
import type { Gender, MentionKind } from "./mention.ts";

/** Texts of data/actors: `states.tsv`, `organisations.tsv`, `places.tsv`, `leaders.tsv`. */
export interface ActorTexts {
  readonly states: string;
  readonly organisations: string;
  readonly places: string;
  readonly leaders: string;
  /** `traits.tsv`: a word, and the codes of all whom it may describe. */
  readonly traits: string;
  /** `borders.tsv`: a state, and its neighbours. */
  readonly borders: string;
  /** `memberships.tsv`: a body of states, and all that ever were its members. */
  readonly memberships: string;
}

/** One name of something. */
export interface Name {
  /** Folded, as it stands in a folded text. */
  readonly key: string;
  readonly code: ActorCode | null;
  readonly label: string;
  readonly kind: MentionKind;
  /** Years in which the name is used for this; null is unbounded. */
  readonly from: number | null;
  readonly to: number | null;
  readonly person: Person | null;
}

/** An office that a person held. Days may be years or months: they compare as strings. */
export interface Tenure {
  readonly code: ActorCode;
  readonly office: string;
  readonly from: string;
  /** Empty where it lasts or is not known. */
  readonly to: string;
}

export interface Person {
  readonly name: string;
  readonly surname: string;
  readonly gender: Gender | null;
  readonly tenures: readonly Tenure[];
}

/** Names ready to be looked up. */
export interface Actors {
  /** By first word, lower-case; longest name first. */
  readonly names: ReadonlyMap<string, readonly Name[]>;
  /** Persons by folded surname, lower-case. */
  readonly surnames: ReadonlyMap<string, readonly Person[]>;
  /** Persons by the code of an office that they held. */
  readonly holders: ReadonlyMap<ActorCode, readonly Person[]>;
  /** What a code is called: "ARM" is "Armenia". */
  readonly labels: ReadonlyMap<ActorCode, string>;
  /** Codes of alliances: what "the alliance", "the bloc" can stand for. */
  readonly alliances: ReadonlySet<ActorCode>;
  /** Whom a lower-case word may describe: "emirate", "nordic", "russian-led". */
  readonly traits: ReadonlyMap<string, readonly ActorCode[]>;
  /** Neighbours of a state: whom "its neighbour" may mean. */
  readonly borders: ReadonlyMap<ActorCode, readonly ActorCode[]>;
  /** States that ever were members of a body; a body without a line may have any. */
  readonly members: ReadonlyMap<ActorCode, ReadonlySet<ActorCode>>;
}

/** Reads the tables. Throws on a line without a code or a name: the data is ours. */
export function loadActors(texts: ActorTexts): Actors {
  const names: Name[] = [];
  const labels = new Map<ActorCode, string>();
  const alliances = new Set<ActorCode>();
  for (const cells of rows(texts.states)) addState(cells, names, labels);
  for (const cells of rows(texts.organisations)) addOrganisation(cells, names, labels, alliances);
  for (const [code = "", all = ""] of rows(texts.places)) {
    for (const name of all.split("|")) names.push(plain(name, code, name, "place"));
  }
  const persons = personsOf(rows(texts.leaders));
  const surnames = new Map<string, Person[]>();
  const holders = new Map<ActorCode, Person[]>();
  for (const person of persons) {
    if (person.name.includes(" ")) names.push({ ...plain(person.name, null, person.name, "person"), person });
    file(surnames, fold(person.surname).toLowerCase(), person);
    for (const code of new Set(person.tenures.map((t) => t.code))) file(holders, code, person);
  }
  const traits = new Map(
    rows(texts.traits).flatMap(([words = "", codes = ""]) =>
      words.split("|").map((word) => [word, codes.split("|")] as const),
    ),
  );
  const borders = new Map(
    rows(texts.borders).map(([code = "", neighbours = ""]) => [code, neighbours.split("|")] as const),
  );
  const members = new Map(
    rows(texts.memberships).map(([code = "", states = ""]) => [code, new Set(states.split("|"))] as const),
  );
  return { names: filed(names), surnames, holders, labels, alliances, traits, borders, members };
}

/** Whether the person held the office on the day; an unknown day fits every office that has no end. */
export function holds(tenure: Tenure, date: Day | null, slack = 0): boolean {
  if (date === null) return tenure.to === "";
  const year = Number(date.slice(0, 4));
  const [low, high] = [`${year - slack}${date.slice(4)}`, `${year + slack}${date.slice(4)}`];
  return (
    tenure.from.slice(0, 10) <= high && (tenure.to === "" || tenure.to >= low.slice(0, tenure.to.length))
  );
}

function addState(cells: readonly string[], names: Name[], labels: Map<ActorCode, string>): void {
  const [code, all, adjectives, demonyms, capital, seats, from, to] = cells;
  if (!code || !all) throw new Error(`states: a line without code or name: ${cells.join(" ")}`);
  const label = all.split("|", 1)[0]!;
  labels.set(code, label);
  const add = (cell: string | undefined, kind: MentionKind, dated = false): void => {
    for (const name of split(cell)) {
      const name1 = plain(name, code, label, kind);
      names.push(dated ? { ...name1, from: year(from), to: year(to) } : name1);
    }
  };
  add(all, "state");
  add(adjectives, "adjective");
  add(demonyms, "demonym");
  add(capital, "capital", true);
  add(seats, "metonym", true);
  const plurals = split(adjectives).filter((a) => /[a-z][nikr]$/.test(a));
  add(plurals.map((a) => `${a}s`).join("|"), "demonym");
}

function addOrganisation(
  cells: readonly string[],
  names: Name[],
  labels: Map<ActorCode, string>,
  alliances: Set<ActorCode>,
): void {
  const [code, sort, all] = cells;
  if (!code || !all) throw new Error(`organisations: a line without code or name: ${cells.join(" ")}`);
  const own = sort === "alliance" || sort === "organisation";
  if (sort === "alliance") alliances.add(code);
  const label = all.split("|", 1)[0]!;
  if (own) labels.set(code, label);
  for (const name of all.split("|")) {
    names.push(plain(name, code, own ? label : name, own ? "organisation" : "group"));
  }
}

/** Lines of one full name are one person with several offices, here and abroad; of a bare surname, only within a state. */
function personsOf(lines: readonly (readonly string[])[]): readonly Person[] {
  const persons = new Map<string, { person: Person; tenures: Tenure[] }>();
  for (const [name = "", surname = "", gender = "", code = "", office = "", from = "", to = ""] of lines) {
    const key = name.includes(" ") ? fold(name) : `${fold(name)} ${code.length === 3 ? code : ""}`;
    let entry = persons.get(key);
    if (!entry) {
      const tenures: Tenure[] = [];
      entry = {
        person: { name, surname, gender: gender === "m" || gender === "f" ? gender : null, tenures },
        tenures,
      };
      persons.set(key, entry);
    }
    entry.tenures.push({ code, office, from, to });
  }
  return [...persons.values()].map((e) => e.person);
}

function plain(name: string, code: ActorCode | null, label: string, kind: MentionKind): Name {
  return { key: fold(name), code, label, kind, from: null, to: null, person: null };
}

function filed(names: readonly Name[]): Map<string, Name[]> {
  const out = new Map<string, Name[]>();
  for (const name of names) file(out, firstWord(name.key), name);
  for (const list of out.values()) if (list.length > 1) list.sort((a, b) => b.key.length - a.key.length);
  return out;
}

function file<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

const split = (cell: string | undefined): readonly string[] => (cell ? cell.split("|") : []);
const year = (cell: string | undefined): number | null => (cell ? Number(cell) : null);

/** Cells of the lines below the comments and the line of headings. */
function rows(text: string): readonly (readonly string[])[] {
  const lines = text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  return lines.slice(1).map((line) => line.replace(/\r$/, "").split("\t"));
}
