import { type Define, json } from "./define.ts";

/** Which store; the same for all commands that use one. */
export const store = ["--store <place>", "the record: a file, or postgres://user@host/database"] as const;
const limit = ["--limit <n>", "show at most so many"] as const;

/** What is kept for good, and what was known when. */
export const recordCommands: Define = (add, context) => {
  add("add <path...>", "read reports and keep what they claim", "add news/ --store crisis.casus")
    .option(...store)
    .option("--date <day>", "date of reports that have none")
    .option("--outlet <name>", "outlet of reports that name none")
    .option("--workers <n>", "how many read at a time; one a core where nothing is said")
    .option(...json)
    .action(async (paths, options) => (await import("../commands/add.ts")).addAll(paths, options, context()));
  add("search <word...>", "find claims and documents by their words", "search observers mission")
    .option(...store)
    .option(...limit)
    .option(...json)
    .action(async (words, options) =>
      (await import("../commands/search.ts")).search(words, options, context()),
    );
  add("show <id>", "a claim with the others on its act, or a document", "show report-1a2b3c4d5e:a1")
    .option(...store)
    .option("--known-on <day>", "as it was known by the end of that day")
    .option(...json)
    .action(async (id, options) => (await import("../commands/show.ts")).show(id, options, context()));
  add("history <claim>", "every entry about a claim: who, when, why", "history report-1a2b3c4d5e:a1")
    .option(...store)
    .option(...json)
    .action(async (id, options) => (await import("../commands/show.ts")).history(id, options, context()));
  add("as-known-on <day>", "the claims that stood by the end of a day", "as-known-on 2024-03-12")
    .option(...store)
    .option(...json)
    .action(async (day, options) => (await import("../commands/show.ts")).asKnownOn(day, options, context()));
  add("verify", "whether any byte of the record has changed, and where", "verify --store crisis.casus")
    .option(...store)
    .option(...json)
    .action(async (options) => (await import("../commands/verify.ts")).verify(options, context()));
};
