import type { Document } from "../../read/reading.ts";
import { reportDate } from "../../read/input/dates.ts";
import { documentsFrom } from "../../read/input/index.ts";
import { MOST_BYTES } from "../files.ts";
import type { Context } from "../cli/context.ts";
import { readingView } from "../view.ts";

/**
 * `casus read --jsonl`: a filter. One JSON document a line in, one reading a line out, in the same order; a line that
 * holds none gives {"problems": [...]} in its place, so that lines out match lines in. Memory is that of one line.
 */
export async function readLines(date: string | null, context: Context): Promise<void> {
  const { io } = context;
  const lines = io.lines ?? async function* (): AsyncGenerator<string> {};
  const write = io.drained ?? (async (text: string) => io.stdout.write(text));
  const reader = await context.loadReader();
  let n = 0;
  for await (const line of lines()) {
    n++;
    if (line.trim() === "") continue;
    const { documents, problems } = await documentsIn(line, n, date);
    if (documents.length === 0) await write(`${JSON.stringify({ problems })}\n`);
    for (const document of documents) await write(`${JSON.stringify(readingView(reader.read(document)))}\n`);
  }
}

async function documentsIn(line: string, n: number, date: string | null) {
  if (line.length > MOST_BYTES) {
    const problem = {
      code: "file-too-large",
      level: "warning",
      file: "-",
      line: n,
      what: "this line is too long to be a report",
    };
    return { documents: [] as readonly Document[], problems: [problem] };
  }
  const { value, problems } = await documentsFrom({ name: "line.jsonl", bytes: Buffer.from(line) });
  return {
    documents: (value ?? []).map((document) =>
      document.date === null && date !== null ? { ...document, ...reportDate(date) } : document,
    ),
    problems: problems.map((problem) => ({ ...problem, file: "-", line: n })),
  };
}
