import { Command, CommanderError, Option } from "commander";
import type { Reader } from "./cases.ts";
import { Failure } from "./failure.ts";
import { columnsOf, type Io } from "./io.ts";
import { problemText } from "./problem-printer.ts";
import { StoreFailure } from "../store/failure.ts";
import { type ColorChoice, paintWith, wantsColor } from "./text/paint.ts";
import { allianceCommands } from "./cli/alliance.ts";
import type { Context } from "./cli/context.ts";
import type { Problem } from "../base/problem.ts";
import { ourMistake, usageError } from "./cli/errors.ts";
import { lawCommands } from "./cli/law.ts";
import { recordCommands } from "./cli/record.ts";
import { reportCommands } from "./cli/reports.ts";
import { scenarioCommands } from "./cli/scenario.ts";
import { serveCommands } from "./cli/serve.ts";
import { VERSION } from "./version.ts";

/** Groups of commands, in the order of the help page; one a line. */
const GROUPS = [
  reportCommands,
  allianceCommands,
  lawCommands,
  scenarioCommands,
  serveCommands,
  recordCommands, // prettier keeps one a line while a comment stands here
];
const EXAMPLES = `Examples:
  $ casus start                                      a dossier on the reports in examples/
  $ casus report news.txt --date 2024-03-12          a dossier on a report of your own
  $ casus report news/ --html dossier.html           the same as one HTML file
  $ casus read news.txt                              who says what in it, sentence by sentence
  $ casus standing CSTO --on 2024-03-12              who stands where, by the charter
  $ casus why CSTO ARM --on 2024-03-12               why, down to article and words
  $ casus check expectations.txt                     whether what you expect follows
  $ casus solve game.efg --lambda 2                  the logit equilibrium of a game
`;

/** Runs one command line. Resolves to the exit code; never throws. */
export async function run(argv: readonly string[], io: Io, loadReader = realReader): Promise<number> {
  let context = contextFor("auto", io, loadReader);
  const program = programFor(io, (color) => (context = contextFor(color, io, loadReader)));
  try {
    await program.parseAsync([...argv], { from: "user" });
    return context.failed() ? 1 : 0;
  } catch (error) {
    if (error instanceof Failure) {
      context.report(error.problems);
      return error.exit;
    }
    if (error instanceof StoreFailure) {
      context.report([error.problem]);
      return 1;
    }
    if (error instanceof CommanderError) return usageError(error, program, context);
    context.report([ourMistake(error)]);
    return 70;
  }
}

const realReader = async (): Promise<Reader> => (await import("./reader.ts")).loadReader();

function contextFor(
  color: ColorChoice,
  io: Io,
  loadReader: () => Promise<Reader>,
): Context & { readonly failed: () => boolean } {
  const errors = paintWith(wantsColor(color, io.stderr.isTTY, io.env));
  const report = (problems: readonly Problem[]): void => {
    for (const problem of problems) io.stderr.write(problemText(problem, errors, columnsOf(io.stderr)));
  };
  let failed = false;
  return {
    io,
    paint: paintWith(wantsColor(color, io.stdout.isTTY, io.env)),
    columns: columnsOf(io.stdout),
    report,
    leftOut: (problems) => {
      report(problems);
      failed ||= problems.some(({ level }) => level === "error");
    },
    failed: () => failed,
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
  for (const define of GROUPS) define(add, context);
  return program;
}
