import { parseCharter, parseChronicle } from "../../alliance/index.ts";
import type { Context } from "../cli/context.ts";
import { Failure, wrongUse } from "../failure.ts";
import { readInput } from "../files.ts";
import type { Io } from "../io.ts";
import { count } from "../text/names.ts";

/** `casus charter check FILE [CHRONICLE]`: everything that is wrong with a charter, and with a chronicle beside it. */
export async function checkCharter(files: readonly string[], { io, report }: Context): Promise<void> {
  const [file, history, ...more] = files;
  if (file === undefined || more.length > 0)
    throw wrongUse({
      code: "usage",
      what: file === undefined ? "no charter named" : "too many files",
      hint: "casus charter check FILE [CHRONICLE]",
    });
  const law = await textOf(file, io);
  const { value: charter, problems } = parseCharter(law.text, law.name);
  if (charter === null) throw new Failure(problems);
  report(problems);
  const warned = problems.length === 0 ? "nothing wrong" : count(problems.length, "warning");
  io.stdout.write(`${law.name}: ${charter.id}, ${count(charter.clauses.length, "clause")}, ${warned}.\n`);
  if (history === undefined) return;
  const acts = await textOf(history, io);
  const { value: claims, problems: wrong } = parseChronicle(acts.text, acts.name, charter);
  if (claims === null) throw new Failure(wrong);
  io.stdout.write(`${acts.name}: ${count(claims.length, "act")}, nothing wrong.\n`);
}

async function textOf(file: string, io: Io): Promise<{ readonly name: string; readonly text: string }> {
  const { name, bytes } = await readInput(file, io);
  return { name, text: new TextDecoder().decode(bytes) };
}
