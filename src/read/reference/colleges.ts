import { isOrganisation } from "../../vocabulary/actors.ts";
import type { Actors } from "../actors/index.ts";
import type { Cast } from "../cast.ts";
import { lemmaOf, type Tree } from "../trees.ts";
import { allianceOf } from "./bodies.ts";
import { placed } from "./named.ts";
import type { Discourse, Referent } from "./referent.ts";

/** Those who sit for a body by the noun they were called by: after "the bloc's foreign ministers" "the ministers" are the bloc's. */
export interface Colleges {
  /** Takes the words at a token, where they stand for a body by those who sit in it. */
  readonly note: (tree: Tree, i: number) => void;
  /** The body whose "ministers" or "leaders" a text has spoken of last; null where it has of none. */
  readonly of: (noun: string) => Referent | null;
}

export function collegesBy(cast: Cast): Colleges {
  const known = new Map<string, Referent>();
  return {
    note: (tree, i) => {
      const noun = lemmaOf(tree, i);
      if (!SITTING.test(noun) || tree.tokens[i]!.xpos !== "NNS") return;
      const [party, more] = cast.at(tree, i);
      if (party === undefined || more !== undefined || !isOrganisation(party.code)) return;
      known.set(noun, {
        codes: [party.code],
        name: party.name,
        sort: "body",
        role: null,
        noun,
        gender: null,
        many: false,
        ...placed(tree, i),
      });
    },
    of: (noun) => known.get(noun) ?? null,
  };
}

const SITTING = /^(minister|leader|president|ambassador|envoy|delegate|chief)$/;

/**
 * "The ministers", "the leaders": of the several who were just called so, or were just named with their offices; else of the body whose
 * ministers the text has spoken of; else of any who were spoken of together, or of the alliance that is in mind.
 */
export function ofOfficers(
  noun: string,
  { recent, colleges, ...discourse }: Discourse,
  actors: Actors,
  tree: Tree,
): Referent | null {
  const groups = recent.filter((r) => r.codes.length > 1 && tree.number - r.tree <= 2);
  const officers = groups.findLast((r) => areOfficers(r, noun, recent)) ?? null;
  const college = colleges.of(noun);
  if (college !== null && (officers === null || college.start > officers.start)) return college;
  const group = officers ?? groups.at(-1) ?? null;
  if (group !== null) return group;
  const body = allianceOf({ recent, colleges, ...discourse }, actors, tree.number);
  return body !== null && tree.number - body.tree <= 4 ? body : null;
}

/** "The ministers of Chad and Niger", "Mr Vik of Norway and Ms Lind of Sweden". */
const areOfficers = (group: Referent, noun: string, recent: readonly Referent[]): boolean =>
  group.noun === noun ||
  recent.some(
    (r) => r.tree === group.tree && r.token === group.token && (r.noun === noun || r.sort === "person"),
  );
