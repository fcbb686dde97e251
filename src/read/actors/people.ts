import type { Day } from "../../base/day.ts";
import type { ActorCode } from "../../vocabulary/actors.ts";
import { principalOf } from "../../vocabulary/actors.ts";
import { fold } from "./fold.ts";
import { holds, type Actors, type Person, type Tenure } from "./load.ts";
import type { Gender } from "./mention.ts";
import { roleOf } from "./offices.ts";

/** A person as a document speaks of him. */
export interface Known {
  readonly name: string;
  readonly surname: string;
  readonly code: ActorCode | null;
  readonly role: string | null;
  readonly gender: Gender | null;
  /** Has left office, or would like one: speaks for himself alone. */
  readonly himself?: boolean;
}

const FEMALE_NAMES = new Set(
  (
    "maria mary anna anne annalena ursula angela hillary theresa condoleezza madeleine margaret giorgia sanna kaja mette ana zuzana dalia " +
    "michelle cristina jacinda julia maia salome ellen joyce benazir indira golda hasina kamala nancy federica catherine liz elizabeth victoria " +
    "olena yulia svetlana sviatlana maryna natalia nathalie christine sophie penny marise julie linda karen susan jean samantha nikki linda " +
    "tatiana elena olga ekaterina irina marina lilit naira zara anahit diana sarah laura jessica jennifer helen aisha fatima aminata hadja " +
    "magdalena dominique florence sylvie segolene valerie beata eva agnes ingrid gro tansu megawati corazon gloria aung claudia dilma violeta mireya rosa"
  ).split(" "),
);

/** "f" for given names that are women's almost without exception; null for all others, for lists of men's names err more. */
export function genderOf(name: string): Gender | null {
  return FEMALE_NAMES.has(fold(name).split(" ", 1)[0]!.toLowerCase()) ? "f" : null;
}

/** What the person is on the day: the office held then, else the last one held before, else the first. */
export function tenureOn(person: Person, date: Day | null): Tenure | null {
  const held = person.tenures.filter((t) => holds(t, date));
  if (held.length > 0) return held[0]!;
  const before = person.tenures.filter((t) => date === null || t.from <= date);
  return [...before].sort((a, b) => (a.to < b.to ? 1 : -1))[0] ?? person.tenures[0] ?? null;
}

export function knownOf(person: Person, date: Day | null): Known {
  const tenure = tenureOn(person, date);
  return {
    name: person.name,
    surname: person.surname,
    code: tenure?.code ?? null,
    role: tenure?.office ?? null,
    gender: person.gender ?? genderOf(person.name),
  };
}

/** Surnames that are common words or names of much else: never taken alone without an introduction. */
const NEEDS_INTRODUCTION = new Set(
  (
    "may rice ban park moon long major brown ford young day king baker price hunter marshall nu li lee kim abe hun black white green hall cook powers west " +
    "north martin john paul michael thomas george charles philip hope bell wood rock smith jones peace good best most key gray grey chun roh no an de van sun su u " +
    "house bishop church mann pot ne win sein diem minh ho luns carlos juan pedro jose antonio ali khan mohammed hassan hussein ahmed abdullah ibrahim omar salem nasr " +
    "church lord fox straw hammond cooper wallace robertson hurd nott nation rogers lopez garcia perez sanchez diaz singh shah reza amin saleh " +
    "shalom cohen levy fischer tanaka ismail cem dini tang sattar"
  ).split(" "),
);

/**
 * The one whom a surname alone means on the day: a single holder of an office then; with several, the single one whose
 * state the document names. Null where that does not settle it.
 */
export function bySurname(
  surname: string,
  actors: Actors,
  date: Day | null,
  codes: ReadonlySet<ActorCode>,
  titled: boolean,
): Person | null {
  const key = fold(surname).toLowerCase();
  const all = actors.surnames.get(key);
  if (!all || (!titled && NEEDS_INTRODUCTION.has(key))) return null;
  const of = (list: readonly Person[]): readonly Person[] =>
    list.filter((p) => p.tenures.some((t) => codes.has(principalOf(t.code))));
  const holders = all.filter((p) => p.tenures.some((t) => holds(t, date)));
  const one = single(holders);
  if (one && (titled || codes.size === 0 || of(holders).length === 1 || surname.length > 4)) return one;
  if (holders.length > 1) return single(of(holders)) ?? single(holders);
  if (date === null) return single(all) ?? single(of(all));
  return single(of(all.filter((p) => p.tenures.some((t) => holds(t, date, 10)))));
}

/** The person of that surname who holds, or lately held, an office of the principal; the office's kind decides among kin. */
export function byTitle(
  surname: string,
  role: string | null,
  code: ActorCode | null,
  actors: Actors,
  date: Day | null,
): Person | null {
  const all = actors.surnames.get(fold(surname).toLowerCase()) ?? [];
  const fits = all.filter((p) =>
    p.tenures.some((t) => code === null || principalOf(t.code) === principalOf(code)),
  );
  const near = fits.filter((p) => p.tenures.some((t) => holds(t, date, 2)));
  const same = near.filter((p) => role !== null && p.tenures.some((t) => roleOf(t.office) === role));
  const found = single(same) ?? single(near) ?? (date === null || code !== null ? single(fits) : null);
  if (found !== null || role === null || !HIGHEST.test(role)) return found;
  // "President Obama" years after or before: the only one of that name who ever held that very office.
  return single(fits.filter((p) => p.tenures.some((t) => roleOf(t.office) === role)));
}

const HIGHEST = /^(president|prime minister|chancellor)$/;

/** Who holds an office of the kind on the day. */
export function holderOf(code: ActorCode, role: string, actors: Actors, date: Day | null): Person | null {
  const all = actors.holders.get(code) ?? [];
  return single(
    all.filter((p) => p.tenures.some((t) => t.code === code && roleOf(t.office) === role && holds(t, date))),
  );
}

/** The only one; spellings of one person ("Kim Jong Un", "Kim Jong-un") count once. */
function single(list: readonly Person[]): Person | null {
  const first = list[0];
  if (!first) return null;
  const same = (p: Person): boolean =>
    p.tenures.some((t) => first.tenures.some((f) => f.code === t.code && f.from === t.from));
  return list.every(same) ? first : null;
}
