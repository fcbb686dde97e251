import { theOrganisation } from "./text/names.ts";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { parseCommon, parseScenario, type Scenario } from "../scenario/file/parse.ts";
import { Failure, wrongInput } from "./failure.ts";
import { readInput } from "./files.ts";
import type { Io } from "./io.ts";
import { packageRoot, packageText } from "./library.ts";
import { didYouMean } from "./text/nearest.ts";

const FOLDER = "data/scenarios";
const OTHER = new Set(["common", "episodes"]);

/** Ids of the scenarios that the package ships. */
export const scenarioIds = (): readonly string[] =>
  readdirSync(join(packageRoot, FOLDER))
    .filter((file) => file.endsWith(".yaml"))
    .map((file) => file.slice(0, -".yaml".length))
    .filter((id) => !OTHER.has(id))
    .sort();

/** A scenario by its shipped id, or from a file. */
export async function loadScenario(written: string, io: Io): Promise<Scenario> {
  if (scenarioIds().includes(written)) return shipped(written);
  if (!/[./\\]/.test(written) && !existsSync(join(io.cwd, written))) throw unknown(written);
  const { bytes } = await readInput(written, io);
  return parsed(new TextDecoder().decode(bytes), written);
}

/** The shipped scenario about an alliance. */
export function scenarioFor(alliance: string): Scenario {
  const found = shippedScenarios().find((scenario) => scenario.alliance === alliance);
  if (found) return found;
  throw wrongInput({
    code: "scenario/none",
    what: `no scenario about ${theOrganisation(alliance)} is shipped`,
    why: `shipped: ${scenarioIds().join(", ")}`,
    hint: "write one (docs/scenarios.md) and name it with --scenario FILE",
  });
}

/** All scenarios that the package ships. */
export const shippedScenarios = (): readonly Scenario[] => scenarioIds().map(shipped);

const shipped = (id: string): Scenario => parsed(packageText(`${FOLDER}/${id}.yaml`), `${FOLDER}/${id}.yaml`);

function parsed(text: string, file: string): Scenario {
  const common = parseCommon(packageText(`${FOLDER}/common.yaml`), `${FOLDER}/common.yaml`);
  if (common.value === null) throw new Failure(common.problems);
  const { value, problems } = parseScenario(text, file, common.value);
  if (value === null) throw new Failure(problems);
  return value;
}

function unknown(written: string) {
  const ids = scenarioIds();
  return wrongInput({
    code: "scenario/unknown",
    what: `there is no scenario "${written}"`,
    why: `shipped: ${ids.join(", ")}`,
    hint: didYouMean(written, ids, ["name a file, as --scenario ./mine.yaml"]),
  });
}
