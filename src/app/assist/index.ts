import type { Actors } from "../../read/actors/index.ts";
import type { Act, Reading } from "../../read/reading.ts";
import { wrongUse } from "../failure.ts";
import type { Dropped, ProposedAct, Proposals, ProposedStatement } from "../view/proposal.ts";
import { parseAnswer } from "./answer.ts";
import { checkedAct, checkedStatement, checkingOf } from "./check.ts";
import { ask, type Endpoint, originOf } from "./endpoint.ts";
import { messagesFor, MOST_PARTS, partsOf } from "./prompt.ts";

export { type Endpoint, endpointAt } from "./endpoint.ts";

/**
 * Asks a model what the reader missed in a report. What comes back is kept only where its words stand in the text, is
 * marked with its origin, and counts for nothing until a person accepts it. Fails where the endpoint does.
 */
export async function assist(reading: Reading, endpoint: Endpoint, actors: Actors): Promise<Proposals> {
  const checking = checkingOf(reading, actors);
  const statements: ProposedStatement[] = [];
  const acts: ProposedAct[] = [];
  const dropped: Dropped[] = [];
  const keep = <T extends object>(made: T | Dropped, list: T[]): void => {
    if ("why" in made) dropped.push(made);
    else list.push(made);
  };
  const parts = partsOf(reading.document.text);
  for (const part of parts) {
    const answer = parseAnswer(await ask(endpoint, messagesFor(reading, part)));
    for (const one of answer.statements)
      keep(checkedStatement(one, `n${statements.length + 1}`, part, checking), statements);
    for (const one of answer.acts) keep(checkedAct(one, `m${acts.length + 1}`, part, checking), acts);
    dropped.push(...answer.shapeless.map((what) => ({ why: "this has not the shape asked for", what })));
  }
  const asked = parts.at(-1)?.[1] ?? 0;
  if (asked < reading.document.text.length) {
    dropped.push({
      why: `the report is longer than ${MOST_PARTS} requests hold`,
      what: `${reading.document.text.length - asked} characters were not asked about`,
    });
  }
  return { origin: originOf(endpoint), statements, acts: once(acts), dropped };
}

/** Proposals that say the same of the same words are one. */
function once(acts: readonly ProposedAct[]): readonly ProposedAct[] {
  const keyOf = ({ type, actor, target, status, evidence }: ProposedAct): string =>
    `${type} ${actor.code} ${target?.code ?? ""} ${status} ${evidence.join(" ")}`;
  return [...new Map(acts.map((act) => [keyOf(act), act])).values()];
}

/** The reading with the proposed acts that a person accepts, each marked with where it came from and who let it in. */
export function withAccepted(
  reading: Reading,
  proposals: Proposals,
  ids: readonly string[],
  by: string,
): Reading & { readonly proposals: Proposals } {
  const unknown = ids.find((id) => !proposals.acts.some((act) => act.id === id));
  if (unknown !== undefined) {
    throw wrongUse({
      code: "proposal-unknown",
      what: `there is no proposed act "${unknown}"`,
      hint: proposals.acts.length === 0 ? "there are none" : `--accept ${proposals.acts[0]!.id}`,
    });
  }
  const acts = proposals.acts.map((act): ProposedAct =>
    ids.includes(act.id) ? { ...act, review: "accepted" } : act,
  );
  const admitted = acts
    .filter(({ review }) => review === "accepted")
    .map((act): Act => ({
      ...act,
      origin: proposals.origin,
      acceptedBy: by,
    }));
  return { ...reading, acts: [...reading.acts, ...admitted], proposals: { ...proposals, acts } };
}
