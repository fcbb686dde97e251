import { z } from "zod";
import { ACTS } from "../vocabulary/acts.ts";
import { CHARTER, CLAUSE, INSTRUMENT } from "./charter_shape.ts";
import { ACT, CHRONICLE } from "./chronicle_shape.ts";
import { type ClauseKind, RULES } from "./clauses.ts";
import { KINDS } from "./kinds.ts";

/** JSON Schema (2020-12) of a charter file, one shape for each kind of clause, so that an editor can complete it. */
export function charterSchema(): object {
  const kinds = Object.keys(RULES) as readonly ClauseKind[];
  const clauses = kinds.map((kind) =>
    CLAUSE.extend({ kind: z.literal(kind), rule: z.union([z.literal("silent"), RULES[kind]]) }).meta({
      title: kind,
      description: KINDS[kind],
    }),
  );
  const file = CHARTER.extend({
    instruments: z.array(INSTRUMENT).min(1),
    clauses: z.array(z.union(clauses as unknown as readonly [z.ZodType, z.ZodType])),
  });
  return named("Charter of an alliance", file);
}

/** JSON Schema of a chronicle file. */
export function chronicleSchema(): object {
  const types = Object.keys(ACTS) as [string, ...string[]];
  const file = CHRONICLE.extend({ acts: z.array(ACT.extend({ type: z.enum(types) })) });
  return named("Chronicle of an alliance", file);
}

const named = (title: string, schema: z.ZodType): object => {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" });
  return { $schema, title, ...rest };
};
