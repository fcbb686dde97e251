import { consistentContexts } from "../../src/scenario/contexts.ts";
import type { File, Row } from "./row.ts";

const FILES = ["cib_global", "cib_natl_regional", "cib_nested_simplified_standardized"];

/** The complete sets of consistent scenarios that ScenarioWizard published. */
export const crossImpactRows = (file: File): readonly Row[] =>
  FILES.map((name) => {
    const { descriptors, variants, matrix, consistent_1based } = JSON.parse(file(`${name}.json`)) as {
      descriptors: string[];
      variants: string[][];
      matrix: number[][];
      consistent_1based: number[][];
    };
    const found = consistentContexts({
      descriptors: descriptors.map((d, i) => ({ name: d, variants: variants[i]! })),
      impact: matrix,
    });
    const ours = found.map((context) => context.map((v) => v + 1).join(",")).sort();
    const theirs = consistent_1based.map((context) => context.join(",")).sort();
    return {
      what: `cross-impact balance, ${name}`,
      found: `${ours.length} consistent scenarios`,
      wanted: `the same ${theirs.length}`,
      pass: ours.join(";") === theirs.join(";"),
    };
  });
