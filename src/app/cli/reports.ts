import { according, asKnownOn, date, type Define, fromStore, json, on } from "./define.ts";

/** Reports in, readings and dossiers out. */
export const reportCommands: Define = (add, context) => {
  add(
    "report [file...]",
    "a dossier on what the reports tell",
    "report news.txt --date 2024-03-12 --html dossier.html",
  )
    .option(...date)
    .option("--alliance <id>", "the alliance it is about; else the one named most")
    .option(...on)
    .option(...according)
    .option(...json)
    .option("--html <file>", "write one self-contained HTML file")
    .option(...fromStore)
    .option(...asKnownOn)
    .option("--foresee [scenario]", "add an assessment of prospects, by a scenario or the one shipped")
    .option("--out <folder>", "write dossier.html, dossier.json, dossier.txt and entries.jsonl there")
    .action(async (files, options) =>
      (await import("../commands/report.ts")).report(files, options, context()),
    );
  add("start", "a dossier on the reports in examples/, also as ./dossier.html", "start").action(async () =>
    (await import("../commands/start.ts")).start(context()),
  );
  add("read [file]", "who says what in a report, sentence by sentence", "read news.txt --date 2024-03-12")
    .option(...date)
    .option("--jsonl", "as a filter: JSON documents from standard input, a reading a line out, in order")
    .option(...json)
    .option(
      "--assist <url>",
      "ask a model of yours what was missed, at an OpenAI-compatible address; off by default",
    )
    .option("--assist-model <name>", "the model to ask for", "default")
    .option("--assist-timeout <seconds>", "how long to wait for one answer", "60")
    .option("--proposals <file>", "what --assist --json printed before, checked anew")
    .option("--accept <ids>", "let proposed acts in, as m1,m3; needs --by")
    .option("--by <name>", "who accepts")
    .action(async (file, options) => (await import("../commands/read.ts")).readOne(file, options, context()));
};
