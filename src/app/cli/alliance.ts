import { according, type Define, json, on, reports } from "./define.ts";

/** What follows from charter, chronicle and record. */
export const allianceCommands: Define = (add, context) => {
  add(
    "standing <alliance>",
    "what each state is to the alliance on a day",
    "standing CSTO --on 2024-03-12 --according-to ARM",
  )
    .option(...on)
    .option(...according)
    .option(...reports)
    .option(...json)
    .action(async (id, options) =>
      (await import("../commands/standing.ts")).standing(id, options, context()),
    );
  add("why <alliance> <state>", "why a state stands where it stands", "why CSTO ARM --on 2024-03-12")
    .option(...on)
    .option(...according)
    .option(...reports)
    .option(...json)
    .action(async (id, state, options) =>
      (await import("../commands/why.ts")).explain(id, state, null, options, context()),
    );
  add(
    "why-not <alliance> <state> <standing>",
    "what is missing for another standing",
    "why-not CSTO ARM suspended --on 2024-03-12",
  )
    .option(...on)
    .option(...according)
    .option(...reports)
    .option(...json)
    .action(async (id, state, word, options) =>
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
    .action(async (words, options) => (await import("../commands/charter.ts")).charter(words, options, context()));
};
