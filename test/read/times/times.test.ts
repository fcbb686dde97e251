import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isDay } from "../../../src/base/day.ts";
import { intervalOf, intervalText } from "../../../src/base/interval.ts";
import { findTimes, type Tense } from "../../../src/read/times/index.ts";
import { openDates, slashOrder } from "../../../src/read/times/numeric.ts";

/** The report is dated Wednesday 16 July 2031. */
const DATE = "2031-07-16";

const timesOf = (text: string, tense: Tense = "past", date: string | null = DATE): readonly string[] =>
  findTimes(text, { start: 0, end: text.length }, { date, tense: () => tense }).map((t) =>
    t.interval === null ? "?" : intervalText(t.interval),
  );

describe("times", () => {
  test.each([
    ["It rained on Tuesday.", "2031-07-15"],
    ["It rained on Wednesday.", "2031-07-16"],
    ["It rained last Wednesday.", "2031-07-09"],
    ["It rained earlier on Thursday.", "2031-07-10"],
    ["It rained yesterday.", "2031-07-15"],
    ["It rained overnight.", "2031-07-16"],
    ["It rained on May 3.", "2031-05-03"],
    ["It rained on 3 May 2019.", "2019-05-03"],
    ["It rained on November 23.", "2030-11-23"],
    ["It rained on Sept. 2.", "2030-09-02"],
    ["It rained on May 3-5, 2019.", "2019-05-03/2019-05-05"],
    ["It rained in September 2022.", "2022-09"],
    ["It rained in late September 2022.", "2022-09-21/2022-09-30"],
    ["It rained in November.", "2030-11"],
    ["It rained in July.", "2031-07"],
    ["It rained last month.", "2031-06"],
    ["It rained early this month.", "2031-07-01/2031-07-10"],
    ["It rained last year.", "2030"],
    ["It rained last week.", "2031-07-07/2031-07-13"],
    ["It rained last December.", "2030-12"],
    ["It rained in 2015.", "2015"],
    ["It rained in early 2015.", "2015-01-01/2015-04-30"],
    ["It rained in the 1990s.", "1990-01-01/1999-12-31"],
    ["It rained in the spring of 2021.", "2021-03-01/2021-05-31"],
    ["It rained two years ago.", "2029"],
    ["It rained three days ago.", "2031-07-13"],
    ["It rained over the past year.", "2030-07-16/2031-07-16"],
    ["It rained in the last three weeks.", "2031-06-25/2031-07-16"],
    ["It has rained since March.", "2031-03-01/.."],
    ["It has rained since 2020.", "2020-01-01/.."],
    ["It rained until Friday.", "../2031-07-11"],
    ["It rained between May 2019 and July 2020.", "2019-05-01/2020-07-31"],
    ["It rained from 1998 to 2002.", "1998-01-01/2002-12-31"],
    ["It rained on May 3, and two days later it snowed.", "2031-05-03 2031-05-05"],
    ["It rained early last week.", "2031-07-07/2031-07-08"],
    ["It rained in the early 1990s.", "1990-01-01/1993-12-31"],
    ["It rained in the late 1990s.", "1997-01-01/1999-12-31"],
    ["It rained in the winter of 2022-23.", "2022-12-01/2023-02-28"],
    ["It rained in the winter of 2022.", "2021-12-01/2022-02-28"],
    ["It rained in the first quarter of 2023.", "2023-01-01/2023-03-31"],
    ["It rained in the second quarter.", "2031-04-01/2031-06-30"],
    ["It rained last quarter.", "2031-04-01/2031-06-30"],
    ["It rained in Q4 2022.", "2022-10-01/2022-12-31"],
    ["It rained in the second half of last year.", "2030-07-01/2030-12-31"],
    ["It rained in the second week of June.", "2031-06-08/2031-06-14"],
    ["It rained in the first half of June.", "2031-06-01/2031-06-15"],
    ["It rained in the last week of June 2029.", "2029-06-24/2029-06-30"],
    ["It rained throughout June.", "2031-06"],
    ["It rained a fortnight ago.", "2031-06-30/2031-07-06"],
    ["It rained two days before the vote on 10 June.", "2031-06-08"],
    ["It rained two days after the vote of 10 June.", "2031-06-12"],
    ["It rained for two days before they met on 10 June.", "2031-06-10"],
    ["It rained at the end of 2022.", "2022-09-01/2022-12-31"],
    ["It has rained since the beginning of the year.", "2031-01-01/.."],
    ["It rained over the weekend.", "2031-07-12/2031-07-13"],
    ["It rained the day before yesterday.", "2031-07-14"],
    ["It rained in March last year.", "2030-03"],
    ["It rained on May 9 of last year.", "2030-05-09"],
    ["It rained from 3 to 5 May.", "2031-05-03/2031-05-05"],
    ["It rained from Monday to Friday.", "2031-07-07/2031-07-11"],
    ["It rained between 3 May and 5 June 2019.", "2019-05-03/2019-06-05"],
    ["It rained from November to March.", "2030-11-01/2031-03-31"],
    ["It has rained as of 1 July.", "2031-07-01/.."],
    ["It rained 24 hours ago.", "2031-07-15"],
    ["It rained throughout 2021.", "2021"],
    ["In 2015 it rained.", "2015"],
    ["In November it rained.", "2030-11"],
    ["Early in May it rained.", "2031-05-01/2031-05-10"],
    ["It rained on 27.09.2020.", "2020-09-27"],
    ["It rained on 27-09-2020.", "2020-09-27"],
    ["It rained on 2020/09/27.", "2020-09-27"],
    ["It rained on 27/09/2020.", "2020-09-27"],
    ["It rained on 9/27/2020.", "2020-09-27"],
    ["It rained on 03/04/2020.", "?"],
    ["It rained before dawn on Tuesday.", "2031-07-15"],
    ["It rained in the early hours of Tuesday.", "2031-07-15"],
    ["It rained on the night of 31 March.", "2031-03-31"],
    ["It rained on the eve of 9 May.", "2031-05-08"],
    ["It rained on the fourth of February.", "2031-02-04"],
    ["It rained on the twenty-first of May 2019.", "2019-05-21"],
    ["It rained on the last day of July 2019.", "2019-07-31"],
    ["It rained twenty years ago tonight.", "2011-07-16"],
    ["It rained on this day in 1921.", "1921-07-16"],
    ["It rained on September 1, 1939; it snowed on September 17.", "1939-09-01 1939-09-17"],
    ["It rained in 1999; by the end of that year it snowed.", "1999 ../1999-12-31"],
    ["After the May summit it rained.", "2031-05"],
    ["It rained during the night.", "2031-07-16"],
    ["It rained shortly after midnight.", "2031-07-16"],
    ["It rained hours ago.", "2031-07-16"],
    ["It rained weeks ago.", "?"],
    ["It rained on Monday last week.", "2031-07-07"],
    ["It rained last week on Monday.", "2031-07-07"],
    ["It rained half a century ago.", "1981"],
    ["It rained fifty years ago today.", "1981-07-16"],
    ["It rained sixty-five years ago this spring.", "1966-03-01/1966-05-31"],
    ["It rained ten years ago on Sunday.", "2021-07-13"],
    ["It rained in the nineties.", "1990-01-01/1999-12-31"],
    ["It rained in the spring.", "2031-03-01/2031-05-31"],
    ["It rained in late summer 2021.", "2021-07-31/2021-08-31"],
    ["It rained in the autumn of last year.", "2030-09-01/2030-11-30"],
    ["It rained on Monday and Tuesday.", "2031-07-14/2031-07-15"],
    ["It rained in 1965 and 1971.", "?"],
    ["It rained on May 3. The same day it snowed.", "2031-05-03 2031-05-03"],
    ["It rained on May 3; that evening it snowed.", "2031-05-03 2031-05-03"],
    ["It rained on May 3; the next morning it snowed.", "2031-05-03 2031-05-04"],
    ["It rained on May 3; the following Friday it snowed.", "2031-05-03 2031-05-09"],
    ["It rained on May 3; hours later it snowed.", "2031-05-03 2031-05-03"],
    ["It rained on May 3; later that month it snowed.", "2031-05-03 2031-05-03/2031-05-31"],
    ["It rained on May 3; two days before, it had snowed.", "2031-05-03 2031-05-01"],
    ["It rained on May 3; the week before, it had snowed.", "2031-05-03 2031-04-21/2031-04-27"],
    ["It rained in May 2019 and again the following spring.", "2019-05 2020-03-01/2020-05-31"],
    ["It rained in May 2019 and again the following June.", "2019-05 2019-06"],
    ["It rained in May 2019 and again in March of the following year.", "2019-05 2020-03"],
    ["It rained in 2019; two days later it snowed.", "2019 ?"],
    ["It rained in 2019; ten years later it snowed.", "2019 2029"],
    ["It rained on May 3; at that meeting it snowed.", "2031-05-03 2031-05-03"],
  ])("%s", (text, expected) => expect(timesOf(text).join(" ")).toBe(expected));

  test.each([
    ["It will rain on Friday.", "2031-07-18"],
    ["The ministers called a meeting for Friday.", "2031-07-18"],
    ["It will rain on Wednesday.", "2031-07-23"],
    ["It will rain in May.", "2032-05"],
    ["It will rain on May 3.", "2032-05-03"],
    ["It will rain tomorrow.", "2031-07-17"],
    ["It will rain within six months.", "2031-07-16/2032-01-16"],
    ["It will rain next year.", "2032"],
    ["It must rain by 2035.", "../2035-12-31"],
    ["It must rain by the end of the year.", "../2031-12-31"],
    ["It must rain until next month.", "../2031-08-31"],
    ["It will rain next quarter.", "2031-10-01/2031-12-31"],
    ["It will rain the day after tomorrow.", "2031-07-18"],
    ["It will rain at the weekend.", "2031-07-19/2031-07-20"],
    ["It will rain within 48 hours.", "2031-07-16/2031-07-18"],
    ["It will rain two weeks from now.", "2031-07-30"],
    ["It must rain no later than 1 September.", "../2031-09-01"],
    ["It will rain from 1 September.", "2031-09-01/.."],
    ["It will rain as of Friday.", "2031-07-18/.."],
    ["It will rain with effect from 1 January.", "2032-01-01/.."],
    ["It will rain in two years.", "2033"],
    ["It will rain a year from today.", "2032-07-16"],
    ["It will rain in ten days' time.", "2031-07-26"],
    ["It will rain over the next year.", "2031-07-16/2032-07-16"],
    ["It will rain in the spring.", "2032-03-01/2032-05-31"],
    ["It must rain by the spring.", "../2032-05-31"],
  ])("%s", (text, expected) => expect(timesOf(text, "future").join(" ")).toBe(expected));

  test.each([
    "It may rain.",
    "They march on the capital.",
    "He has 2,000 soldiers in 300 villages.",
    "Article 2022 of the code was amended.",
    "The second point was dropped.",
    "The first half was dull.",
    "The last quarter of the flour was dropped.",
    "A weekend house was sold.",
    "In 1500 people's view it rained.",
    "He has 2,000 soldiers and 1999 rockets.",
    "It broke the 2015 agreement.",
    "It rained in three days.",
    "It rained for three days.",
    "It rained two days before the summit.",
    "It rained the day after the summit.",
    "It was the fall of the capital.",
    "By the fall of the government it rained.",
    "Version 1.12.3.2024 was dropped.",
    "He is in his nineties.",
    "The May government fell.",
  ])("no time: %s", (text) => expect(timesOf(text)).toEqual([]));

  test("the perfect counts back from the report's day", () => {
    expect(timesOf("It has rained for two months.", "perfect")).toEqual(["2031-05-16/2031-07-16"]);
    expect(timesOf("It had rained for two months.", "pluperfect")).toEqual([]);
  });

  test("a figure above twelve elsewhere in the text says which number is the month", () => {
    const at = (text: string, all: string): readonly string[] =>
      findTimes(text, { start: 0, end: text.length }, { date: DATE, slashes: slashOrder(all) }).map((t) =>
        t.interval === null ? "?" : intervalText(t.interval),
      );
    expect(at("on 03/04/2020", "27/09/2020 and 03/04/2020")).toEqual(["2020-04-03"]);
    expect(at("on 03/04/2020", "9/27/2020 and 03/04/2020")).toEqual(["2020-03-04"]);
    expect(at("on 03/04/2020", "9/27/2020, 27/09/2020 and 03/04/2020")).toEqual(["?"]);
    expect(openDates("03/04/2020, 05/05/2020, 03/04/2020")).toEqual(["03/04/2020"]);
    expect(openDates("27/09/2020 and 03/04/2020")).toEqual([]);
  });

  test.each([
    ["in July", "2020-03", "past", "2020-07"],
    ["in March", "1989-11", "past", "1990-03"],
    ["in June", "1989-08", "past", "1989-06"],
    ["in June", "1989-08", "pluperfect", "1989-06"],
    ["in March", "1989-11", "pluperfect", "1989-03"],
    ["in March", "1966", "past", "1966-03"],
    ["on 5 November", "1956-10-29", "past", "1956-11-05"],
    ["in the spring", "1966-09", "past", "1967-03-01/1967-05-31"],
    ["in September", "2031-03", "past", "2030-09"],
  ] as const)("told of former times: %s after %s, %s", (text, anchor, tense, expected) =>
    expect(
      findTimes(
        text,
        { start: 0, end: text.length },
        { date: DATE, tense: () => tense, told: intervalOf(anchor) },
      ).map((t) => t.interval && intervalText(t.interval)),
    ).toEqual([expected]),
  );

  test("without a date, relative times stay open and full dates do not", () => {
    expect(timesOf("On Tuesday, and on 3 May 2019.", "past", null)).toEqual(["?", "2019-05-03"]);
  });

  test("any text: spans hold, do not overlap, and days are days", () => {
    const words = fc.constantFrom(
      ..."on in the of May June 3 31 29 February 2019 0000 1999 Tuesday last next this that same following month year day week decade since until by two 99 999 years days decades ago later earlier before after dawn night spring winter autumn hours from to and or early late end middle beginning first quarter half eve today century a half for within past coming 03/04/2020 31.02.2019 30/30/2019 nineties at meeting fourth last day , ;".split(
        " ",
      ),
    );
    const tenses = fc.constantFrom<Tense>("past", "perfect", "pluperfect", "future", null);
    const times = fc.constantFrom(
      null,
      ...["2019", "2019-02", "0001-01-01", "2020-02-29", "1999-12-31"].map((day) => intervalOf(day)),
      { start: null, end: "2019-02-03" },
      { start: "2019-02-03", end: null },
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 14 }), tenses, times, times, (list, tense, anchor, told) => {
        const text = list.join(" ");
        let end = 0;
        const context = { date: DATE, tense: () => tense, anchor, told };
        for (const t of findTimes(text, { start: 0, end: text.length }, context)) {
          expect(t.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(t.start, t.end)).toBe(t.text);
          for (const day of [t.interval?.start, t.interval?.end]) if (day) expect(isDay(day)).toBe(true);
          end = t.end;
        }
      }),
      { numRuns: 3000 },
    );
  });
});
