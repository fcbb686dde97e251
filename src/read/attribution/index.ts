import { according } from "./according.ts";
import { aside, lendSpeaker } from "./aside.ts";
import { charge } from "./charge.ts";
import { colon } from "./colon.ts";
import { keptDraft, type AttributionRule, type Draft, type Scene } from "./draft.ts";
import { inserted } from "./inserted.ts";
import { hearsay } from "./hearsay.ts";
import { known } from "./known.ts";
import { named } from "./named.ts";
import { noun } from "./noun.ts";
import { quotation } from "./quotation.ts";
import { quoted } from "./quoted.ts";
import { stated } from "./stated.ts";
import { told } from "./clause.ts";
import { verdict } from "./verdict.ts";
import { weighed } from "./weighed.ts";
import { speakOn } from "./repair/answered.ts";
import { onBehalf } from "./repair/behalf.ts";
import { speakersBeside } from "./repair/beside.ts";
import { carryOver } from "./repair/carry.ts";
import { bodySpeaks } from "./repair/communique.ts";
import { goOn } from "./repair/free.ts";
import { cutTellersWords } from "./repair/marks.ts";
import { dropRepeats, mergeDrafts } from "./repair/merge.ts";
import { drawToQuotes } from "./repair/quotes.ts";
import { cutSettings } from "./repair/setting.ts";
import { keepToOwnSide } from "./repair/sides.ts";
import { cutAtTelling } from "./repair/telling.ts";
import { cutTails } from "./repair/tail.ts";

export type { Draft, Scene } from "./draft.ts";
export { answersOf } from "./interview.ts";
export { isReportedBy } from "./repair/merge.ts";

/** The ways of attributing words, in the order in which they claim a cue. */
export const ATTRIBUTION: readonly AttributionRule[] = [
  aside,
  quoted,
  according,
  charge,
  named,
  known,
  stated,
  weighed,
  told,
  inserted,
  quotation,
  noun,
  hearsay,
  verdict,
  colon,
];

/** Statements on their way, in text order: rules first, then repairs. `answers` are those of an interview. */
export function findStatements(scene: Scene, answers: readonly Draft[] = []): readonly Draft[] {
  const found = scene.trees.flatMap((tree) =>
    ATTRIBUTION.flatMap((rule) => rule.find(tree, scene).map(keptDraft)),
  );
  const cut = cutTails(
    drawToQuotes(cutSettings(cutAtTelling(lendSpeaker(mergeDrafts(found), scene), scene), scene), scene),
    scene,
  );
  const claimed = speakersBeside(
    [...keepToOwnSide(cutTellersWords(dropRepeats(cut, scene), scene), scene), ...answers],
    scene,
  );
  const carried = carryOver(claimed, scene);
  return onBehalf(bodySpeaks(goOn(speakOn(carried, scene), scene), scene), scene)
    .filter((draft) => draft.content.length > 0)
    .map(keptDraft)
    .sort((a, b) => a.sentence - b.sentence || startOf(a) - startOf(b));
}

const startOf = (draft: Draft): number =>
  Math.min(draft.cueSpan?.[0] ?? Infinity, draft.content[0]?.[0] ?? Infinity);
