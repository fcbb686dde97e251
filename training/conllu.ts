import { readFileSync } from "node:fs";
import { normalForm } from "../src/language/words.ts";
import { keptRelation } from "./relations.ts";

/** A sentence of a treebank, as columns. Heads count from 0, the root's is -1. */
export interface Gold {
  readonly id: string;
  readonly opensParagraph: boolean;
  readonly forms: string[];
  /** Whether a space follows. */
  readonly space: boolean[];
  readonly lemmas: string[];
  readonly upos: string[];
  readonly xpos: string[];
  readonly heads: number[];
  readonly labels: string[];
}

export function readTreebank(file: string): Gold[] {
  return readFileSync(file, "utf8")
    .split(/\n\n+/)
    .filter((block) => block.trim())
    .map(parseBlock);
}

function parseBlock(block: string): Gold {
  const gold: Gold = {
    id: /^# sent_id = (.*)$/m.exec(block)?.[1] ?? "",
    opensParagraph: /^# new(?:par|doc)/m.test(block),
    forms: [],
    space: [],
    lemmas: [],
    upos: [],
    xpos: [],
    heads: [],
    labels: [],
  };
  let joined = 0;
  let spaceAfterJoined = true;
  for (const line of block.split("\n")) {
    const c = line.split("\t");
    const range = /^(\d+)-(\d+)$/.exec(c[0]!);
    if (range) {
      joined = Number(range[2]);
      spaceAfterJoined = !c[9]!.includes("SpaceAfter=No");
    }
    if (!/^\d+$/.test(c[0]!) || c.length < 10) continue;
    const place = Number(c[0]);
    gold.forms.push(c[1]!);
    gold.lemmas.push(c[2]!);
    gold.upos.push(c[3]!);
    gold.xpos.push(c[4]!);
    gold.heads.push(Number(c[6]) - 1);
    gold.labels.push(keptRelation(c[7]!));
    gold.space.push(
      place < joined ? false : place === joined ? spaceAfterJoined : !c[9]!.includes("SpaceAfter=No"),
    );
  }
  return gold;
}

/** The forms as the models see them. */
export function normalForms(gold: Gold): string[] {
  return gold.forms.map((form, i) =>
    normalForm(form, i === 0 || gold.space[i - 1]!, gold.space[i]! || i === gold.forms.length - 1),
  );
}
