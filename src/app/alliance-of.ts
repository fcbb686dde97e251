import { existsSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { parseCharter, parseChronicle } from "../alliance/index.ts";
import type { Claim } from "../record/claim.ts";
import { Failure, wrongInput } from "./failure.ts";
import { readTextFile } from "./files.ts";
import type { Io } from "./io.ts";
import { type Alliance, loadAlliance } from "./resources.ts";

/**
 * The alliance an argument names: one of the shipped, or a charter of the user's own. That is given as a path in the
 * argument's place, or by `--charter FILE`; its history by `--chronicle FILE`, or found beside it as
 * NAME.chronicle.yaml or in ../chronicles/.
 */
export async function allianceOf(
  written: string,
  options: { readonly charter?: string; readonly chronicle?: string },
  io: Io,
): Promise<Alliance> {
  const isPath = /\.ya?ml$/i.test(written);
  const file = options.charter ?? (isPath ? written : undefined);
  if (file === undefined) {
    const shipped = loadAlliance(written);
    if (options.chronicle === undefined) return shipped;
    return { ...shipped, chronicle: await chronicleFrom(options.chronicle, shipped.charter, io) };
  }
  const { value: charter, problems } = parseCharter(await readTextFile(file, io), file);
  if (charter === null) throw new Failure(problems);
  if (!isPath && written.toUpperCase() !== charter.id.toUpperCase())
    throw wrongInput({
      code: "charter-of-another",
      file,
      what: `this charter is of ${charter.id}, not of "${written}"`,
      hint: `write ${charter.id} for the alliance`,
    });
  const history = options.chronicle ?? besideOf(file, io);
  return { charter, chronicle: history === null ? [] : await chronicleFrom(history, charter, io) };
}

async function chronicleFrom(file: string, charter: Alliance["charter"], io: Io): Promise<readonly Claim[]> {
  const { value, problems } = parseChronicle(await readTextFile(file, io), file, charter);
  if (value === null) throw new Failure(problems);
  return value;
}

/** The chronicle that lies beside a charter; null where there is none. */
function besideOf(charter: string, io: Io): string | null {
  const folder = dirname(charter);
  const name = basename(charter).replace(/\.ya?ml$/i, "");
  const places = [join(folder, `${name}.chronicle.yaml`), join(folder, "..", "chronicles", `${name}.yaml`)];
  return places.find((place) => existsSync(resolve(io.cwd, place))) ?? null;
}
