import type { Span } from "../../base/span.ts";
import { principalOf, type ActorCode } from "../../vocabulary/actors.ts";
import type { Mention } from "./mention.ts";
import { roleOf } from "./offices.ts";
import { holderOf } from "./people.ts";
import { referenceOf, type Reference } from "./references.ts";
import {
  before,
  best,
  byFrequency,
  isOfState,
  isSingular,
  lastStates,
  type ReferenceContext,
} from "./salience.ts";

export type { ReferenceContext } from "./salience.ts";

/** What a pronoun or a description stands for. */
export interface Resolved {
  readonly code: ActorCode | null;
  /** Every antecedent of a plural ("they" after "Russia and other CSTO allies": RUS, CSTO); one otherwise. */
  readonly codes: readonly ActorCode[];
  readonly name: string;
  readonly role: string | null;
  readonly kind: Mention["kind"];
  readonly inferred: true;
  /** The words that name the antecedent. */
  readonly antecedent: Span;
}

/** Mentions farther back than this are out of the reader's mind; keeps the work of a document linear. */
const MEMORY = 40;

/** Whether the words are a pronoun or a description this resolves: "he", "the premier", "the alliance", "its". */
export function isReference(words: string): boolean {
  return referenceOf(words) !== null;
}

/**
 * The actor that "he", "their", "the premier", "the alliance", "his country" stand for at an offset of the document,
 * given all mentions of the document (those after the offset are not looked at).
 */
export function resolveReference(
  words: string,
  position: number,
  mentions: readonly Mention[],
  context: ReferenceContext,
): Resolved | null {
  const reference = referenceOf(words);
  if (reference === null) return null;
  const end = before(mentions, position);
  const window = mentions.slice(Math.max(0, end - MEMORY), end);
  return resolve(reference, window, context);
}

function resolve(
  reference: Reference,
  window: readonly Mention[],
  context: ReferenceContext,
): Resolved | null {
  switch (reference.kind) {
    case "he":
    case "she":
      return one(person(reference.kind === "he" ? "m" : "f", window, context));
    case "it":
      return one(thing(window, context));
    case "they":
      return several(plural(window, context));
    case "own-country":
      return (
        country(person("m", window, { ...context, exclude: [] }), context) ??
        country(thing(window, context), context)
      );
    case "country":
      return country(
        best(window, 1, (m) => (isOfState(m) ? 0 : null), context),
        context,
      );
    case "countries":
      return several(lastStates(window));
    case "organisation":
      return organisation(reference.noun, window, context);
    case "office":
      return office(reference.role, window, context);
    case "party": {
      const same = window.findLast(
        (m) => reference.suffix !== null && m.code?.endsWith(`/${reference.suffix}`),
      );
      const of = same ?? best(window, 1, (m) => (isOfState(m) ? 0 : null), context);
      return of === null || of.code === null ? null : asParty(of, reference.suffix, same !== undefined);
    }
  }
}

/** A person for "he" or "she": the subject of the sentence before is likelier than its object, a near one than a far one. */
function person(gender: "m" | "f", window: readonly Mention[], context: ReferenceContext): Mention | null {
  return best(
    window,
    2,
    (m) => {
      if (m.kind === "office" || (m.kind === "group" && m.role !== null))
        return gender === "m" && isSingular(m) ? -1 : null;
      if (m.kind !== "person" || (m.gender !== null && m.gender !== gender)) return null;
      return gender === "f" ? (m.gender === "f" ? 2 : -1) : 0;
    },
    context,
  );
}

/** A state or body for "it". */
function thing(window: readonly Mention[], context: ReferenceContext): Mention | null {
  return best(
    window,
    2,
    (m) => {
      if (/^(state|organisation)$/.test(m.kind)) return 0;
      if (m.kind === "capital" || (m.kind === "metonym" && isSingular(m))) return 0;
      if (m.kind === "group" && m.role === null && isSingular(m)) return 0;
      return m.kind === "adjective" ? -3 : null;
    },
    context,
  );
}

/** The parties joined by "and" that stand nearest; else a plural ("protesters", "CSTO allies"); else a body. */
function plural(window: readonly Mention[], context: ReferenceContext): readonly Mention[] {
  const chosen = best(
    window,
    2,
    (m, i) => {
      if (m.code === null || m.kind === "place" || m.kind === "adjective") return null;
      if (window[i + 1]?.joined || m.joined) return 1.5;
      if (m.kind === "demonym" || (/^(group|office|metonym)$/.test(m.kind) && !isSingular(m))) return 1;
      return m.kind === "person" ? -3 : -1.5;
    },
    context,
  );
  if (!chosen) return [];
  let from = window.indexOf(chosen);
  let to = from + 1;
  while (window[from]!.joined && from > 0) from--;
  while (window[to]?.joined) to++;
  return window.slice(from, to).filter((m) => m.code !== null && m.kind !== "adjective");
}

function organisation(
  noun: string,
  window: readonly Mention[],
  { actors }: ReferenceContext,
): Resolved | null {
  const of = (m: Mention): ActorCode => (m.code === null ? "" : principalOf(m.code));
  const fits = (m: Mention): boolean =>
    noun === "union" || noun === "league" || noun === "community"
      ? (actors.labels.get(of(m)) ?? "").toLowerCase().includes(noun)
      : actors.alliances.has(of(m));
  const isBody = (m: Mention): boolean =>
    m.kind === "organisation" ||
    /^[A-Z]{4,}$|^(EU|AU|UN|AES|CIS|LAS|OAS|GCC|WEU|WTO|LON|SCO|AL)$/.test(of(m));
  const found =
    window.findLast((m) => m.kind === "organisation" && fits(m)) ??
    window.findLast(fits) ??
    window.findLast(isBody);
  if (!found) return null;
  const code = of(found);
  return {
    ...base(found),
    code,
    codes: [code],
    name: actors.labels.get(code) ?? found.name,
    role: null,
    kind: "organisation",
  };
}

/** The last person with such an office; without one, who held it on the day in the state most spoken of. */
function office(role: string, window: readonly Mention[], context: ReferenceContext): Resolved | null {
  const fits = (m: Mention): boolean => m.role !== null && sameRole(roleOf(m.role), role, m);
  const named =
    window.findLast((m) => m.kind === "person" && fits(m)) ??
    window.findLast((m) => m.kind === "office" && isSingular(m) && fits(m));
  if (named) return one(named);
  for (const code of byFrequency(window)) {
    const holder = holderOf(code, role, context.actors, context.date);
    const antecedent = window.findLast((m) => m.code === code);
    if (holder && antecedent)
      return { ...base(antecedent), code, codes: [code], name: holder.name, role, kind: "person" };
  }
  if (!/^(president|prime minister|monarch|foreign minister|defense minister|chancellor)$/.test(role))
    return null;
  const state = best(window, 1, (m) => (isOfState(m) ? 0 : null), context);
  if (!state?.code) return null;
  const code = principalOf(state.code);
  return {
    ...base(state),
    code,
    codes: [code],
    name: `the ${role} of ${context.actors.labels.get(code) ?? code}`,
    role,
    kind: "office",
  };
}

/** "The minister" fits any minister, "the official" and "the leader" whoever has an office. */
function sameRole(has: string, asked: string, m: Mention): boolean {
  if (has === asked) return true;
  if (asked === "minister") return has.endsWith("minister");
  if (asked === "official") return m.kind === "person" && has !== "expert";
  if (asked === "leader")
    return /^(president|prime minister|monarch|chancellor|commander|chairman)$/.test(has);
  return asked === "secretary" && (has === "secretary general" || has === "foreign minister");
}

function country(of: Mention | null, { actors }: ReferenceContext): Resolved | null {
  if (of === null || of.code === null) return null;
  const code = principalOf(of.code);
  return {
    ...base(of),
    code,
    codes: [code],
    name: actors.labels.get(code) ?? of.name,
    role: null,
    kind: "state",
  };
}

function asParty(of: Mention, suffix: string | null, itself: boolean): Resolved {
  const code =
    itself || suffix === null
      ? itself
        ? of.code!
        : principalOf(of.code!)
      : `${principalOf(of.code!)}/${suffix}`;
  return { ...base(of), code, codes: [code], name: of.name, role: null, kind: suffix ? "group" : "metonym" };
}

const base = (m: Mention): Pick<Resolved, "antecedent" | "inferred"> => ({
  antecedent: [m.start, m.end],
  inferred: true,
});

function one(m: Mention | null): Resolved | null {
  if (m === null) return null;
  const codes = m.code === null ? [] : [m.code];
  return { ...base(m), code: m.code, codes, name: m.name, role: m.role, kind: m.kind };
}

function several(all: readonly Mention[]): Resolved | null {
  const first = all[0];
  if (!first) return null;
  const codes = [...new Set(all.flatMap((m) => m.code ?? []))];
  const antecedent: Span = [first.start, all.at(-1)!.end];
  return {
    ...base(first),
    antecedent,
    code: codes[0] ?? null,
    codes,
    name: all.map((m) => m.name).join(", "),
    role: first.role,
    kind: first.kind,
  };
}
