import { Command, CommanderError, Option } from "commander";
import type { Problem } from "../base/problem.ts";
import type { Reader } from "./cases.ts";
import { Failure } from "./failure.ts";
import { columnsOf, type Io } from "./io.ts";
import { problemText } from "./problem-printer.ts";
import { type ColorChoice, type Paint, paintWith, wantsColor } from "./text/paint.ts";
import { didYouMean } from "./text/nearest.ts";

/** What every command is given beside its own arguments. */
export interface Context {
  readonly io: Io;
  readonly paint: Paint;
  readonly columns: number;
  /** Writes problems to stderr, in the one shape they have. */
  readonly report: (problems: readonly Problem[]) => void;
  readonly loadReader: () => Promise<Reader>;
}

const VERSION = "0.1.0";
const EXAMPLES = `Examples:
  $ casus start                                      a dossier on the reports in examples/
  $ casus report news.txt --date 2024-03-12          a dossier on a report of your own
  $ casus report news/ --html dossier.html           the same as one HTML file
  $ casus read news.txt                              who says what in it, sentence by sentence
  $ casus standing CSTO --on 2024-03-12              who stands where, by the charter
  $ casus why CSTO ARM --on 2024-03-12               why, down to article and words
`;

/** Runs one command line. Resolves to the exit code; never throws. */
export async function run(argv: readonly string[], io: Io, loadReader = realReader): Promise<number> {
  let context = contextFor("auto", io, loadReader);
  const program = programFor(io, (color) => (context = contextFor(color, io, loadReader)));
  try {
    await program.parseAsync([...argv], { from: "user" });
    return 0;
  } catch (error) {
    if (error instanceof Failure) {
      context.report(error.problems);
      return error.exit;
    }
    if (error instanceof CommanderError) return usageError(error, program, context);
    context.report([ourMistake(error)]);
    return 70;
  }
}

const realReader = async (): Promise<Reader> => (await import("./reader.ts")).loadReader();

function contextFor(color: ColorChoice, io: Io, loadReader: () => Promise<Reader>): Context {
  const errors = paintWith(wantsColor(color, io.stderr.isTTY, io.env));
  return {
    io,
    paint: paintWith(wantsColor(color, io.stdout.isTTY, io.env)),
    columns: columnsOf(io.stdout),
    report: (problems) => {
      for (const problem of problems) io.stderr.write(problemText(problem, errors, columnsOf(io.stderr)));
    },
    loadReader,
  };
}

function programFor(io: Io, setColor: (color: ColorChoice) => Context): Command {
  const program = new Command("casus")
    .description(
      "Reads reports about collective security, keeps who said and did what, and applies the alliance's own charter to it.",
    )
    .version(VERSION, "-V, --version", "print the version")
    .addOption(
      new Option("--color <when>", "colour the output").choices(["auto", "always", "never"]).default("auto"),
    )
    .helpOption("-h, --help", "print help")
    .addHelpText("before", EXAMPLES)
    .showSuggestionAfterError(false)
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: () => {},
      getOutHelpWidth: () => columnsOf(io.stdout),
    })
    .exitOverride();
  const context = (): Context => setColor(program.opts<{ color: ColorChoice }>().color);
  const add = (usage: string, summary: string, example: string): Command =>
    program
      .command(usage)
      .description(summary)
      .addHelpText("before", `Example:\n  $ casus ${example}\n`)
      .exitOverride();
  const on = ["--on <day>", "the day asked about (YYYY-MM-DD)"] as const;
  const according = [
    "--according-to <who>",
    "whose word is taken: ARM, secretariat, record, undisputed, official",
  ] as const;
  const json = ["--json", "print JSON"] as const;
  const reports = ["--report <file...>", "reports to read beside the chronicle"] as const;
  const date = ["--date <day>", "date of the report, where its text has none"] as const;

  add(
    "report <file...>",
    "a dossier on what the reports tell",
    "report news.txt --date 2024-03-12 --html dossier.html",
  )
    .option(...date)
    .option("--alliance <id>", "the alliance it is about; else the one named most")
    .option(...on)
    .option(...according)
    .option(...json)
    .option("--html <file>", "write one self-contained HTML file")
    .option("--out <folder>", "write dossier.html, dossier.json, dossier.txt and entries.jsonl there")
    .action(async (files, options) =>
      (await import("./commands/report.ts")).report(files, options, context()),
    );
  add("start", "a dossier on the reports in examples/, also as ./dossier.html", "start").action(async () =>
    (await import("./commands/start.ts")).start(context()),
  );
  add("read <file>", "who says what in a report, sentence by sentence", "read news.txt --date 2024-03-12")
    .option(...date)
    .option(...json)
    .action(async (file, options) => (await import("./commands/read.ts")).readOne(file, options, context()));
  add(
    "standing <alliance>",
    "what each state is to the alliance on a day",
    "standing CSTO --on 2024-03-12 --according-to ARM",
  )
    .option(...on)
    .option(...according)
    .option(...reports)
    .option(...json)
    .action(async (id, options) => (await import("./commands/standing.ts")).standing(id, options, context()));
  add("why <alliance> <state>", "why a state stands where it stands", "why CSTO ARM --on 2024-03-12")
    .option(...on)
    .option(...according)
    .option(...reports)
    .option(...json)
    .action(async (id, state, options) =>
      (await import("./commands/why.ts")).explain(id, state, null, options, context()),
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
      (await import("./commands/why.ts")).explain(id, state, word, options, context()),
    );
  add(
    "charter [alliance] [file]",
    "the charter as rules with articles; `charter check FILE` checks one",
    "charter CSTO --on 2010-06-12",
  )
    .option(...on)
    .option(...json)
    .action(async (id, file, options) =>
      (await import("./commands/charter.ts")).charter(id, file, options, context()),
    );
  return program;
}

/** Commander's own errors in our shape; its help and version are no errors. */
function usageError(error: CommanderError, program: Command, context: Context): number {
  if (error.exitCode === 0) return 0;
  const what = error.message.replace(/^error: /, "").split("\n")[0]!;
  const written = /'([^']+)'/.exec(what)?.[1] ?? "";
  const commands = program.commands.map((command) => command.name());
  if (error.code === "commander.help") {
    context.report([
      {
        code: "usage",
        level: "error",
        what: "no command given",
        hint: `one of: ${commands.join(", ")}; \`casus --help\` tells more`,
      },
    ]);
    return 2;
  }
  const options = [program, ...program.commands].flatMap((command) =>
    command.options.map((option) => option.long ?? ""),
  );
  const hint =
    error.code === "commander.unknownCommand"
      ? didYouMean(written, commands)
      : error.code === "commander.unknownOption"
        ? didYouMean(written, [...new Set(options)], ["see `casus --help`"])
        : "`casus --help` shows how it is used";
  context.report([{ code: "usage", level: "error", what, hint }]);
  return 2;
}

/** What no user could have caused; the id is the same for the same mistake, so that two reports of it can be matched. */
function ourMistake(error: unknown): Problem {
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const place =
    error instanceof Error
      ? (/at (\S+) \(?.*?([\w.-]+:\d+:\d+)/
          .exec(error.stack ?? "")
          ?.slice(1, 3)
          .join(" ") ?? "")
      : "";
  let id = 0;
  for (const char of text + place) id = (id * 31 + char.codePointAt(0)!) >>> 0;
  return {
    code: "our-mistake",
    level: "error",
    what: `this is our mistake: ${text}`,
    why: `id ${id.toString(36)}${place === "" ? "" : `, at ${place}`}`,
    hint: "please report it with this id and the command you gave",
  };
}
