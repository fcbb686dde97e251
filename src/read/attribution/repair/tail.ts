import type { Span } from "../../../base/span.ts";
import type { Draft, Scene } from "../draft.ts";

/**
 * Words that tell who says so are no part of what is said, wherever the tree hung them: content ends before ", according
 * to the ministry", before ", as the envoy noted", before ", a charge that Oslo denies", and where a quotation is closed by a comma and its speaker follows.
 * Not inside a quotation: what is quoted may attribute words itself.
 * Example: "The aide said the talks had failed, according to the agency."
 */
export function cutTails(drafts: readonly Draft[], scene: Scene): readonly Draft[] {
  return drafts.map((draft) => {
    const last = draft.content.at(-1);
    if (last === undefined) return draft;
    const end = tailOf(scene, last, draft);
    return end === null ? draft : { ...draft, content: [...draft.content.slice(0, -1), [last[0], end]] };
  });
}

const SAID = "(?:said|says|say|told|added|wrote|asked|noted|reported|explained)";
const TAILS: readonly RegExp[] = [
  /,? according to\b/g,
  new RegExp(`, as [^,.;“”"]{1,60} (?:has |have |had )?${SAID}\\b`, "g"),
  new RegExp(`(?<=,(?:”|"|'')) (?=[^“”"]{1,60}\\b${SAID}\\b)`, "g"),
  // "..., a charge that Oslo denies", "..., which the ministry denied": how another takes it is the teller's word.
  /, (?:an? |all )?(?:\p{L}+ )?(?:charge|claim|accusation|allegation|assertion|version|account|offer|demand|request|proposal|condition)s? (?:that |which )?(?:[\p{L}'’.]+ ){1,5}(?:has |have |had |also |immediately |firmly |promptly )*(?:den|reject|disput|dismiss|refus|contest|declin|accept|turn|refut)\w*\b/gu,
  /, which (?:[\p{L}'’.]+ ){1,5}(?:has |have |had |also |immediately |firmly |promptly )*(?:den(?:y|ies|ied)|reject\w*|disput\w+|dismiss\w*|contest\w*|refut\w+)\b/gu,
];

/** Where the first tail begins that leaves something before it; null where there is none. */
function tailOf({ text, quotes }: Scene, [start, end]: Span, { cueSpan }: Draft): number | null {
  const words = text.slice(start, end);
  const at = TAILS.flatMap((shape) => [...words.matchAll(shape)].map((m) => start + m.index)).filter(
    (i) =>
      i > start + 3 &&
      (cueSpan === null || cueSpan[1] <= start || cueSpan[0] >= end) &&
      !quotes.some(({ span }) => span[0] < i && i < span[1] - 1),
  );
  return at.length === 0 ? null : Math.min(...at);
}
