import type { z } from "zod";
import { readYaml } from "../../alliance/locate.ts";
import type { Outcome, Problem } from "../../base/problem.ts";
import { ASSUMPTION_NAMES, type AssumptionName, type Prior } from "../assumptions.ts";
import { COMMON, type PriorText, SCENARIO, type ScenarioText } from "./schema.ts";

/** A scenario as it was written, with an assumption for every name: its own, else the common one. */
export interface Scenario extends Omit<ScenarioText, "priors"> {
  readonly file: string;
  readonly priors: readonly Prior[];
}

type Priors = Partial<Record<AssumptionName, PriorText>>;

/** A scenario from its YAML; `common` holds the assumptions that scenarios share. Null with problems where anything is wrong. */
export function parseScenario(text: string, file: string, common: Priors): Outcome<Scenario> {
  const { value, problems } = checked(SCENARIO, text, file);
  if (value === null) return { value, problems };
  const source = readYaml(text, file);
  const missing = ASSUMPTION_NAMES.filter((name) => !value.priors[name] && !common[name]);
  const wrong: Problem[] = missing.map((name) =>
    source.at(["priors"], {
      code: "scenario/prior-missing",
      what: `nothing is assumed for ${name}`,
      hint: "give it low, base, high, mark, why and source; docs/scenarios.md says what each name means",
    }),
  );
  const variants = (value.contexts?.descriptors ?? []).flatMap((d) => d.variants);
  if (
    value.contexts &&
    (value.contexts.impact.length !== variants.length ||
      value.contexts.impact.some((row) => row.length !== variants.length))
  ) {
    wrong.push(
      source.at(["contexts", "impact"], {
        code: "scenario/impact",
        what: `the matrix is not ${variants.length} by ${variants.length}`,
        why: "it has one row and one column for every variant of every descriptor",
      }),
    );
  }
  value.contexts?.effects.forEach(({ variant }, i) => {
    if (variants.includes(variant)) return;
    wrong.push(
      source.at(["contexts", "effects", i, "variant"], {
        code: "scenario/variant",
        what: `no descriptor has the variant "${variant}"`,
        why: `variants here: ${variants.join(", ")}`,
      }),
    );
  });
  if (wrong.length > 0) return { value: null, problems: wrong };
  const priors = ASSUMPTION_NAMES.map((name) => ({ name, ...(value.priors[name] ?? common[name])! }));
  return { value: { ...value, file, priors }, problems: [] };
}

export function parseCommon(text: string, file: string): Outcome<Priors> {
  const { value, problems } = checked(COMMON, text, file);
  return { value: value?.priors ?? null, problems };
}

function checked<S extends z.ZodType>(schema: S, text: string, file: string): Outcome<z.output<S>> {
  const source = readYaml(text, file);
  if (source.problems.length > 0) {
    return { value: null, problems: source.problems.map((p) => ({ ...p, code: "scenario/yaml" })) };
  }
  const result = schema.safeParse(source.value);
  if (result.success) return { value: result.data, problems: [] };
  const problems = result.error.issues.map((issue) => {
    const path = issue.path.filter((part) => typeof part !== "symbol");
    const extra = issue.code === "unrecognized_keys" ? issue.keys[0] : undefined;
    return source.at(extra === undefined ? path : [...path, extra], {
      code: "scenario/shape",
      what: `${path.join(".") || "the file"}: ${issue.message.replace(/^Invalid input: /, "")}`,
      hint: "docs/scenarios.md lists the fields; data/scenarios/scenario.schema.json has them for editors",
    });
  });
  return { value: null, problems };
}
