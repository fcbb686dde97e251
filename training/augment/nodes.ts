import type { Gold } from "../conllu.ts";

/** A word that can be moved: its head is another word, not a number. */
export interface Node {
  form: string;
  lemma: string;
  upos: string;
  xpos: string;
  label: string;
  head: Node | null;
  /** Whether a space follows. */
  space: boolean;
}

export function nodesOf(gold: Gold): Node[] {
  const nodes = gold.forms.map((form, i): Node => ({
    form,
    lemma: gold.lemmas[i]!,
    upos: gold.upos[i]!,
    xpos: gold.xpos[i]!,
    label: gold.labels[i]!,
    head: null,
    space: gold.space[i]!,
  }));
  gold.heads.forEach((h, i) => (nodes[i]!.head = h < 0 ? null : nodes[h]!));
  return nodes;
}

export function goldOf(nodes: readonly Node[], id: string): Gold {
  const place = new Map(nodes.map((node, i) => [node, i]));
  return {
    id,
    opensParagraph: false,
    forms: nodes.map((n) => n.form),
    space: nodes.map((n) => n.space),
    lemmas: nodes.map((n) => n.lemma),
    upos: nodes.map((n) => n.upos),
    xpos: nodes.map((n) => n.xpos),
    heads: nodes.map((n) => (n.head ? place.get(n.head)! : -1)),
    labels: nodes.map((n) => n.label),
  };
}

/** "form/UPOS/XPOS" to a word without a head; the lemma is the form, lower-case except in names. */
export function word(text: string, label: string, head: Node | null, lemma?: string): Node {
  const [form, upos, xpos] = text.split("/") as [string, string, string];
  return {
    form,
    upos,
    xpos,
    label,
    head,
    lemma: lemma ?? (upos === "PROPN" ? form : form.toLowerCase()),
    space: true,
  };
}

export const comma = (head: Node): Node => word(",/PUNCT/,", "punct", head);

/** The words below `top`, itself included, in order. */
export function subtree(nodes: readonly Node[], top: Node): Node[] {
  return nodes.filter((n) => {
    for (let at: Node | null = n; at; at = at.head) if (at === top) return true;
    return false;
  });
}

/** Whether the words stand next to each other. */
export function contiguous(nodes: readonly Node[], part: readonly Node[]): boolean {
  const first = nodes.indexOf(part[0]!);
  return part.every((n, i) => nodes[first + i] === n);
}

/** Puts the capital where the sentence now begins, and takes it from the word that no longer begins it. */
export function recapitalise(nodes: readonly Node[], oldFirst: Node | undefined): void {
  if (oldFirst && oldFirst.upos !== "PROPN" && oldFirst.form !== "I" && /^[A-Z][a-z]*$/.test(oldFirst.form)) {
    const proper = oldFirst.upos === "ADJ" && oldFirst.lemma !== oldFirst.lemma.toLowerCase();
    if (!proper) oldFirst.form = oldFirst.form.toLowerCase();
  }
  const first = nodes.find((n) => n.upos !== "PUNCT");
  if (first) first.form = first.form.slice(0, 1).toUpperCase() + first.form.slice(1);
}

/** Gives every word the spaces of plain typesetting. */
export function typeset(nodes: readonly Node[]): void {
  nodes.forEach((n, i) => {
    const next = nodes[i + 1];
    if (!next) n.space = true;
    else if (/^[,.;:?!”’)\]%]$/.test(next.form) || /^['’]s?$/.test(next.form) || /^n['’]t$/.test(next.form))
      n.space = false;
    else if (n.form === "“" || n.form === "(") n.space = false;
    else if (next.form !== "-" && n.form !== "-" && n.form !== "$")
      n.space = n.space || /^[,.;:”]$/.test(n.form);
  });
}
