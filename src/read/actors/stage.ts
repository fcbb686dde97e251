import type { ActorCode } from "../../vocabulary/actors.ts";

/** What stands at a token: a name's state, and the token after the name. */
export interface NameAt {
  readonly state: ActorCode | null;
  readonly to: number;
}

/**
 * The state on whose stage a paragraph plays by the words that open it: after "In Warsaw the news was met with silence" and "Not
 * everybody in Moscow is content" it is that state's ministers, marshals and opposition who speak, unless their own words tell
 * of another. Null where a guest or a body opens it ("In Warsaw, the Chadian envoy said"), and where bodies of many have their seat.
 */
export function stageIn(
  words: readonly string[],
  nameAt: (k: number) => NameAt | undefined,
): ActorCode | null {
  const at = words.slice(0, 4).findIndex((w) => w.toLowerCase() === "in");
  if (at < 0 || !OPENS.test(words.slice(0, at).join(" "))) return null;
  const place = nameAt(at + 1);
  if (place === undefined || place.state === null || OF_MANY.test(words[at + 1]!)) return null;
  for (let k = place.to; k < place.to + 6; k++) {
    const other = nameAt(k);
    if (other !== undefined && other.state !== place.state) return null;
  }
  return place.state;
}

const OPENS = /^(back|(not )?(everybody|everyone)|few|many|nobody|no one|most|some)?$/i;
const OF_MANY = /^(New|York|Geneva|Brussels|Vienna|Addis|The|Strasbourg|Abuja)$/;

/** For each sentence the stage of its paragraph. */
export function stagesOf(
  paragraphs: readonly (number | undefined)[],
  openedAt: (sentence: number) => ActorCode | null,
): readonly (ActorCode | null)[] {
  let stage: ActorCode | null = null;
  return paragraphs.map((paragraph, n) => {
    if (n === 0 || paragraph === undefined || paragraph !== paragraphs[n - 1]) stage = openedAt(n);
    return stage;
  });
}
