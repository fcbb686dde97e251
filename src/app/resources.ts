import { readdirSync } from "node:fs";
import { join } from "node:path";
import { type Charter, parseCharter, parseChronicle } from "../alliance/index.ts";
import type { Claim } from "../record/claim.ts";
import { Failure, wrongInput } from "./failure.ts";
import { type CodesOf, codesFrom } from "./codes.ts";
import { packageRoot, packageText } from "./library.ts";
import { type Names, namesFrom } from "./text/names.ts";
import { didYouMean } from "./text/nearest.ts";

/** An alliance as the package holds it: its law and its history. */
export interface Alliance {
  readonly charter: Charter;
  readonly chronicle: readonly Claim[];
}

/** Identifiers of the alliances that have a charter: "CSTO". */
export function allianceIds(): readonly string[] {
  return readdirSync(join(packageRoot, "data/charters"))
    .filter((file) => file.endsWith(".yaml"))
    .map((file) => file.slice(0, -".yaml".length).toUpperCase())
    .sort();
}

/** Charter and chronicle of an alliance, by its letters or by a name of it ("Warsaw Pact"); letter case does not count. */
export function loadAlliance(written: string): Alliance {
  const ids = allianceIds();
  const id = ids.find((known) => known === written.toUpperCase()) ?? idOfName(written, ids);
  if (id === undefined) {
    throw wrongInput({
      code: "alliance-unknown",
      what: `there is no charter for "${written}"`,
      why: `charters here: ${ids.join(", ")}`,
      hint: didYouMean(written, ids, ["see `casus charter`"]),
    });
  }
  const known = LOADED.get(id) ?? readAlliance(id);
  LOADED.set(id, known);
  return known;
}

/** The alliance among `ids` that the table of organisations calls so. */
function idOfName(written: string, ids: readonly string[]): string | undefined {
  const name = written.trim().toLowerCase().replace(/^the /, "");
  return packageText("data/actors/organisations.tsv")
    .split("\n")
    .map((line) => line.split("\t"))
    .find(([code, , names]) => ids.includes(code!) && names?.toLowerCase().split("|").includes(name))?.[0];
}

/** Files of the package do not change while it runs. */
const LOADED = new Map<string, Alliance>();

function readAlliance(id: string): Alliance {
  const path = `data/charters/${id.toLowerCase()}.yaml`;
  const { value: charter, problems } = parseCharter(packageText(path), path);
  if (charter === null) throw new Failure(problems);
  return { charter, chronicle: loadChronicle(charter) };
}

function loadChronicle(charter: Charter): readonly Claim[] {
  const path = `data/chronicles/${charter.id.toLowerCase()}.yaml`;
  const known = readdirSync(join(packageRoot, "data/chronicles"));
  if (!known.includes(`${charter.id.toLowerCase()}.yaml`)) return [];
  const { value, problems } = parseChronicle(packageText(path), path, charter);
  if (value === null) throw new Failure(problems);
  return value;
}

/** Names of states by code, from the first column of names. */
export function loadStateNames(): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const line of packageText("data/actors/states.tsv").split("\n")) {
    const [code, variants] = line.split("\t");
    if (!code || !/^[A-Z]{3}$/.test(code) || !variants || names.has(code)) continue;
    names.set(code, variants.split("|")[0]!);
  }
  return names;
}

export const loadNames = (): Names => namesFrom(loadStateNames());

/** COW and Gleditsch-Ward numbers of states, by day. */
export const loadCodes = (): CodesOf => codesFrom(packageText("data/actors/codes.tsv"));
