import {
  according,
  asKnownOn,
  csv,
  type Define,
  fromStore,
  json,
  on,
  ownCharter,
  ownChronicle,
  reports,
} from "./define.ts";
import type { Command } from "commander";

/** Options of every question about what follows. */
export const asking = (command: Command): Command =>
  command
    .option(...on)
    .option(...asKnownOn)
    .option(...according)
    .option(...reports)
    .option(...fromStore)
    .option(...ownCharter)
    .option(...ownChronicle)
    .option(...json);

/** What follows beside standings: requests, decisions, duties, differences between accounts, expectations, status pages. */
export const lawCommands: Define = (add, context) => {
  asking(
    add("requests <alliance>", "pleas for help and what became of them", "requests CSTO --according-to ARM"),
  )
    .option(...csv)
    .action(async (id, options) =>
      (await import("../commands/requests.ts")).requests(id, options, context()),
    );
  asking(
    add("decisions <alliance>", "what the body was asked to decide, and whether it stands", "decisions CSTO"),
  )
    .option(...csv)
    .action(async (id, options) =>
      (await import("../commands/decisions.ts")).decisions(id, options, context()),
    );
  asking(
    add("duties <alliance>", "who owes whom help or consultation, and what discharged it", "duties CSTO"),
  )
    .option(...csv)
    .action(async (id, options) => (await import("../commands/duties.ts")).duties(id, options, context()));
  asking(
    add(
      "diff <alliance>",
      "where two accounts, or two days, part",
      "diff CSTO --on 2024-03-12 --according-to ARM --versus RUS",
    ),
  )
    .requiredOption("--versus <who>", "the account to set against it")
    .option(...csv)
    .action(async (id, options) => (await import("../commands/diff.ts")).diff(id, options, context()));
  asking(
    add(
      "status <alliance>",
      "the status page: signatures, deposits, days of effect, withdrawals, notes",
      "status NATO --html nato.html",
    ),
  )
    .option(...csv)
    .option("--html <file>", "write one self-contained HTML file")
    .action(async (id, options) => (await import("../commands/status.ts")).status(id, options, context()));
  add(
    "check <file>",
    "runs a file of expectations and says, for each that fails, why",
    "check expectations.txt",
  )
    .option(...reports)
    .option(...ownCharter)
    .option(...ownChronicle)
    .option(...json)
    .action(async (file, options) => (await import("../commands/check.ts")).check(file, options, context()));
};
