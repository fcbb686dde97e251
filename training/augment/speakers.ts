import { comma, type Node, word } from "./nodes.ts";

const FIRST =
  "Davit Aram Nikolai Maria Emre Olena Tomasz Anna Jonas Claire Pierre Ellen Rashid Timur Moussa Chidi Leyla Kristjan Marta Janis Elena Miguel Kenji Andrew Farah Yusuf Omar Amina Levan Nino Marek Peter Ivan Zoltan".split(
    " ",
  );
const LAST =
  "Harutyunyan Petrosyan Volkov Sokolova Yilmaz Demir Kovalenko Nowak Lis Kazlauskas Dubois Laurent Keita Okafor Bello Berzins Tamm Fischer Weber Santos Reyes Tanaka Clarke Hussein Karimov Sadykov Beridze Horvath Novakova Mammadov Bakradze Jensen Virtanen Ndiaye Traoui".split(
    " ",
  );
const DEMONYMS =
  "Russian Armenian Turkish Polish Ukrainian French German British Malian Nigerian Estonian Philippine Japanese Australian Saudi Belarusian Kazakh Kyrgyz Tajik Georgian Hungarian Slovak Canadian Egyptian Azerbaijani Finnish".split(
    " ",
  );
const OFFICES = [
  "Prime/ADJ/NNP Minister/PROPN/NNP",
  "Foreign/ADJ/NNP Minister/PROPN/NNP",
  "Defence/PROPN/NNP Minister/PROPN/NNP",
  "President/PROPN/NNP",
  "Secretary/PROPN/NNP General/ADJ/NNP",
  "Chancellor/PROPN/NNP",
  "Gen./PROPN/NNP",
];
const GROUPS = [
  "the/DET/DT ministry/NOUN/NN",
  "officials/NOUN/NNS",
  "a/DET/DT spokesman/NOUN/NN",
  "the/DET/DT government/NOUN/NN",
  "diplomats/NOUN/NNS",
  "analysts/NOUN/NNS",
  "the/DET/DT alliance/NOUN/NN",
  "a/DET/DT senior/ADJ/JJ official/NOUN/NN",
  "the/DET/DT prime/ADJ/JJ minister/NOUN/NN",
  "the/DET/DT CSTO/PROPN/NNP",
  "NATO/PROPN/NNP",
  "Moscow/PROPN/NNP",
  "Ankara/PROPN/NNP",
];
const OWNED = [
  "president/NOUN/NN",
  "spokesman/NOUN/NN",
  "office/NOUN/NN",
  "foreign/ADJ/JJ minister/NOUN/NN",
  "ambassador/NOUN/NN",
  "government/NOUN/NN",
];
const OWNERS = ["its/PRON/PRP$", "his/PRON/PRP$", "her/PRON/PRP$", "their/PRON/PRP$"];
const COUNTRIES = "Armenia Turkey Poland Mali France Hungary Georgia Kenya Norway Peru".split(" ");
const BODIES = "army ministry union embassy organization mission".split(" ");
const ASIDES = [
  "on/ADP/IN Monday/PROPN/NNP",
  "on/ADP/IN Tuesday/PROPN/NNP",
  "on/ADP/IN Wednesday/PROPN/NNP",
  "on/ADP/IN Thursday/PROPN/NNP",
  "on/ADP/IN Friday/PROPN/NNP",
  "in/ADP/IN a/DET/DT statement/NOUN/NN",
  "at/ADP/IN a/DET/DT news/NOUN/NN conference/NOUN/NN",
  "in/ADP/IN an/DET/DT interview/NOUN/NN",
  "last/ADJ/JJ week/NOUN/NN",
  "in/ADP/IN Brussels/PROPN/NNP",
];

const pick = <T>(items: readonly T[], chance: () => number): T => items[Math.floor(chance() * items.length)]!;

/** A speaker in the words of the news, as the subject of a verb: an office with a name, a name, a group. */
export function speaker(verb: Node, chance: () => number): Node[] {
  const kind = chance();
  if (kind < 0.2) return phrase(pick(GROUPS, chance), "nsubj", verb);
  if (kind < 0.3) return owned(verb, chance);
  if (kind < 0.33) return spokesperson(verb, chance);
  const first = word(`${pick(FIRST, chance)}/PROPN/NNP`, "nsubj", verb);
  const last = word(`${pick(LAST, chance)}/PROPN/NNP`, "flat", first);
  if (kind < 0.4) return [Object.assign(last, { label: "nsubj", head: verb })];
  if (kind < 0.5) return [first, last];
  if (kind < 0.6) {
    const after = post(first, chance);
    const top = after.find((n) => n.label === "appos")!;
    return [first, last, comma(top), ...after, comma(top)];
  }
  const office = phrase(pick(OFFICES, chance), "nmod:desc", first);
  if (chance() < 0.5)
    office.unshift(
      word(
        `${pick(DEMONYMS, chance)}/ADJ/JJ`,
        "amod",
        office.at(-1)!.upos === "ADJ" ? office.at(-2)! : office.at(-1)!,
      ),
    );
  return [...office, first, last];
}

/** "its president", "Poland’s foreign minister", sometimes with the name after it. */
function owned(verb: Node, chance: () => number, named = true): Node[] {
  const thing = phrase(pick(OWNED, chance), "nsubj", verb);
  const top = thing.at(-1)!;
  if (chance() < 0.5) return [word(pick(OWNERS, chance), "nmod:poss", top, "its"), ...thing];
  const owner = word(`${pick(COUNTRIES, chance)}/PROPN/NNP`, "nmod:poss", top);
  const start = [owner, word("'s/PART/POS", "case", owner), ...thing];
  if (!named || chance() < 0.6) return start;
  const first = word(`${pick(FIRST, chance)}/PROPN/NNP`, "appos", top);
  const last = word(`${pick(LAST, chance)}/PROPN/NNP`, "flat", first);
  return [...start, comma(first), first, last, comma(top)];
}

/** "a spokeswoman for the army", "a person familiar with the matter". */
function spokesperson(
  verb: Node,
  chance: () => number,
  titles: readonly string[] = ["spokesman", "spokeswoman", "person", "source"],
): Node[] {
  const top = word(`${pick(titles, chance)}/NOUN/NN`, "nsubj", verb);
  const a = word(`${/^[ao]/.test(top.form) ? "an" : "a"}/DET/DT`, "det", top, "a");
  const close = top.form === "person" || top.form === "source";
  const link = word("familiar/ADJ/JJ", "amod", top);
  const body = word(
    close ? "matter/NOUN/NN" : `${pick(BODIES, chance)}/NOUN/NN`,
    close ? "obl" : "nmod",
    close ? link : top,
  );
  const rest = [
    word(`${close ? "with" : "for"}/ADP/IN`, "case", body),
    word("the/DET/DT", "det", body),
    body,
  ];
  return close ? [a, top, link, ...rest] : [a, top, ...rest];
}

/** "a spokeswoman for the army", "its foreign minister" after a name, as its apposition. */
function post(name: Node, chance: () => number): Node[] {
  const nodes =
    chance() < 0.6
      ? spokesperson(name, chance, ["spokesman", "spokeswoman", "adviser", "official"])
      : owned(name, chance, false);
  for (const n of nodes) if (n.head === name) n.label = "appos";
  return nodes;
}

/** When or where it was said. */
export function aside(verb: Node, chance: () => number): Node[] {
  return phrase(pick(ASIDES, chance), "obl", verb);
}

/** "a/X/Y b/X/Y": the last noun is the head, what stands before it depends on it. */
function phrase(text: string, label: string, head: Node): Node[] {
  const words = text.split(" ");
  const at = words.findLastIndex((w) => /\/(NOUN|PROPN)\//.test(w));
  const top = word(words[at]!, label, head, singular(words[at]!));
  return words.map((w, i) => (i === at ? top : word(w, labelOf(w), top)));
}

function labelOf(w: string): string {
  if (w.includes("/ADP/")) return "case";
  if (w.includes("/DET/")) return "det";
  return w.includes("/ADJ/") ? "amod" : "compound";
}

function singular(w: string): string {
  const form = w.split("/")[0]!;
  return w.endsWith("/NNS") ? form.slice(0, -1) : w.includes("/PROPN/") ? form : form.toLowerCase();
}
