import { toldBefore } from "../sentential.ts";
import { isPassive, isVerb, kid, kids, lemmaOf, prepositionOf, relation, type Tree } from "../trees.ts";
import { expand } from "./classes.ts";
import { chargeBefore } from "./charge-before.ts";
import { doersOf, identified } from "./doers.ts";
import { thingAt } from "./things.ts";

/** The object of a verb, whatever the voice: its object, the subject of its passive, the noun a participle hangs on. */
export function objectsOf(tree: Tree, verb: number): readonly number[] {
  if (isPassive(tree, verb)) {
    const subject = kids(tree, verb, "nsubj:pass");
    if (subject.length > 0)
      return withConjuncts(
        tree,
        // "was granted membership": what is given stays the object of the passive.
        [...subject.flatMap((k) => antecedentOf(tree, verb, k)), ...kids(tree, verb, "obj")],
      );
    if (relation(tree, verb) === "acl") return [identified(tree, tree.tokens[verb]!.head)];
    const up = tree.tokens[verb]!.head;
    // "armed by Kenya and led by Mali": both of the noun.
    if (up >= 0 && relation(tree, verb) === "conj" && relation(tree, up) === "acl" && isPassive(tree, up))
      return [identified(tree, tree.tokens[up]!.head)];
    if (up >= 0 && /^(conj|xcomp|ccomp)$/.test(relation(tree, verb))) {
      const shared = kids(tree, up, "nsubj:pass");
      if (shared.length > 0) return shared;
      if (isOwnPassive(tree, verb)) return kids(tree, up, "nsubj");
      // "asked to be readmitted", "wants Chad to be readmitted".
      return relation(tree, verb) === "xcomp" ? kids(tree, up, "obj", "nsubj").slice(-1) : [];
    }
  }
  const word = answerOf(tree, verb);
  if (word !== null) return [word];
  const direct = kids(tree, verb, "obj");
  const counted = kids(tree, verb, "obl").filter((k) => measured(tree, k).length > 0);
  // "sent Chad two planeloads of medicine": the second of two objects may be hung as a phrase without a preposition.
  const bare = counted.filter((k) => prepositionOf(tree, k) === null);
  const own = direct.length > 0 ? [...direct, ...bare] : [...kids(tree, verb, "iobj"), ...counted];
  if (own.length > 0)
    return withConjuncts(
      tree,
      own.flatMap((k) => antecedentOf(tree, verb, k)),
    );
  if (
    tree.tokens[verb]!.deprel === "acl:relcl" &&
    kids(tree, verb, "nsubj").some((k) => !isRelative(tree, k))
  )
    return [identified(tree, tree.tokens[verb]!.head)];
  // "attacked and shelled X": the first of two coordinated verbs has no object of its own, nor a clause in its stead.
  if (kids(tree, verb, "ccomp", "xcomp").length > 0) return [];
  const second = kids(tree, verb, "conj").find((k) => kid(tree, k, "nsubj") === null);
  // "met in Nairobi and suspended Chad": what stands behind the first is all of it.
  if (kids(tree, verb, "obl").some((k) => k > verb && k < (second ?? 0))) return [];
  return second !== undefined && tree.tokens[second]!.upos === "VERB" ? kids(tree, second, "obj") : [];
}

/** "Chad, which hit back": what the clause is told of does it. */
const isRelative = (tree: Tree, k: number): boolean => /^W(DT|P)$/.test(tree.tokens[k]!.xpos);

/** "blamed Chad and was condemned for it": a passive of its own whose subject is the first verb's. */
const isOwnPassive = (tree: Tree, verb: number): boolean =>
  relation(tree, verb) === "conj" &&
  kids(tree, verb, "aux:pass").length > 0 &&
  kids(tree, verb, "nsubj").length === 0;

/** "said no to the plan", "said yes on the first day": the word of the answer, which trees hang anywhere. */
const answerOf = (tree: Tree, verb: number): number | null =>
  /^(yes|no)$/i.test(tree.tokens[verb + 1]?.text ?? "") &&
  tree.tokens[verb + 2]?.upos === "ADP" &&
  lemmaOf(tree, verb) === "say"
    ? verb + 1
    : null;

/** "an offer that Chad turned down": "that" stands for the noun its clause hangs on. */
function antecedentOf(tree: Tree, verb: number, object: number): readonly number[] {
  const stands =
    /^W(DT|P)$/.test(tree.tokens[object]!.xpos) && relation(tree, verb) === "acl" && object < verb;
  if (!stands || toldBefore(tree, object) !== null) return [object];
  const noun = tree.tokens[verb]!.head;
  const charge = chargeBefore(tree, verb, object);
  if (charge !== null) return [charge];
  // "its border with Chad, which it sealed": the clause may hang on the name.
  return tree.tokens[noun]!.upos === "PROPN" && relation(tree, noun) === "nmod"
    ? [tree.tokens[noun]!.head, noun]
    : [identified(tree, noun)];
}

/** With what is coordinated, and with what a noun of measure counts: "ten days of war games", "a series of raids". */
export const withConjuncts = (tree: Tree, heads: readonly number[]): readonly number[] =>
  heads.flatMap((k) => [k, ...kids(tree, k, "conj")]).flatMap((k) => [k, ...measured(tree, k)]);

const MEASURES = new Set(
  (
    "day week month hour year round series wave spate string number batch worth ton tonne kilogram kg litre barrel shipment " +
    "consignment load amount quantity set package pair couple dozen hundred thousand million billion most all some part half many few rest bulk ten tens " +
    "salvo volley swarm planeload truckload shipload boatload trainload cargo handful score team group party column tranche first last"
  ).split(" "),
);

/** The tree may hang "of raids" on the verb. */
const measured = (tree: Tree, noun: number): readonly number[] => {
  const counts = MEASURES.has(lemmaOf(tree, noun)) || tree.tokens[noun]!.upos === "NUM";
  if (!counts || lemmaOf(tree, noun + 1) !== "of") return [];
  return [...kids(tree, noun, "nmod", "obl"), ...kids(tree, tree.tokens[noun]!.head, "obl")]
    .filter((k) => k > noun && prepositionOf(tree, k) === "of")
    .flatMap((k) => [k, ...measured(tree, k)]);
};

/** Heads of the phrases in a place of a frame (see `Frame`), from a verb or a noun. */
export function headsAt(tree: Tree, at: number, place: string): readonly number[] {
  if (!place.includes(".")) return baseHeads(tree, at, place);
  const [first, ...rest] = place.split(".") as [string, ...string[]];
  let heads = baseHeads(tree, at, first);
  // "a missile fired by Chad hit the town".
  if (first === "subj" && rest[0] === "by") return heads.flatMap((k) => agentsOf(tree, k));
  if (first === "obj" && rest[0] === "by")
    return [...heads.flatMap((k) => agentsOf(tree, k)), ...phrasesOf(tree, at, "by")];
  if (first === "obj" && rest.length === 1 && rest[0] !== "poss") {
    // "sent troops to X": whether the phrase hangs on the verb or on its object is not for the tree to know.
    const own = [...heads.flatMap((k) => phrasesOf(tree, k, rest[0]!)), ...phrasesOf(tree, at, rest[0]!)];
    // "a request for help from X": the tree may hang the last phrase on the one before.
    return own.length > 0 || !/^(from|to|by)$/.test(rest[0]!)
      ? own
      : heads.flatMap((k) => kids(tree, k, "nmod")).flatMap((k) => phrasesOf(tree, k, rest[0]!));
  }
  for (const step of rest) {
    heads = heads.flatMap((k) =>
      step === "poss"
        ? ownersOf(tree, k)
        : isVerb(tree, k)
          ? baseHeads(tree, k, step)
          : phrasesOf(tree, k, step),
    );
  }
  return heads;
}

/**
 * Who made or did a thing, told behind it: "the statements made by Iranian officials", "an attack by Iran", "the demands that
 * Iran had sent".
 */
function agentsOf(tree: Tree, noun: number): readonly number[] {
  const clauses = kids(tree, noun, "acl");
  const made = clauses.filter((k) => tree.tokens[k]!.xpos === "VBN" && kids(tree, k, "aux").length === 0);
  const makers = clauses.filter(
    (k) => MAKING.has(lemmaOf(tree, k)) && kids(tree, k, "obj").every((c) => c < k) && !isPassive(tree, k),
  );
  return [
    ...makers.flatMap((k) => kids(tree, k, "nsubj").filter((c) => !/^W(DT|P)$/.test(tree.tokens[c]!.xpos))),
    ...[noun, ...made].flatMap((k) =>
      kids(tree, k, "obl", "nmod").filter((c) => prepositionOf(tree, c) === "by"),
    ),
  ];
}

/** What is done with demands, offers, plans and deeds by those whose they are. */
const MAKING = new Set(
  (
    "make send put raise present table submit issue propose offer draft suggest extend voice lodge deliver address " +
    "proclaim declare announce decree order impose stage launch mount commit perpetrate unleash wage"
  ).split(" "),
);

function baseHeads(tree: Tree, at: number, place: string): readonly number[] {
  if (place === "obj" || place === "self") return objectsOf(tree, at);
  if (place === "own") return [at];
  if (place === "gov") return governing(tree, at);
  if (place === "hit") return hitBy(tree, at);
  if (place === "asked") return askedTo(tree, at);
  if (place === "acl") return kids(tree, at, "acl").flatMap((k) => [...objectsOf(tree, k), k]);
  if (place === "iobj") return recipientsOf(tree, at);
  if (place === "subj") return doersOf(tree, at);
  if (place === "poss") return kids(tree, at, "nmod:poss");
  if (place === "xcomp") return kids(tree, at, "xcomp").flatMap((k) => [...objectsOf(tree, k), k]);
  if (place === "ccomp") return clausesOf(tree, at).flatMap((k) => kids(tree, k, "nsubj"));
  const own = phrasesOf(tree, at, place);
  if (own.length > 0 || !isVerb(tree, at)) return own;
  return objectsOf(tree, at).flatMap((k) => phrasesOf(tree, k, place));
}

/** "after talks with Chad, Niger agreed": whoever does what the event is the setting of. */
function governing(tree: Tree, noun: number): readonly number[] {
  let verb = tree.tokens[noun]!.head;
  // "pulled them back, hours after talks with Chad".
  if (verb >= 0 && SPAN.test(lemmaOf(tree, verb)))
    while (verb >= 0 && !isVerb(tree, verb)) verb = tree.tokens[verb]!.head;
  const setting = /^(after|during|following|in|at|since)$/.test(prepositionOf(tree, noun) ?? "");
  return setting && verb >= 0 && isVerb(tree, verb) ? doersOf(tree, verb) : [];
}

const SPAN = /^(minute|hour|day|week|month|year)$/;

/** "at Chad's request, Niger sent troops": whoever does what was asked was asked for it. */
function askedTo(tree: Tree, noun: number): readonly number[] {
  const verb = tree.tokens[noun]!.head;
  if (!/^(at|on|upon|following)$/.test(prepositionOf(tree, noun) ?? "") || verb < 0 || !isVerb(tree, verb))
    return [];
  // What meets at somebody's request was convened, not asked for help.
  if (/^(meet|gather|convene|assemble|hold|sit)$/.test(lemmaOf(tree, verb))) return [];
  const sent = isPassive(tree, verb) ? objectsOf(tree, verb).filter((k) => FORCES.has(thingAt(tree, k))) : [];
  return [...doersOf(tree, verb), ...sent];
}
const FORCES: ReadonlySet<string> = new Set(expand("$forces").split(/\s+/));

/**
 * Whom an event hits that is told as a cause: "Peruvian sanctions crippled Chad", "Chad, hit by Peruvian sanctions", "nine Chadians
 * died in a Peruvian raid".
 */
function hitBy(tree: Tree, noun: number): readonly number[] {
  const verb = tree.tokens[noun]!.head;
  if (verb < 0 || !isVerb(tree, verb)) return [];
  // "the attack on Chad angered Niger": it is known whom it hit, and Niger minds.
  if (MINDED.has(lemmaOf(tree, verb)) || phrasesOf(tree, noun, "on").length > 0) return [];
  if (relation(tree, noun) === "nsubj") return isPassive(tree, verb) ? [] : objectsOf(tree, verb);
  if (relation(tree, noun) !== "obl" || !/^(by|from|under|in)$/.test(prepositionOf(tree, noun) ?? ""))
    return [];
  return [...objectsOf(tree, verb), ...kids(tree, verb, "nsubj")];
}

/** Verbs by which a deed moves those whom it is not done to. */
const MINDED = new Set(
  expand(
    "$annoy surprise please delight bother touch move startle stun draw elicit earn attract provoke",
  ).split(" "),
);

/** "threw Chad a lifeline": of two objects the first is whom it is given to, whatever the tree calls it. */
function recipientsOf(tree: Tree, verb: number): readonly number[] {
  const named = kids(tree, verb, "iobj");
  const objects = kids(tree, verb, "obj");
  if (isPassive(tree, verb) && objects.length > 0) return kids(tree, verb, "nsubj:pass");
  return named.length > 0 || objects.length < 2 ? named : objects.slice(0, 1);
}

/** The clause that a verb or an adjective tells of: "regrets that Chad left", "is glad that Chad stayed". */
export const clausesOf = (tree: Tree, at: number): readonly number[] => [
  ...kids(tree, at, "ccomp"),
  ...kids(tree, at, "advcl").filter(
    (k) => tree.tokens[at]!.upos === "ADJ" && prepositionOf(tree, k) === "that",
  ),
];

/** Phrases with a preposition, hanging on the head itself; "out+of" is two words. */
function phrasesOf(tree: Tree, at: number, preposition: string): readonly number[] {
  const asked = preposition.includes("+") ? preposition.replaceAll("+", " ") : preposition;
  const fits = (k: number): boolean => {
    const own = prepositionOf(tree, k);
    if (own === null || !own.endsWith(asked)) return false;
    return own.length === asked.length || own[own.length - asked.length - 1] === " ";
  };
  const own = kids(tree, at, "obl", "nmod", "advcl", "acl").filter(fits);
  return own.length > 0
    ? own.flatMap((k) => [k, ...measured(tree, k)])
    : particlesOf(tree, at).flatMap((k) => kids(tree, k, "obl", "nmod").filter(fits));
}

/** "stayed away from the summit": the phrase may hang on the particle. */
export const particlesOf = (tree: Tree, verb: number): readonly number[] =>
  isVerb(tree, verb)
    ? kids(tree, verb, "advmod", "compound").filter((k) => k > verb && PARTICLE.test(lemmaOf(tree, k)))
    : [];

/** Whoever a noun belongs to: "Armenia's request", "the CSTO offers", "the Armenian appeal" (the noun itself). */
export function ownersOf(tree: Tree, noun: number): readonly number[] {
  const owners = kids(tree, noun, "nmod:poss");
  return owners.length > 0 ? owners : [noun];
}

/** Lemma of a verb with its particle: "pull+out"; the bare lemma where it has none. */
export function verbKey(tree: Tree, i: number): readonly string[] {
  const lemma = lemmaOf(tree, i);
  const particles = tree.children[i]!.filter(
    (k) =>
      k > i &&
      (relation(tree, k) === "compound" || PARTICLE.test(lemmaOf(tree, k))) &&
      tree.tokens[k]!.upos !== "NOUN",
  );
  return [...particles.map((k) => `${lemma}+${lemmaOf(tree, k)}`), lemma];
}

const PARTICLE =
  /^(out|back|off|away|down|up|over|in|aside|together|home|forward|on|around|through|open|free)$/;
