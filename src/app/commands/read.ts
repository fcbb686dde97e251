import { dateOption } from "../options.ts";
import type { Context } from "../cli/context.ts";
import { Failure, wrongUse } from "../failure.ts";
import { readInput } from "../files.ts";
import { loadNames } from "../resources.ts";
import { readingText } from "../text/reading.ts";
import { jsonText, readingView } from "../view.ts";

export interface ReadOptions {
  readonly date?: string;
  readonly json?: boolean;
  readonly jsonl?: boolean;
  readonly assist?: string;
  readonly assistModel: string;
  readonly assistTimeout: string;
  readonly proposals?: string;
  readonly accept?: string;
  readonly by?: string;
}

/** `casus read FILE`: one reading, for a person or as the contract's JSON. */
export async function readOne(
  file: string | undefined,
  options: ReadOptions,
  context: Context,
): Promise<void> {
  const { io, report, paint, columns } = context;
  const date = options.date === undefined ? null : dateOption(options.date, "--date");
  if (options.jsonl && options.assist !== undefined) {
    throw wrongUse({
      code: "assist-of-many",
      what: "--assist asks about one report at a time",
      hint: "leave out --jsonl and name the file",
    });
  }
  if (options.jsonl) return (await import("./read-lines.ts")).readLines(date, context);
  if (file === undefined) {
    throw wrongUse({
      code: "usage",
      what: "no file to read",
      hint: "name one, or give documents to `casus read --jsonl`",
    });
  }
  const input = await readInput(file, io);
  const reader = await context.loadReader();
  const { value, problems } = await reader.documents(input, date);
  const document = value?.[0];
  if (document === undefined || problems.some((problem) => problem.level === "error"))
    throw new Failure(problems);
  report(problems);
  if (value !== null && value.length > 1) {
    report([
      {
        code: "read-first-of-many",
        level: "warning",
        file,
        what: `this holds ${value.length} reports; the first one is shown`,
        hint: `see them together with \`casus report ${file}\``,
      },
    ]);
  }
  const reading = reader.read(document);
  if (options.assist !== undefined || options.proposals !== undefined)
    return (await import("./read-assisted.ts")).readAssisted(reading, options, context);
  io.stdout.write(
    options.json ? jsonText(readingView(reading)) : readingText(reading, loadNames(), paint, columns),
  );
}
