import type { Reading } from "../../read/reading.ts";
import { assist, endpointAt, withAccepted } from "../assist/index.ts";
import { savedProposals } from "../assist/saved.ts";
import type { Context } from "../cli/context.ts";
import { Failure, wrongUse } from "../failure.ts";
import { readTextFile } from "../files.ts";
import { loadWho } from "../library.ts";
import { loadNames } from "../resources.ts";
import { proposalsText } from "../text/proposals.ts";
import { readingText } from "../text/reading.ts";
import { jsonText, readingView } from "../view.ts";
import type { AssistedReading, Proposals } from "../view/proposal.ts";
import type { ReadOptions } from "./read.ts";

/** `casus read --assist` and `--proposals`: the reading as ever; beside it what a model proposes, which counts for nothing. */
export async function readAssisted(
  reading: Reading,
  options: ReadOptions,
  { io, paint, columns, leftOut }: Context,
): Promise<void> {
  const { value, problems } = await proposed(reading, options, { io });
  const made = value === null ? null : admitted(reading, value, options);
  if (options.json) io.stdout.write(jsonText(readingView(made ?? reading)));
  else {
    const names = loadNames();
    io.stdout.write(readingText(made ?? reading, names, paint, columns));
    if (made !== null) io.stdout.write(proposalsText(made.proposals, names, paint, columns));
  }
  leftOut(problems);
}

/** The proposals; where the endpoint fails, the problem, so that the reading is printed all the same. */
async function proposed(
  reading: Reading,
  { assist: url, assistModel: model, assistTimeout, proposals: file }: ReadOptions,
  { io }: Pick<Context, "io">,
): Promise<{ readonly value: Proposals | null; readonly problems: Failure["problems"] }> {
  if (file !== undefined)
    return {
      value: savedProposals(await readTextFile(file, io), file, reading, loadWho()),
      problems: [],
    };
  const key = io.env["CASUS_ASSIST_KEY"] ?? null;
  const endpoint = endpointAt(url!, { model, key, timeoutMs: secondsOption(assistTimeout) * 1000 });
  try {
    return { value: await assist(reading, endpoint, loadWho()), problems: [] };
  } catch (error) {
    if (error instanceof Failure) return { value: null, problems: error.problems };
    throw error;
  }
}

function admitted(reading: Reading, proposals: Proposals, { accept, by }: ReadOptions): AssistedReading {
  if (accept === undefined) return { ...reading, proposals };
  if (by === undefined || by.trim() === "") {
    throw wrongUse({
      code: "accept-by-nobody",
      what: "a proposal is accepted by a person",
      hint: `--accept ${accept} --by NAME`,
    });
  }
  return withAccepted(reading, proposals, accept.split(","), by);
}

function secondsOption(text: string): number {
  const seconds = Number(text);
  if (seconds > 0 && seconds <= 3600) return seconds;
  throw wrongUse({
    code: "assist-timeout",
    what: `--assist-timeout "${text}" is no number of seconds up to 3600`,
    hint: "--assist-timeout 60",
  });
}
