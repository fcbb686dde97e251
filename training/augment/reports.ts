import type { Gold } from "../conllu.ts";
import { comma, contiguous, goldOf, type Node, nodesOf, recapitalise, subtree, typeset, word } from "./nodes.ts";
import { aside, speaker } from "./speakers.ts";

const SAYING = new Set(
  "say tell ask add warn insist argue claim announce report state declare note explain suggest think believe write admit deny confirm hope know feel find show mean".split(" "),
);
/** Past tenses that take the place of the treebank's verb. */
const PAST = "said said said said warned added insisted argued announced claimed declared noted stated explained stressed suggested wrote told".split(" ");
const LEMMAS: Record<string, string> = { said: "say", wrote: "write", told: "tell", argued: "argue", announced: "announce", declared: "declare", noted: "note", stated: "state" };

/**
 * Rewrites "X said that S" into the orders of the news, with a speaker of the news: "S, X said on Tuesday.",
 * "“S,” said X.", "X, he said, Y." Null where the tree has not the plain shape this needs.
 */
export function preposed(gold: Gold, chance: () => number): Gold | null {
  const nodes = nodesOf(gold);
  const old = nodes.find((n) => n.label === "ccomp" && n.head && SAYING.has(n.head.lemma) && nodes.indexOf(n) > nodes.indexOf(n.head));
  if (!old) return null;
  let content = subtree(nodes, old).filter((n) => !(n.head === old && n.label === "mark" && n.form === "that"));
  while (content.length && content[0]!.upos === "PUNCT") content = content.slice(1);
  while (content.length && content.at(-1)!.upos === "PUNCT") content = content.slice(0, -1);
  if (content.length < 4 || content.length > 45 || !contiguous(nodes, content)) return null;
  if (!content.includes(old) || content.some((n) => /^(?:W|\?|``|''|"|“)/.test(n.xpos) && n === content[0])) return null;
  if (!content.some((n) => n.head === old && n.label.startsWith("nsubj"))) return null;
  return chance() < 0.2 ? parted(content, old, chance, gold.id) : before(content, old, chance, gold.id);
}

function before(content: Node[], top: Node, chance: () => number, id: string): Gold {
  const form = PAST[Math.floor(chance() * PAST.length)]!;
  const verb = word(`${form}/VERB/VBD`, "root", null, LEMMAS[form] ?? form.replace(/ed$/, ""));
  top.head = verb;
  top.label = "ccomp";
  const quoted = chance() < 0.5;
  const who = speaker(verb, chance);
  const heard = form === "told" ? [word("reporters/NOUN/NNS", "iobj", verb, "reporter")] : [];
  const after = chance() < 0.5 ? aside(verb, chance) : [];
  const inverted = form !== "told" && after.length === 0 && chance() < 0.4;
  const said = inverted ? [verb, ...who] : [...who, verb, ...heard, ...after];
  const open = quoted ? [word("“/PUNCT/``", "punct", top)] : [];
  const close = quoted ? [word("”/PUNCT/''", "punct", top)] : [];
  return finished([...open, ...content, comma(top), ...close, ...said, word("./PUNCT/.", "punct", verb)], content[0], id);
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
  return finished([...start, comma(verb), ...said, comma(verb), ...rest, word("./PUNCT/.", "punct", top)], content[0], id);
}

function finished(nodes: Node[], oldFirst: Node | undefined, id: string): Gold {
  recapitalise(nodes, oldFirst);
  typeset(nodes);
  return goldOf(nodes, `${id}-report`);
}
