import { isOrganisation, principalOf, type ActorCode } from "../../vocabulary/actors.ts";
import type { Gender } from "../actors/index.ts";
import type { Colleges } from "./colleges.ts";
import type { Items } from "./items.ts";
import type { Pairs } from "./pairs.ts";
import type { Place } from "./place.ts";
import type { Topic } from "./topic.ts";

/** What another answers: a charge is denied, a plea or an offer accepted or not. */
export type Asking = "charge" | "plea";

/** Something a text has spoken of, that later words may stand for. */
export interface Referent {
  /** Empty for a thing, or a person whose principal is not known. */
  readonly codes: readonly ActorCode[];
  readonly name: string;
  readonly sort: "state" | "body" | "person" | "group" | "thing";
  /** Office or noun it was called by: "Prime Minister", "junta". */
  readonly role: string | null;
  readonly noun: string;
  readonly gender: Gender | null;
  readonly many: boolean;
  /** Number of its sentence's tree, and the head of its words there. */
  readonly tree: number;
  readonly token: number;
  readonly start: number;
  readonly end: number;
  readonly place: Place;
  /** It is the subject of what somebody is told to have said: "Chad said that Niger had lied". */
  readonly reported?: boolean;
  /** It stands in a clause that only tells more of something: "a text that Chad had drafted". */
  readonly aside?: boolean;
  /** Something was asked of it, offered to it or said against it. */
  readonly asked?: Asking | null;
  /** It is the subject of a verb of charging, asking or offering, which another answers. */
  readonly asks?: Asking | null;
  /** It stands in words quoted from somebody. */
  readonly quoted?: boolean;
}

/** What a description stands for, wherever it stands. */
export interface Found extends Omit<Referent, "tree" | "token" | "start" | "end" | "place"> {
  readonly antecedent: Referent | null;
}

/** The same with one layout in the engine, whoever made it: it is looked at again and again (see `laidOut`). */
export const keptReferent = (r: Referent, quoted = r.quoted ?? false): Referent => ({
  codes: r.codes,
  name: r.name,
  sort: r.sort,
  role: r.role,
  noun: r.noun,
  gender: r.gender,
  many: r.many,
  tree: r.tree,
  token: r.token,
  start: r.start,
  end: r.end,
  place: r.place,
  reported: r.reported ?? false,
  aside: r.aside ?? false,
  asked: r.asked ?? null,
  asks: r.asks ?? null,
  quoted,
});

/** What a document has spoken of up to a place. */
export interface Discourse {
  /** In text order, the last few dozen. */
  readonly recent: readonly Referent[];
  /** How often each principal was named or meant so far. */
  readonly counts: ReadonlyMap<ActorCode, number>;
  /** How often each state was named in a sentence that speaks of a coup or a junta. */
  readonly coups: ReadonlyMap<ActorCode, number>;
  readonly topic: Topic;
  readonly pairs: Pairs;
  readonly items: Items;
  readonly colleges: Colleges;
}

export const isState = (code: ActorCode): boolean =>
  /^[A-Z]{3}(\/|$)/.test(code) && !isOrganisation(code) && !BODIES.has(principalOf(code));

/** Codes of three letters that are of bodies of no states. */
const BODIES = new Set("MSF CPJ IOC".split(" "));

/** A state's own voice or the state itself: no rebels, no newspapers. */
export const stateOf = (r: Referent): ActorCode | null => {
  const code = r.codes[0];
  return r.codes.length === 1 && code !== undefined && isState(code) ? principalOf(code) : null;
};
