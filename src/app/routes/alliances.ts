import { theOrganisation } from "../text/names.ts";
import { z } from "zod";
import { type Effective, type Formal, STANDINGS, why, whyNot } from "../../alliance/index.ts";
import { wrongInput } from "../failure.ts";
import { stateArgument } from "../options.ts";
import { html } from "../report/html.ts";
import { markdown } from "../report/markdown.ts";
import { word } from "../report/word.ts";
import type { Asked, Casebook } from "../server/casebook.ts";
import { charterView, derivationView, dossierView, standingView } from "../view.ts";
import { clausesOn } from "../../alliance/index.ts";
import { deskView } from "../view/desk.ts";
import { mapView } from "../view/map.ts";
import { overview } from "../view/overview.ts";
import { route, type Route } from "./route.ts";
import {
  alliance,
  asked,
  day,
  derivationShape,
  pageOf,
  paging,
  standingsShape,
  stateParam,
} from "./schemas.ts";
import { pageFrom } from "./paging.ts";
import { Text } from "../server/text.ts";

type AskedQuery = z.output<typeof asked>;

export const askedOf = (query: AskedQuery): Asked => ({
  on: query.on,
  account: query["according-to"],
  knownAt: query["known-at"],
});

const loose = z.looseObject({});
const part = z.object({ alliance: z.string(), on: day, account: z.string(), items: z.array(loose) });
const base = "/api/alliances/{alliance}";
const flags = "[--on {on}] [--according-to {according-to}]";

/** A section of the dossier as a list of its own. */
const section = (
  name: "contested" | "pleas" | "threats" | "owed",
  path: string,
  page: string | undefined,
  summary: string,
): Route =>
  route({
    path: `${base}/${path}`,
    summary,
    command: `casus report FILE... --alliance {alliance} ${flags} --json`,
    ...(page === undefined ? {} : { page }),
    params: alliance,
    query: asked,
    response: part,
    handle: ({ params, query }, book) => {
      const dossier = book.dossier(params.alliance, askedOf(query));
      return {
        alliance: dossier.alliance.id,
        on: dossier.on,
        account: dossier.account,
        items: dossier[name],
      };
    },
  });

/** What follows for an alliance. */
export const allianceRoutes: readonly Route[] = [
  route({
    path: "/api/desk",
    summary:
      "all alliances: what changed since the day before, contests, threats near their day, duties open",
    page: "/desk",
    query: asked,
    response: z.looseObject({
      on: day,
      reports: z.number().int(),
      open: z.number().int(),
      alliances: z.array(loose),
    }),
    handle: ({ query }, book) => deskView(book, askedOf(query)),
  }),
  route({
    path: base,
    summary: "one alliance: its name, its parties whose word can be taken, days on which something changed",
    page: "/alliances/{alliance}",
    params: alliance,
    query: asked,
    response: z.looseObject({
      id: z.string(),
      accounts: z.array(z.object({ id: z.string(), label: z.string() })),
    }),
    handle: ({ params, query }, book) => overview(book, params.alliance, askedOf(query)),
  }),
  route({
    path: `${base}/standings`,
    summary: "what each state is to the alliance on a day, on an account",
    command: `casus standing {alliance} ${flags} --json`,
    params: alliance,
    query: asked,
    response: standingsShape,
    handle: ({ params, query }, book) =>
      standingView(book.state(params.alliance, askedOf(query)), book.names),
  }),
  route({
    path: `${base}/why/{state}`,
    summary: "why a state stands where it stands, down to article and words",
    command: `casus why {alliance} {state} ${flags} --json`,
    params: stateParam,
    query: asked,
    response: derivationShape,
    handle: ({ params, query }, book) => explain(params.alliance, params.state, null, askedOf(query), book),
  }),
  route({
    path: `${base}/why-not/{state}/{standing}`,
    summary: "what is missing for another standing",
    command: `casus why-not {alliance} {state} {standing} ${flags} --json`,
    params: stateParam.extend({ standing: z.enum(STANDINGS) }),
    query: asked,
    response: derivationShape,
    handle: ({ params, query }, book) =>
      explain(params.alliance, params.state, params.standing, askedOf(query), book),
  }),
  route({
    path: `${base}/charter`,
    summary: "the charter as rules with articles and sources",
    command: "casus charter {alliance} [--on {on}] --json",
    page: "/alliances/{alliance}/charter",
    params: alliance,
    query: z.object({ on: day.optional() }),
    response: z.looseObject({ alliance: z.string(), clauses: z.array(loose) }),
    handle: ({ params, query }, book) => {
      const { charter } = book.question(params.alliance, {});
      const clauses =
        query.on === undefined
          ? charter.clauses
          : [...new Set(charter.clauses.map(({ kind }) => kind))].flatMap((kind) =>
              clausesOn(charter, kind, query.on!),
            );
      return charterView(charter, clauses, query.on ?? null);
    },
  }),
  section(
    "contested",
    "contested",
    "/alliances/{alliance}/contested",
    "propositions that voices hold differently, with their words",
  ),
  section(
    "pleas",
    "pleas",
    "/alliances/{alliance}/pleas",
    "requests for help and what became of each, on each account",
  ),
  section("threats", "threats", undefined, "announcements and forecasts with their conditions and days"),
  section("owed", "duties", undefined, "what clauses make members owe, on each account"),
  route({
    path: `${base}/timeline`,
    summary: "acts and statements by when they happened and when they were said",
    page: "/alliances/{alliance}/timeline",
    params: alliance,
    query: asked.extend(paging.shape),
    response: pageOf(loose),
    handle: ({ params, query }, book) =>
      pageFrom(book.dossier(params.alliance, askedOf(query)).timeline, query),
  }),
  route({
    path: `${base}/map`,
    summary: "standings, attacks and deployments by state on a day",
    page: "/alliances/{alliance}/map",
    params: alliance,
    query: asked,
    response: z.looseObject({ alliance: z.string(), states: z.array(loose), events: z.array(loose) }),
    handle: ({ params, query }, book) => mapView(book, params.alliance, askedOf(query)),
  }),
  route({
    path: `${base}/dossier`,
    summary: "everything on one day: as JSON, HTML, Markdown or HTML for word processors",
    command: `casus report FILE... --alliance {alliance} ${flags} --json`,
    page: "/alliances/{alliance}/dossier",
    params: alliance,
    query: asked.extend({ format: z.enum(["json", "html", "md", "doc"]).default("json") }),
    response: z.looseObject({ alliance: loose, headline: z.array(loose), references: z.array(loose) }),
    files: ["text/html", "text/markdown", "application/msword"],
    handle: ({ params, query }, book) => {
      const made = book.dossier(params.alliance, askedOf(query));
      const name = `${made.alliance.id}-${made.on}`;
      if (query.format === "html") return new Text(html(made), "text/html; charset=utf-8", `${name}.html`);
      if (query.format === "md")
        return new Text(markdown(made), "text/markdown; charset=utf-8", `${name}.md`);
      if (query.format === "doc") return new Text(word(made), "application/msword", `${name}.doc`);
      return dossierView(made);
    },
  }),
];

function explain(
  id: string,
  written: string,
  standing: Formal | Effective | null,
  question: Asked,
  book: Casebook,
): unknown {
  const { charter, claims, account, day: on } = book.question(id, question);
  const states = book.state(id, question).standings.map(({ state }) => state);
  if (states.length === 0)
    throw wrongInput({
      code: "state-unknown",
      what: `no state had to do with ${theOrganisation(charter.id)} by then`,
      hint: "ask about a later day",
    });
  const state = stateArgument(written, charter, states);
  const found =
    standing === null
      ? why(charter, claims, account, state, on)
      : whyNot(charter, claims, account, state, standing, on);
  return derivationView(found, new Map(claims.map((claim) => [claim.id, claim])), book.names);
}
