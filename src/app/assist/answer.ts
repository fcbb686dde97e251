import { z } from "zod";
import { ACTS, type ActTypeName } from "../../vocabulary/acts.ts";
import { STATUSES, type Status } from "../../vocabulary/status.ts";

const words = z.string().min(2).max(600);
export const statementShape = z.object({ source: words, cue: words, quote: words });
export const actShape = z.object({
  type: z.enum(Object.keys(ACTS) as [ActTypeName, ...ActTypeName[]]),
  actor: words,
  target: words.nullable().default(null),
  status: z.enum(Object.keys(STATUSES) as [Status, ...Status[]]),
  quote: words,
});

export type StatementAnswer = z.output<typeof statementShape>;
export type ActAnswer = z.output<typeof actShape>;

/** Proposals of one kind that are looked at in one answer. */
const MOST = 100;

/** What a model answered, in so far as it has the shape asked for; all else it may have written is left where it is. */
export interface Answer {
  readonly statements: readonly StatementAnswer[];
  readonly acts: readonly ActAnswer[];
  /** Items without the shape; and, where nothing could be read, one. */
  readonly shapeless: readonly string[];
}

/** Takes any text. The object may stand in a fence or amid words. */
export function parseAnswer(content: string): Answer {
  const whole = z
    .object({ statements: z.array(z.unknown()).default([]), acts: z.array(z.unknown()).default([]) })
    .safeParse(objectIn(content));
  if (!whole.success) return { statements: [], acts: [], shapeless: [content.slice(0, 120)] };
  const shapeless: string[] = [];
  const fitting = <T>(items: readonly unknown[], schema: z.ZodType<T>): readonly T[] =>
    items.slice(0, MOST).flatMap((item) => {
      const one = schema.safeParse(item);
      if (one.success) return [one.data];
      shapeless.push((JSON.stringify(item) ?? "").slice(0, 120));
      return [];
    });
  return {
    statements: fitting(whole.data.statements, statementShape),
    acts: fitting(whole.data.acts, actShape),
    shapeless,
  };
}

function objectIn(content: string): unknown {
  const [start, end] = [content.indexOf("{"), content.lastIndexOf("}")];
  try {
    return JSON.parse(content.slice(start, end + 1));
  } catch {
    return undefined;
  }
}
