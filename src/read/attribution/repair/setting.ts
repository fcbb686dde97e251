import type { Span } from "../../../base/span.ts";
import type { Draft, Scene } from "../draft.ts";

/**
 * Words that tell when somebody spoke are no part of what he said before: "“This is war,” he said after Oslo had shelled a
 * village", "Chad has left, its envoy said on Monday, a week after the border was closed". Behind a comma only a measure of time
 * that follows another one is the teller's: "will leave, he said, after the vote" is said.
 * Example: "The truce is over, the ministry said on Friday, two days after Chad attacked the port."
 */
export function cutSettings(drafts: readonly Draft[], scene: Scene): readonly Draft[] {
  return drafts.map((draft) => {
    const { cueSpan, content } = draft;
    if (cueSpan === null || !content.some((c) => c[1] <= cueSpan[0])) return draft;
    const left = content.filter((span) => !isSetting(scene.text, cueSpan, span));
    return left.length === content.length ? draft : { ...draft, content: left };
  });
}

function isSetting(text: string, cue: Span, [start, end]: Span): boolean {
  if (start < cue[1]) return false;
  const [between, said] = [text.slice(cue[1], start), text.slice(start, end)];
  if (/[.!?;:“"]/.test(between)) return false;
  return AFTER.test(said.trimStart())
    ? !between.includes(",")
    : MEASURED.test(said.trimStart()) && TIMED.test(between);
}

const AFTER = /^(?:(?:shortly|soon|immediately|just|hours|days|minutes) )?(?:after|before|when|while)\b/i;
const MEASURED =
  /^(?:only |just |barely |some |about |more than |less than )*(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d+|several|a few|the) (?:minute|hour|day|week|month|year|night)s? (?:after|before)\b|^(?:minutes|hours|days|weeks|months) (?:after|before)\b|^(?:shortly|soon|just) (?:after|before)\b/i;
const TIMED =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tonight|night|morning|evening|january|february|march|april|may|june|july|august|september|october|november|december)\b/i;
