import type { Gold } from "../conllu.ts";
import {
  comma,
  contiguous,
  goldOf,
  type Node,
  nodesOf,
  recapitalise,
  subtree,
  typeset,
  word,
} from "./nodes.ts";
import { aside, speaker } from "./speakers.ts";

const SAYING = new Set(
  "say tell ask add warn insist argue claim announce report state declare note explain suggest think believe write admit deny confirm hope know feel find show mean".split(
    " ",
  ),
);
/** Past tenses that take the place of the treebank's verb. */
const PAST =
  "said said said said warned added insisted argued announced claimed declared noted stated explained stressed suggested wrote told".split(
    " ",
  );
const LEMMAS: Record<string, string> = {
  said: "say",
  wrote: "write",
  told: "tell",
  argued: "argue",
  announced: "announce",
  declared: "declare",
  noted: "note",
  stated: "state",
};

const HEARERS: ((verb: Node) => Node)[] = [
  (verb) => word("reporters/NOUN/NNS", "iobj", verb, "reporter"),
  (verb) => word("lawmakers/NOUN/NNS", "iobj", verb, "lawmaker"),
  (verb) => word("Reuters/PROPN/NNP", "iobj", verb),
];

/**
 * Rewrites "X said that S" into the orders of the news, with a speaker of the news: "S, X said on Tuesday.",
 * "“S,” said X.", "X, he said, Y." Null where the tree has not the plain shape this needs.
 */
export function preposed(gold: Gold, chance: () => number): Gold | null {
  const nodes = nodesOf(gold);
  const old = nodes.find(
    (n) =>
      n.label === "ccomp" && n.head && SAYING.has(n.head.lemma) && nodes.indexOf(n) > nodes.indexOf(n.head),
  );
  if (!old) return null;
  let content = subtree(nodes, old).filter(
    (n) => !(n.head === old && n.label === "mark" && n.form === "that"),
  );
  while (content.length && content[0]!.upos === "PUNCT") content = content.slice(1);
  while (content.length && content.at(-1)!.upos === "PUNCT") content = content.slice(0, -1);
  if (content.length < 4 || content.length > 45 || !contiguous(nodes, content)) return null;
  if (!content.includes(old) || content.some((n) => /^(?:W|\?|``|''|"|“)/.test(n.xpos) && n === content[0]))
    return null;
  if (!content.some((n) => n.head === old && n.label.startsWith("nsubj"))) return null;
  const kind = chance();
  if (kind < 0.15) {
    const split = between(content, old, chance, gold.id);
    if (split) return split;
  }
  if (kind < 0.21 && !/^(?:if|whether|on|when)$/i.test(content[0]!.form))
    return asked(content, old, chance, gold.id);
  return kind < 0.38 ? parted(content, old, chance, gold.id) : before(content, old, chance, gold.id);
}

function before(content: Node[], top: Node, chance: () => number, id: string): Gold {
  const form = PAST[Math.floor(chance() * PAST.length)]!;
  const lemma = LEMMAS[form] ?? form.replace(/ed$/, "");
  const verb = word(`${form}/VERB/VBD`, "root", null, lemma);
  top.head = verb;
  top.label = "ccomp";
  const quoted = chance() < 0.5;
  const who = speaker(verb, chance);
  const heard = form === "told" ? [HEARERS[Math.floor(chance() * HEARERS.length)]!(verb)] : [];
  const after = chance() < 0.5 ? aside(verb, chance) : [];
  const inverted = form !== "told" && after.length === 0 && chance() < 0.35;
  const auxiliary = inverted
    ? []
    : tense(
        verb,
        who.find((n) => n.head === verb)!,
        chance,
      );
  const said = inverted ? [verb, ...who] : [...who, ...auxiliary, verb, ...heard, ...after];
  const open = quoted ? [word("“/PUNCT/``", "punct", top)] : [];
  const close = quoted ? [word("”/PUNCT/''", "punct", top)] : [];
  return finished(
    [...open, ...content, comma(top), ...close, ...said, word("./PUNCT/.", "punct", verb)],
    content[0],
    id,
  );
}

/** Puts some verbs into the present ("says") or the perfect ("has repeatedly warned"); returns what stands before them. */
function tense(verb: Node, subject: Node, chance: () => number): Node[] {
  const kind = chance();
  const many = subject.xpos === "NNS";
  if (kind < 0.15) {
    verb.form = many ? verb.lemma : `${verb.lemma}${verb.lemma.endsWith("s") ? "es" : "s"}`;
    verb.xpos = many ? "VBP" : "VBZ";
    return [];
  }
  if (kind > 0.23 || verb.form === "wrote") return [];
  verb.xpos = "VBN";
  const often = chance() < 0.5 ? [word("repeatedly/ADV/RB", "advmod", verb)] : [];
  return [word(many ? "have/AUX/VBP" : "has/AUX/VBZ", "aux", verb, "have"), ...often];
}

/** "Asked whether S, X declined to comment." */
function asked(content: Node[], top: Node, chance: () => number, id: string): Gold {
  const form = ["laughed", "declined", "smiled", "shrugged", "refused"][Math.floor(chance() * 5)]!;
  const verb = word(
    `${form}/VERB/VBD`,
    "root",
    null,
    form.replace(/(?<=[^i])d$/, "").replace(/e$/, form === "declined" ? "e" : ""),
  );
  const lead = word("Asked/VERB/VBN", "advcl", verb, "ask");
  top.head = lead;
  top.label = "ccomp";
  const answer = word("comment/VERB/VB", "xcomp", verb);
  const more = /^(?:declined|refused)$/.test(form) ? [word("to/PART/TO", "mark", answer), answer] : [];
  const whether = word("whether/SCONJ/IN", "mark", top);
  return finished(
    [
      lead,
      whether,
      ...content,
      comma(lead),
      ...speaker(verb, chance),
      verb,
      ...more,
      word("./PUNCT/.", "punct", verb),
    ],
    content[0],
    id,
  );
}

/** "“S,” X said, “and T.”": where the content is two clauses, the report stands between them. Null where it is not. */
function between(content: Node[], top: Node, chance: () => number, id: string): Gold | null {
  const second = content.find(
    (n) =>
      n.head === top &&
      n.label === "conj" &&
      content.some((m) => m.head === n && m.label.startsWith("nsubj")),
  );
  if (!second) return null;
  const rest = subtree(content, second).filter((n) => n.form !== ",");
  const start = content
    .slice(0, content.indexOf(rest[0]!))
    .filter((n, i, all) => i < all.length - 1 || n.form !== ",");
  if (
    rest[0]!.label !== "cc" ||
    rest.at(-1) !== content.at(-1) ||
    start.length < 3 ||
    start.some((n) => n.head && rest.includes(n.head))
  )
    return null;
  if (rest.length !== subtree(content, second).length || !contiguous(content, rest)) return null;
  const verb = word("said/VERB/VBD", "parataxis", top, "say");
  top.head = null;
  top.label = "root";
  const quote = (mark: string, head: Node): Node =>
    word(`${mark}/PUNCT/${mark === "“" ? "``" : "''"}`, "punct", head);
  const said = chance() < 0.4 ? [word("he/PRON/PRP", "nsubj", verb), verb] : [...speaker(verb, chance), verb];
  const end = [word("./PUNCT/.", "punct", second), quote("”", second)];
  return finished(
    [
      quote("“", top),
      ...start,
      comma(top),
      quote("”", top),
      ...said,
      comma(verb),
      quote("“", second),
      ...rest,
      ...end,
    ],
    content[0],
    id,
  );
}

/** The report stands inside what is reported, after its subject. */
function parted(content: Node[], top: Node, chance: () => number, id: string): Gold | null {
  const subject = content.find((n) => n.head === top && n.label.startsWith("nsubj"))!;
  const start = subtree(content, subject);
  if (start[0] !== content[0] || !contiguous(content, start)) return null;
  const verb = word("said/VERB/VBD", "parataxis", top, "say");
  const said = chance() < 0.5 ? [word("he/PRON/PRP", "nsubj", verb), verb] : [...speaker(verb, chance), verb];
  top.head = null;
  top.label = "root";
  const rest = content.slice(start.length);
  return finished(
    [...start, comma(verb), ...said, comma(verb), ...rest, word("./PUNCT/.", "punct", top)],
    content[0],
    id,
  );
}

/** A comma that another mark follows is left out. */
function finished(all: readonly Node[], oldFirst: Node | undefined, id: string): Gold {
  const nodes = all.filter((n, i) => n.form !== "," || !/^[,.]$/.test(all[i + 1]?.form ?? ""));
  recapitalise(nodes, oldFirst);
  typeset(nodes);
  return goldOf(nodes, `${id}-report`);
}
