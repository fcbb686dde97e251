import { isVerb, kids, lemmaOf, prepositionOf, type Tree } from "../../trees.ts";
import { isOfficeNoun } from "../../actors/offices.ts";
import type { Draft, Scene } from "../draft.ts";

/**
 * "Ola Berg, who speaks for the miners, says": whoever speaks, negotiates or stands for others gives their word, and so does a person told
 * only by a common noun for those whom he leads ("the woman who commands the guards"). The words of the source stay.
 */
export function onBehalf(drafts: readonly Draft[], { trees }: Scene): readonly Draft[] {
  return drafts.map((draft) => {
    if (draft.source === null) return draft;
    const others = sentBy(trees[draft.sourceSentence]!, draft.source);
    return others === null ? draft : { ...draft, source: others };
  });
}

function sentBy(tree: Tree, source: number): number | null {
  const titles = [source, ...kids(tree, source, "compound")].filter((k) => tree.tokens[k]!.upos === "NOUN");
  const bare = titles.length > 0 && !titles.some((k) => isOffice(lemmaOf(tree, k)));
  const names = [source, ...kids(tree, source, "appos", "flat")];
  for (const verb of names.flatMap((name) => kids(tree, name, "acl"))) {
    if (!isVerb(tree, verb) || !kids(tree, verb, "nsubj").some((k) => lemmaOf(tree, k) === "who")) continue;
    const lemma = lemmaOf(tree, verb);
    if (SPEAKS.test(lemma)) {
      const sender = kids(tree, verb, "obl").find((k) => prepositionOf(tree, k) === "for");
      if (sender !== undefined) return sender;
    }
    if (lemma === "represent" || (bare && LEADS.test(lemma))) {
      const sender = kids(tree, verb, "obj")[0];
      if (sender !== undefined) return sender;
    }
  }
  return null;
}

/** Who holds an office speaks for it, whatever else he leads; a lawyer or an author does not speak for the bar. */
const isOffice = (lemma: string): boolean =>
  isOfficeNoun(lemma) &&
  !/^(lawyer|banker|writer|author|economist|professor|teacher|engineer|doctor|businessman|journalist)$/.test(
    lemma,
  );

const SPEAKS = /^(speak|negotiate|act|answer)$/;
const LEADS = /^(lead|head|command|chair|run)$/;
