import type { BaseRate } from "./view/prospect.ts";

/** How often it went so in history. Figures from priors.json's sources; those of our own episodes come from the episodes file. */
export function baseRatesFor(kind: "exit" | "accession"): readonly BaseRate[] {
  return kind === "exit" ? [HONOUR] : [];
}

const HONOUR: BaseRate = {
  what: "defence pledges honoured when invoked by war, 1816-2003",
  rate: 39 / 96,
  cases: 96,
  source: "Berkemeier & Fuhrmann 2018, recomputed from its replication data",
};
