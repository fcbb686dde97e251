import { crisisEquilibria } from "../../src/scenario/signalling.ts";
import { peakOf } from "../../src/scenario/roots.ts";
import { sobolIndices } from "../../src/scenario/sensitivity/sobol.ts";
import { logLikelihood, strategicProbit } from "../../src/scenario/strategic.ts";
import { farthest, type File, type Row, within } from "./row.ts";

/** The signalling game with audience costs: every equilibrium, found and none besides. */
export function crisisRows(file: File): readonly Row[] {
  const { equilibria } = JSON.parse(file("crisis_signaling_audience_cost.json")) as {
    equilibria: { barWB: number; pC: number; pR: number; pF: number }[];
  };
  const means = [...new Set(equilibria.map((e) => e.barWB))];
  let [found, wanted, off] = [0, 0, 0];
  for (const warB of means) {
    const theirs = equilibria.filter((e) => e.barWB === warB).sort((a, b) => a.pR - b.pR);
    const ours = crisisEquilibria({
      statusQuoA: 0,
      prizeA: 1,
      concedeB: 0,
      prizeB: 1,
      warA: -1.9,
      warB,
      audience: -1.2,
    });
    found += ours.length;
    wanted += theirs.length;
    if (ours.length !== theirs.length) off = Infinity;
    else theirs.forEach((e, i) => (off = Math.max(off, Math.abs(e.pR - ours[i]!.resists))));
  }
  return [
    {
      what: `audience-cost signalling, ${means.length} games: number of equilibria`,
      found: `${found} equilibria`,
      wanted: `${wanted} equilibria`,
      pass: found === wanted && off < Infinity,
    },
    within("audience-cost signalling: B's resistance (their grid is 1e-4 wide)", off, 6e-5),
  ];
}

export function ishigamiRows(file: File): readonly Row[] {
  const { S1, ST } = JSON.parse(file("ishigami.json")) as { S1: number[]; ST: number[] };
  const model = (point: Float64Array): number => {
    const [x, y, z] = Array.from(point, (u) => Math.PI * (2 * u - 1));
    return Math.sin(x!) + 7 * Math.sin(y!) ** 2 + 0.1 * z! ** 4 * Math.sin(x!);
  };
  const { first, total, runs } = sobolIndices(model, 3, 1 << 15, 1);
  return [
    within(`Ishigami, first-order indices, ${runs} runs`, farthest(first, S1), 0.01),
    within(`Ishigami, total indices, ${runs} runs`, farthest(total, ST), 0.01),
  ];
}

/** Kenkel & Signorino 2014, table of Leblang's data: one noise parameter, utilities fixed. */
export function strategicRows(file: File): readonly Row[] {
  const { published_jss } = JSON.parse(file("signorino_egame12.json")) as {
    published_jss: {
      counts?: Record<string, number>;
      recomputed_here?: { log_sigma: number; logLik: number };
    }[];
  };
  const { counts, recomputed_here: fit } = published_jss[0]!;
  const seen = [counts!["no attack"]!, counts!["devaluation"]!, counts!["defense"]!];
  const logLike = (logSigma: number): number =>
    logLikelihood(
      seen,
      strategicProbit(
        { first: { kept: 1, yielded: -1, resisted: 0 }, second: { yielded: 0, resisted: 1 } },
        Math.exp(logSigma),
      ),
    );
  // The published order: p4 is the chance that 2 defends; u13 belongs to yielding, u14 to defence.
  const best = peakOf(logLike, -3, 1);
  return [
    within("Kenkel & Signorino 2014, log sigma", Math.abs(best - fit!.log_sigma), 1e-4),
    within("Kenkel & Signorino 2014, log-likelihood", Math.abs(logLike(best) - fit!.logLik), 1e-4),
  ];
}
