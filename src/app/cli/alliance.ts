import { csv, type Define, json, on } from "./define.ts";
import { asking } from "./law.ts";

/** What follows from charter, chronicle and record. */
export const allianceCommands: Define = (add, context) => {
  asking(
    add(
      "standing <alliance>",
      "what each state is to the alliance on a day, between days, or year by year",
      "standing CSTO --on 2024-03-12 --according-to ARM",
    ),
  )
    .option("--between <days...>", "two days: only what changed between them")
    .option("--spells", "every stretch of days with one standing")
    .option("--years", "state-years up to the day")
    .option("--dyads", "pairs of members by year up to the day, as CSV")
    .option(
      "--year-rule <rule>",
      "days of a year that must be days of membership: any, first, last, whole, most",
    )
    .option("--entry-rule <rule>", "from what a member counts: charter, signature, in-force")
    .option("--suspended-rule <rule>", "whether a suspended member counts: member, out")
    .option("--exit-rule <rule>", "until when one that gave notice counts: effect, notice")
    .option(...csv)
    .action(async (id, options) =>
      (await import("../commands/standing.ts")).standing(id, options, context()),
    );
  asking(
    add("why <alliance> <state>", "why a state stands where it stands", "why CSTO ARM --on 2024-03-12"),
  ).action(async (id, state, options) =>
    (await import("../commands/why.ts")).explain(id, state, null, options, context()),
  );
  asking(
    add(
      "why-not <alliance> <state> <standing>",
      "what is missing for another standing",
      "why-not CSTO ARM suspended --on 2024-03-12",
    ),
  ).action(async (id, state, word, options) =>
    (await import("../commands/why.ts")).explain(id, state, word, options, context()),
  );
  add(
    "charter [words...]",
    "a charter as rules with articles; `charter compare A B`, `charter check FILE`, `charter schema`",
    "charter CSTO --on 2010-06-12",
  )
    .option(...on)
    .option("--html <file>", "write it as a page to read and print")
    .option("--csv", "print the comparison as CSV")
    .option(...json)
    .action(async (words, options) =>
      (await import("../commands/charter.ts")).charter(words, options, context()),
    );
};
