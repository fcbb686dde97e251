/** Times of several words, as forms of tokens: "this week", "two days later", "on Monday night", "in March 2019 and again in May". */

const DAY = /^(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/;
const MONTH = /^(January|February|March|April|May|June|July|August|September|October|November|December)$/;
const YEAR = /^(1[5-9]|20)\d\d$/;
const DATE = /^([12]?\d|3[01])(st|nd|rd|th)?$/;
const PART = /^(morning|afternoon|evening|night)$/;
const UNIT = /^(day|week|weekend|month|year|morning|afternoon|evening|night|spring|summer|autumn|winter)$/;
const UNITS = /^(minutes?|hours?|days?|weeks?|months?|years?|decades?)$/;
const NUMBER =
  /^(\d+|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|some|many)$/;
const AFTER = /^(later|earlier|before|after|afterwards|ago)$/;

/** How many words the time that begins at a word has; 0 where none begins. */
export function timeAt(forms: readonly string[], at: number): number {
  const is = (i: number, words: RegExp): boolean => words.test(forms[at + i] ?? "");
  if (is(0, /^(late|early|earlier|later)$/) && is(1, /^(on|in|this|last|that)$/)) {
    const length = timeAt(forms, at + 1);
    return length === 0 ? 0 : length + 1;
  }
  if (is(0, /^(yesterday|today|tonight)$/)) return 1;
  if (is(0, /^(this|last|that)$/)) return is(1, UNIT) || is(1, DAY) || is(1, MONTH) ? 2 : 0;
  if (is(0, /^the$/))
    return is(1, /^(next|same|following|previous)$/) && is(2, UNIT)
      ? 3
      : is(1, /^day$/) && is(2, AFTER)
        ? 3
        : 0;
  if (is(0, UNITS) && is(1, AFTER)) return 2;
  if (is(0, NUMBER) && is(1, UNITS) && is(2, AFTER)) return 3;
  if (is(0, /^on$/)) return is(1, DAY) ? (is(2, PART) ? 3 : 2) : onDate(is);
  return is(0, /^in$/) ? withSecond(forms, at, inMonth(is)) : 0;
}

/** "on 3 May 2019", "on May 3". */
const onDate = (is: (i: number, words: RegExp) => boolean): number =>
  (is(1, DATE) && is(2, MONTH)) || (is(1, MONTH) && is(2, DATE)) ? (is(3, YEAR) ? 4 : 3) : 0;

/** "in 2019", "in early May 2019". */
function inMonth(is: (i: number, words: RegExp) => boolean): number {
  if (is(1, YEAR)) return 2;
  const month = is(1, /^(early|late|mid)$/) ? 2 : 1;
  return is(month, MONTH) ? (is(month + 1, YEAR) ? month + 2 : month + 1) : 0;
}

/** "in March and again in May". */
function withSecond(forms: readonly string[], at: number, length: number): number {
  const and = at + length;
  if (length === 0 || forms[and] !== "and") return length;
  const second = forms[and + 1] === "again" ? and + 2 : and + 1;
  const more = forms[second] === "in" ? timeAt(forms, second) : 0;
  return more === 0 ? length : second + more - at;
}
