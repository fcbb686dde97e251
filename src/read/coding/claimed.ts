import type { Cast } from "../cast.ts";
import type { Party } from "../reading.ts";
import { isPassive, kids, lemmaOf, prepositionOf, type Tree } from "../trees.ts";
import { doersOf } from "./doers.ts";
import type { Match } from "./match.ts";

/*
 * Whose land it is, or whose guests they are, may be told in a clause behind it: "occupies islands that the Emirates claim", "sent men
 * to the province held by Chad", "boycotted the session that Uganda convened".
 */

interface Telling {
  readonly types: RegExp;
  readonly nouns: ReadonlySet<string>;
  readonly verbs: ReadonlySet<string>;
}

const set = (text: string): ReadonlySet<string> => new Set(text.split(" "));

const TELLING: readonly Telling[] = [
  {
    types: /^(attack|deploy|pull_back)$/,
    nouns: set(
      "island islet isle land territory area strip region province district hill height rock reef shoal village town zone sector enclave " +
        "exclave peninsula valley temple water airspace base post outpost",
    ),
    verbs: set("claim hold administer control govern rule own regard consider"),
  },
  {
    types: /^(attend|boycott)$/,
    nouns: set("session meeting talk conference round gathering consultation negotiation hearing"),
    verbs: set("convene call host organise organize arrange summon chair"),
  },
];

/** Those who claim, hold or rule the land an act is done to, or have called the meeting. */
export function claimedBy(cast: Cast, tree: Tree, { frame, predicate, objects }: Match): readonly Party[] {
  const telling = TELLING.find(({ types }) => types.test(frame.type));
  if (telling === undefined) return [];
  const things = [...objects, ...kids(tree, predicate, "obl")].filter((k) =>
    telling.nouns.has(lemmaOf(tree, k)),
  );
  return things
    .flatMap((k) => kids(tree, k, "acl"))
    .filter((k) => telling.verbs.has(lemmaOf(tree, k)))
    .flatMap((k) => (isDone(tree, k) ? agentsOf(tree, k) : doersOf(tree, k)))
    .flatMap((k) => cast.at(tree, k))
    .slice(0, 1);
}

/** "held by Chad". */
const isDone = (tree: Tree, verb: number): boolean =>
  isPassive(tree, verb) || (tree.tokens[verb]!.xpos === "VBN" && kids(tree, verb, "aux").length === 0);
const agentsOf = (tree: Tree, verb: number): readonly number[] =>
  kids(tree, verb, "obl").filter((k) => prepositionOf(tree, k) === "by");
