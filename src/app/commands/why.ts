import { type Derivation, type Effective, type Formal, replay, why, whyNot } from "../../alliance/index.ts";
import type { Claim } from "../../record/claim.ts";
import { knownHistory, readReports } from "../cases.ts";
import type { Context } from "../cli/context.ts";
import { wrongInput } from "../failure.ts";
import { accountOption, dayOption, stateArgument } from "../options.ts";
import { loadAlliance, loadNames } from "../resources.ts";
import { explanationText } from "../text/explanation.ts";
import { didYouMean } from "../text/nearest.ts";
import { derivationView, jsonText } from "../view.ts";
import type { StandingOptions } from "./standing.ts";

const STANDINGS: readonly (Formal | Effective)[] = [
  "member",
  "suspended",
  "leaving",
  "former",
  "observer",
  "applicant",
  "none",
  "participating",
  "frozen",
];

/** `casus why` (without a word) and `casus why-not`: the derivation, down to articles and words. */
export async function explain(
  id: string,
  written: string,
  word: string | null,
  options: StandingOptions,
  context: Context,
): Promise<void> {
  const { io } = context;
  const day = options.on === undefined ? io.now : dayOption(options.on, "--on");
  const asked = word === null ? null : standingArgument(word);
  const { charter, chronicle } = loadAlliance(id);
  const reports = await readReports(options.report ?? [], null, io, context.loadReader);
  context.leftOut(reports.problems);
  const claims = [...knownHistory(chronicle, day), ...reports.claims];
  const account = accountOption(options.accordingTo, charter, claims);
  const states = replay(charter, claims, account, day).standings.map((standing) => standing.state);
  const state = stateArgument(written, charter, states);
  const derivation =
    asked === null
      ? why(charter, claims, account, state, day)
      : whyNot(charter, claims, account, state, asked, day);
  write(derivation, claims, options.json ?? false, context);
}

function write(derivation: Derivation, claims: readonly Claim[], json: boolean, context: Context): void {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const names = loadNames();
  context.io.stdout.write(
    json
      ? jsonText(derivationView(derivation, byId, names))
      : explanationText(derivation, byId, names, context.paint, context.columns),
  );
}

function standingArgument(word: string): Formal | Effective {
  const known = STANDINGS.find((standing) => standing === word.toLowerCase());
  if (known) return known;
  throw wrongInput({
    code: "standing-unknown",
    what: `"${word}" is no standing`,
    why: `standings: ${STANDINGS.join(", ")}`,
    hint: didYouMean(word, STANDINGS, ["one of those"]),
  });
}
