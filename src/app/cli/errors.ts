import type { Command, CommanderError } from "commander";
import type { Problem } from "../../base/problem.ts";
import type { Context } from "./context.ts";
import { didYouMean } from "../text/nearest.ts";

/** Commander's own errors in our shape; its help and version are no errors. */
export function usageError(error: CommanderError, program: Command, context: Context): number {
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
export function ourMistake(error: unknown): Problem {
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
