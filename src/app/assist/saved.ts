import { z } from "zod";
import type { Actors } from "../../read/actors/index.ts";
import type { Reading } from "../../read/reading.ts";
import { wrongInput } from "../failure.ts";
import type { Dropped, Proposals } from "../view/proposal.ts";
import { actShape, statementShape } from "./answer.ts";
import { checkedAct, checkedStatement, checkingOf } from "./check.ts";

const named = z.object({ span: z.tuple([z.number().int(), z.number().int()]) });
const saved = z.object({
  proposals: z.object({
    origin: z.object({ endpoint: z.string(), model: z.string() }),
    statements: z.array(
      z.looseObject({
        id: z.string(),
        source: named,
        cue: z.object({ text: z.string() }),
        quote: z.string(),
      }),
    ),
    acts: z.array(
      z.looseObject({
        id: z.string(),
        type: actShape.shape.type,
        status: actShape.shape.status,
        actor: named,
        target: named.nullable(),
        quote: z.string(),
      }),
    ),
  }),
});

/** Proposals from a JSON that `casus read --assist --json` printed, checked against the text once more as if they were new. */
export function savedProposals(json: string, file: string, reading: Reading, actors: Actors): Proposals {
  const found = saved.safeParse(parsed(json));
  if (!found.success) {
    throw wrongInput({
      code: "proposals-unreadable",
      file,
      what: "this holds no proposals",
      hint: "give what `casus read FILE --assist URL --json` printed",
    });
  }
  const { text } = reading.document;
  const checking = checkingOf(reading, actors);
  const whole = [0, text.length] as const;
  const dropped: Dropped[] = [];
  const keep = <T extends object>(made: T | Dropped): readonly T[] => {
    if (!("why" in made)) return [made];
    dropped.push(made);
    return [];
  };
  const wordsAt = ({ span }: z.output<typeof named>): string => text.slice(...span);
  const { origin, acts, statements } = found.data.proposals;
  return {
    origin,
    statements: statements.flatMap(({ id, source, cue, quote }) => {
      const given = statementShape.safeParse({ source: wordsAt(source), cue: cue.text, quote });
      return given.success ? keep(checkedStatement(given.data, id, whole, checking)) : [];
    }),
    acts: acts.flatMap(({ id, type, status, actor, target, quote }) => {
      const words = { actor: wordsAt(actor), target: target === null ? null : wordsAt(target) };
      const given = actShape.safeParse({ type, status, quote, ...words });
      return given.success ? keep(checkedAct(given.data, id, whole, checking)) : [];
    }),
    dropped,
  };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
