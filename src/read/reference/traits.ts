import { lemmaOf, type Tree } from "../trees.ts";

/** Modifiers as they narrow down: single words, and with hyphens what stands before them ("Russian-led"). */
export function traitsOf(tree: Tree, head: number, before: readonly number[]): readonly string[] {
  const from = Math.min(head, ...before);
  const words = tree.tokens.slice(from, head).map((t) => t.text.toLowerCase());
  const joined = words.join(" ").replace(/ - /g, "-").split(" ");
  const all = [...joined, lemmaOf(tree, head)].filter((w) => w !== "");
  return [...all, ...all.slice(1).map((w, i) => `${all[i]!} ${w}`)];
}
