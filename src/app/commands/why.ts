import {
  type Derivation,
  type Effective,
  type Formal,
  STANDINGS,
  why,
  whyNot,
} from "../../alliance/index.ts";
import type { Claim } from "../../record/claim.ts";
import type { Context } from "../cli/context.ts";
import { wrongInput } from "../failure.ts";
import { stateArgument } from "../options.ts";
import { ask, type AskOptions } from "../question.ts";
import { loadNames } from "../resources.ts";
import { explanationText } from "../text/explanation.ts";
import { didYouMean } from "../text/nearest.ts";
import { derivationView, jsonText } from "../view.ts";

/** `casus why` (without a word) and `casus why-not`: the derivation, down to articles and words. */
export async function explain(
  id: string,
  written: string,
  word: string | null,
  options: AskOptions,
  context: Context,
): Promise<void> {
  const asked = word === null ? null : standingArgument(word);
  const { charter, claims, account, day, asKnownOn, state: stateOn } = await ask(id, options, context);
  const states = stateOn().standings.map((standing) => standing.state);
  const state = stateArgument(written, charter, states);
  const derivation =
    asked === null
      ? why(charter, claims, account, state, day, asKnownOn)
      : whyNot(charter, claims, account, state, asked, day, asKnownOn);
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
