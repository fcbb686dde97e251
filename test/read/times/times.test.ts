import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isDay } from "../../../src/base/day.ts";
import { intervalText } from "../../../src/base/interval.ts";
import { findTimes, type Tense } from "../../../src/read/times/index.ts";

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
    ["It has rained for two months.", "2031-05-16/2031-07-16"],
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
  ])("no time: %s", (text) => expect(timesOf(text)).toEqual([]));

  test("without a date, relative times stay open and full dates do not", () => {
    expect(timesOf("On Tuesday, and on 3 May 2019.", "past", null)).toEqual(["?", "2019-05-03"]);
  });

  test("any text: spans hold, do not overlap, and days are days", () => {
    const words = fc.constantFrom(
      "on",
      "in",
      "May",
      "3",
      "2019",
      "Tuesday",
      "last",
      "month",
      "since",
      "two",
      "years",
      "ago",
      ",",
      "from",
      "to",
      "31",
      "February",
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 14 }), (list) => {
        const text = list.join(" ");
        let end = 0;
        for (const t of findTimes(text, { start: 0, end: text.length }, { date: DATE })) {
          expect(t.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(t.start, t.end)).toBe(t.text);
          for (const day of [t.interval?.start, t.interval?.end]) if (day) expect(isDay(day)).toBe(true);
          end = t.end;
        }
      }),
    );
  });
});
