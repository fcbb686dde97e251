import { z } from "zod";
import { caseOf, setupOf } from "../foresee.ts";
import { loadAlliance } from "../resources.ts";
import { shippedScenarios } from "../scenarios.ts";
import type { ProspectDesk } from "../view/prospect.ts";
import { askedOf } from "./alliances.ts";
import { route } from "./route.ts";
import { alliance, asked } from "./schemas.ts";

/**
 * What prospects are played from: scenario, ground, assumptions, base rates. The playing itself takes seconds of a processor; the workbench
 * does it where the analyst sits, by the same functions as `casus foresee`.
 */
export const prospectsRoute = route({
  path: "/api/alliances/{alliance}/prospects",
  summary:
    "the scenario about an alliance on its ground: assumptions, base rates, and the case that is played",
  command: "casus foresee {alliance} [--from {on}] [--according-to {according-to}] --json",
  page: "/alliances/{alliance}/prospects",
  params: alliance,
  query: asked,
  response: z.looseObject({ alliance: z.string(), scenarios: z.array(z.looseObject({ id: z.string() })) }),
  handle: ({ params, query }, book): ProspectDesk => {
    const { charter } = loadAlliance(params.alliance);
    const all = shippedScenarios();
    const scenarios = all.map(({ id, title, alliance: whose }) => ({ id, title, alliance: whose }));
    const found = all.find((scenario) => scenario.alliance === charter.id);
    if (found === undefined) return { alliance: charter.id, scenarios, setup: null, played: null };
    const { on, account, knownAt } = askedOf(query);
    const wishes = {
      ...(on === undefined ? {} : { from: on }),
      ...(account === undefined ? {} : { account }),
    };
    const { one, account: told, scenario } = caseOf(found, wishes, book.claims(knownAt));
    return { alliance: charter.id, scenarios, setup: setupOf(scenario, one, told), played: one };
  },
});
