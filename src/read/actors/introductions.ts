import { fold } from "./fold.ts";
import type { Known } from "./people.ts";

/** The persons that a document has introduced, by surname. */
export interface Introductions {
  readonly add: (at: number, person: Known) => void;
  /** The one of that surname introduced last before the offset; else the first introduced after it (a headline's surname). */
  readonly get: (surname: string, at: number) => Known | null;
  /** The only one of that given name introduced before the offset: many peoples call a man by it ("Abiy Ahmed ... Abiy"). */
  readonly byGiven: (given: string, at: number) => Known | null;
}

export function introductions(): Introductions {
  const bySurname = new Map<string, { at: number; person: Known }[]>();
  const byGiven = new Map<string, { at: number; person: Known; only: boolean }>();
  const key = (surname: string): string => fold(surname).toLowerCase();
  return {
    add: (at, person) => {
      const [given, ...rest] = person.name.split(" ");
      if (rest.length > 0) {
        const before = byGiven.get(key(given!));
        if (before === undefined) byGiven.set(key(given!), { at, person, only: true });
        else if (before.person.surname !== person.surname) before.only = false;
      }
      const list = bySurname.get(key(person.surname));
      if (!list) bySurname.set(key(person.surname), [{ at, person }]);
      else if (list.at(-1)!.person !== person) list.push({ at, person: richer(list.at(-1)!.person, person) });
    },
    get: (surname, at) => {
      const list = bySurname.get(key(surname));
      if (!list) return null;
      let [lo, hi] = [0, list.length];
      while (lo < hi) {
        const mid = (lo + hi) >> 1;
        if (list[mid]!.at <= at) lo = mid + 1;
        else hi = mid;
      }
      return list[Math.max(lo - 1, 0)]!.person;
    },
    byGiven: (given, at) => {
      const found = byGiven.get(key(given));
      return found?.only && found.at < at ? found.person : null;
    },
  };
}

/** A later mention of the same person keeps what the earlier one told. */
function richer(before: Known, now: Known): Known {
  const same =
    before.name === now.name || before.name.endsWith(` ${now.name}`) || now.name.endsWith(` ${before.name}`);
  if (!same) return now;
  const himself = now.himself === true || (before.himself === true && now.code === null);
  return {
    ...(himself ? { himself } : {}),
    name: before.name.length > now.name.length ? before.name : now.name,
    surname: now.surname,
    code: himself ? null : (now.code ?? before.code),
    role: now.role ?? before.role,
    gender: now.gender ?? before.gender,
  };
}
