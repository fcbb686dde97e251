import { parseEpisodes, type Episodes } from "../scenario/file/episodes.ts";
import { Failure } from "./failure.ts";
import { packageText } from "./library.ts";
import type { BaseRate } from "./view/prospect.ts";

/** Our historical episodes. */
export function loadEpisodes(): Episodes {
  const path = "data/scenarios/episodes.yaml";
  const { value, problems } = parseEpisodes(packageText(path), path);
  if (value === null) throw new Failure(problems);
  return value;
}

/**
 * What calibration found: log scores, lower is better, leave one out over all episodes, and the model's weight in the best pool. Quoted
 * to two digits; `npm run eval:calibration` fails where they are no longer what it measures.
 */
export const QUOTED = { cases: 75, baseRates: 0.54, model: 1.02, weight: 0.1 } as const;

/** What to lean on, for readers. */
export const LEANING =
  `On ${QUOTED.cases} historical episodes base rates score better than this model on assumptions that scenarios share (log score ` +
  `${QUOTED.baseRates.toFixed(2)} against ${QUOTED.model.toFixed(2)}; the best pool gives the model ${Math.round(100 * QUOTED.weight)} % of the weight; ` +
  "npm run eval:calibration). Where the two differ, lean on the base rates.";

const EXIT_KINDS = {
  notice: "members that had given notice were out",
  announcement: "members that had announced they would leave were out",
  freeze: "members that had frozen their part were out",
  suspension: "members that had been suspended were out",
} as const;

/** How often it went so in history, in our episodes and in published counts, for a crisis of a kind. */
export function baseRatesFor(kind: "exit" | "accession"): readonly BaseRate[] {
  if (kind === "accession") return [];
  const { episodes, months } = loadEpisodes();
  const ours = Object.entries(EXIT_KINDS).map(([name, what]) => {
    const alike = episodes.filter((episode) => episode.kind === name);
    const came = alike.filter((episode) => episode.came).length;
    return {
      what: `${what} within ${months} months`,
      rate: came / alike.length,
      cases: alike.length,
      source: "our episodes (data/scenarios/episodes.yaml)",
    };
  });
  return [...ours, HONOUR];
}

const HONOUR: BaseRate = {
  what: "defence pledges honoured when invoked by war, 1816-2003",
  rate: 39 / 96,
  cases: 96,
  source: "Berkemeier & Fuhrmann 2018, recomputed from its replication data",
};
