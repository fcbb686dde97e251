import { lemmaOf, type Tree } from "../trees.ts";
import { CUES, type Cue } from "./cues.ts";
import { framesAt } from "./frames.ts";
import { weightsOf, type Weights } from "./weights.ts";

/** How sure it is that a lemma in a frame is a cue, counted over annotated news (data/lexicon/cues.tsv). */
export interface Lexicon {
  /** 0..1; 0 for what was never counted. */
  readonly chance: (lemma: string, frame: string) => number;
  /** The counts, and the weights of abstract features over them. */
  readonly weights: Weights;
}

/** From this chance on a counted lemma in a frame is taken for a cue. Chosen on PolNeAR's development part. */
const ENOUGH = 0.45;

export function loadLexicon(tsv: string): Lexicon {
  const counts = new Map<string, readonly [number, number]>();
  const weights = new Map<string, number>();
  for (const line of tsv.split("\n")) {
    if (!line || line.startsWith("#") || line.startsWith("lemma\t") || line === "feature\tweight") continue;
    const first = line.indexOf("\t");
    const second = line.indexOf("\t", first + 1);
    const third = line.indexOf("\t", second + 1);
    if (second < 0) weights.set(line.slice(0, first), Number(line.slice(first + 1)));
    else
      counts.set(line.slice(0, second), [
        Number(line.slice(second + 1, third)),
        Number(line.slice(third + 1)),
      ]);
  }
  const all = weightsOf(counts, weights);
  return {
    weights: all,
    chance: (lemma, frame) => {
      const [cues, seen] = all.count(lemma, frame);
      return cues / (seen + 0.5);
    },
  };
}

/** A cue as it stands in a sentence: the table's, or one that the counts alone make, with its frame there. */
export interface Found {
  readonly cue: Cue;
  readonly frame: string;
  readonly listed: boolean;
  readonly chance: number;
}

/** The cue that a token is, if it is one: listed in our table, or counted often enough in this frame. */
export function cueAt(lexicon: Lexicon, tree: Tree, i: number): Found | null {
  const frame = framesAt(tree, i)[0];
  if (frame === undefined) return null;
  const lemma = lemmaOf(tree, i);
  const listed = CUES.get(lemma);
  const chance = lexicon.chance(lemma, frame);
  if (listed) return { cue: listed, frame, listed: true, chance };
  return chance >= ENOUGH ? { cue: COUNTED, frame, listed: false, chance } : null;
}

/** Not a verb of saying or thinking by our table: it shows somebody's stance ("refused to", "draws attention to"). */
const COUNTED: Cue = { kind: "stance", frames: "", act: null };
