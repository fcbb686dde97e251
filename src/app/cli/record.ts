import { type Define, json } from "./define.ts";

/** Which store; the same for all commands that use one. */
export const store = ["--store <place>", "the record: a file, or postgres://user@host/database"] as const;
const limit = ["--limit <n>", "show at most so many"] as const;

/** What is kept for good, and what was known when. */
export const recordCommands: Define = (add, context) => {
  add("add <path...>", "read reports and keep what they claim", "add news/ --store crisis.casus")
    .option(...store)
    .option("--date <date>", "date of the reports, as EDTF: 2024-03-12, 2024-03")
    .option("--outlet <name>", "outlet of reports that name none")
    .option("--workers <n>", "how many read at a time; one a core where nothing is said")
    .option("--queue", "put them on the server's queue, for `casus work` to read")
    .option(...json)
    .action(async (paths, options) => (await import("../commands/add.ts")).addAll(paths, options, context()));
  add(
    "work",
    "read what `casus add --queue` put on a server's queue; run it on as many machines as you like",
    "work --store postgres://ada@db.example.org/casus",
  )
    .option(...store)
    .option("--workers <n>", "how many read at a time; one a core where nothing is said")
    .option("--once", "end when nothing waits any more; else wait for more until Ctrl-C")
    .option("--failed", "list the documents that were set aside, with the reason, and read nothing")
    .option(...json)
    .action(async (options) => (await import("../commands/work.ts")).work(options, context()));
  add(
    "watch <feed...>",
    "ask feeds (addresses, files, or a list of them) again and again; record what is new and tell what changed",
    "watch https://example.org/rss.xml --once",
  )
    .option(...store)
    .option("--every <minutes>", "minutes between two rounds; 15 where nothing is said")
    .option("--once", "one round, then end")
    .option("--alliance <id...>", "look at these alliances; else at those the record names")
    .option("--webhook <url>", "send what changed there as JSON")
    .option("--json", "a JSON object a round")
    .action(async (feeds, options) =>
      (await import("../commands/watch.ts")).watch(feeds, options, context()),
    );
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
  add(
    "review",
    "decide on claims that nobody has looked at",
    "review --reject report-1a2b3c4d5e:a1 --reason misread",
  )
    .option(...store)
    .option("--accept <id...>", "let these claims stand")
    .option("--reject <id...>", "take these claims back")
    .option("--correct <id...>", "set another status")
    .option("--status <status>", "the status that is right")
    .option("--split <id...>", "take these claims out of the act they were brought into")
    .option("--reason <text>", "why")
    .option("--by <name>", "who decides")
    .option("--changed", "claims whose text has changed at its source, with both passages")
    .option(...limit)
    .option(...json)
    .action(async (options) => (await import("../commands/review.ts")).review(options, context()));
  add("reread", "read the record's texts again with the reader of today", "reread --dry-run")
    .option(...store)
    .option("--dry-run", "tell what would change, and write nothing")
    .option("--all", "also what the reader of today read")
    .option("--accept <id...>", "let these claims rest on the newer passage")
    .option("--by <name>", "who decides")
    .option("--workers <n>", "how many read at a time; one a core where nothing is said")
    .option(...json)
    .action(async (options) => (await import("../commands/reread.ts")).reread(options, context()));
  add("changes", "claims added, changed and withdrawn since a day", "changes --since 2024-03-12")
    .option(...store)
    .requiredOption("--since <day>", "the day from which on (UTC)")
    .option(...json)
    .action(async (options) => (await import("../commands/record-changes.ts")).changes(options, context()));
  add("export", "the claims as a table", "export --format csv --out claims.csv")
    .option(...store)
    .option("--format <name>", "jsonl, csv, parquet, plover, gdelt, icews; else by the file's ending")
    .option("--out <file>", "the file to write; standard output where nothing is said")
    .option("--actor <code>", "only what this party does")
    .option("--target <code>", "only what is done to this party")
    .option("--type <type>", "only acts of this type")
    .option("--known-on <day>", "as it was known by the end of that day")
    .action(async (options) => (await import("../commands/export.ts")).exportClaims(options, context()));
  add(
    "import <file>",
    "our JSONL, or a table of CAMEO events as claims of its source",
    "import events.csv --source GDELT",
  )
    .option(...store)
    .option("--source <name>", "who made the table; its file name where nothing is said")
    .action(async (file, options) =>
      (await import("../commands/import.ts")).importFile(file, options, context()),
    );
  add("backup <file>", "the whole record in one file, checked", "backup crisis-2024-03-12.casus")
    .option(...store)
    .action(async (file, options) =>
      (await import("../commands/backup.ts")).backup(file, options, context()),
    );
  add(
    "restore <file>",
    "a backup into a place where nothing is yet",
    "restore crisis-2024-03-12.casus --store new.casus",
  )
    .option(...store)
    .action(async (file, options) =>
      (await import("../commands/backup.ts")).restore(file, options, context()),
    );
  add("verify", "whether any byte of the record has changed, and where", "verify --store crisis.casus")
    .option(...store)
    .option(...json)
    .action(async (options) => (await import("../commands/verify.ts")).verify(options, context()));
};
