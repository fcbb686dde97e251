import { isVerb, kids, lemmaOf, prepositionOf, relation, type Tree } from "../trees.ts";
import { expand } from "./classes.ts";
import { doersOf } from "./doers.ts";
import { objectsOf, verbKey } from "./places.ts";

/** Who acts and who is meant, by the verb that a noun of action hangs on. */
export interface Carrier {
  readonly actors: readonly number[];
  /** Those it is done to that the verb itself names: "sent Chad a warning", "Chad drew a rebuke". */
  readonly targets: readonly number[];
  /** The verb whose phrases may name the target as well: "lodged a protest with Chad". */
  readonly verb: number;
}

/** Verbs by which words and blows are given: their subject does what their object names. */
const GIVING = new Set(expand("$give").split(/\s+/));
/** Verbs by which they are got: their subject is whom the object is meant for. */
const GETTING = new Set(expand("$get").split(/\s+/));
/** Verbs by which words get where they are meant for. */
const ARRIVING = /^(reach|arrive|go|come|follow)$/;

/**
 * A verb without a meaning of its own that carries the act its noun names: "lodged a protest with Chad", "drew a rebuke from
 * Chad", "an appeal went out to Chad". Null where the noun hangs on none.
 */
export function carrierOf(tree: Tree, noun: number): Carrier | null {
  const head = tree.tokens[noun]!.head;
  for (const verb of head < 0 ? [] : [head, tree.tokens[head]!.head]) {
    if (verb < 0 || !isVerb(tree, verb)) continue;
    if (objectsOf(tree, verb).includes(noun)) return ofObject(tree, verb);
    if (relation(tree, noun) === "nsubj" && verb === head && ARRIVING.test(lemmaOf(tree, verb)))
      return { actors: [], targets: objectsOf(tree, verb), verb };
  }
  return null;
}

function ofObject(tree: Tree, verb: number): Carrier | null {
  const keys = verbKey(tree, verb);
  if (keys.some((key) => GIVING.has(key)))
    return { actors: doersOf(tree, verb), targets: kids(tree, verb, "iobj"), verb };
  if (!keys.some((key) => GETTING.has(key))) return null;
  const from = kids(tree, verb, "obl").filter((k) => /^(from|in|among)$/.test(prepositionOf(tree, k) ?? ""));
  return { actors: from, targets: doersOf(tree, verb), verb };
}
