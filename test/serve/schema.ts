import fc from "fast-check";
import { z } from "zod";

/** A JSON Schema, as far as the API's description uses it. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly pattern?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly prefixItems?: readonly Schema[];
  readonly minimum?: number;
  readonly maximum?: number;
}

export interface Operation {
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly schema: Schema }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly schema: Schema }>> }>
  >;
}

export interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

/** Strings that have broken something somewhere, and words that mean something here. */
const HOSTILE = [
  "<script>alert(1)</script>", '"><img src=x onerror=alert(1)>', "'; DROP TABLE entries; --", "../../../etc/passwd", "..%2f..%2fpackage.json",
  "%E0%A4%A", "%00", "\0", "\u202e", "\ud800", "__proto__", "constructor", "toString", "{{7*7}}", "${7*7}", "a".repeat(5000), "-1", "1e309", "NaN", "null", "[]", " ", "\r\nset-cookie: x=1",
]; // prettier-ignore
const KNOWN = ["CSTO", "NATO", "ARM", "RUS", "Armenia", "record", "undisputed", "secretariat", "ARM>RUS>record", "2024-03-12", "2024-02-30", "drill", "drill:a1", "e1", "s1", "member", "ann"]; // prettier-ignore
export const words = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...KNOWN) },
  { weight: 3, arbitrary: fc.constantFrom(...HOSTILE) },
  fc.string({ unit: "binary", maxLength: 40 }),
);

/** Values that fit a schema or nearly do; one in twenty does not at all. */
export function valuesOf(schema: Schema, all: Description["components"]["schemas"]): fc.Arbitrary<unknown> {
  return fc.oneof(
    { weight: 19, arbitrary: fitting(schema, all) },
    { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }) },
  );
}

function fitting(schema: Schema, all: Description["components"]["schemas"]): fc.Arbitrary<unknown> {
  const inner = (one: Schema): fc.Arbitrary<unknown> => valuesOf(one, all);
  if (schema.$ref !== undefined) return inner(all[schema.$ref.split("/").at(-1)!]!);
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices !== undefined) return fc.oneof(...choices.map(inner));
  if (schema.prefixItems !== undefined) return fc.tuple(...schema.prefixItems.map(inner));
  switch (schema.type) {
    case "object":
      return fc.record(
        Object.fromEntries(Object.entries(schema.properties ?? {}).map(([name, one]) => [name, inner(one)])),
        { requiredKeys: [...(schema.required ?? [])] },
      );
    case "array":
      return fc.array(inner(schema.items ?? {}), { maxLength: 3 });
    case "integer":
    case "number":
      return fc.oneof(
        {
          weight: 6,
          arbitrary: fc.integer({
            min: schema.minimum ?? 0,
            max: Math.min(schema.maximum ?? 60, Math.max(60, schema.minimum ?? 0)),
          }),
        },
        fc.integer(),
      );
    case "boolean":
      return fc.boolean();
    case "null":
      return fc.constant(null);
    default:
      return schema.pattern === undefined
        ? words
        : fc.oneof({ weight: 4, arbitrary: patterned(schema.pattern) }, words);
  }
}

/** Words that a pattern allows: a day, or a code. */
function patterned(pattern: string): fc.Arbitrary<string> {
  const found = [...KNOWN, "2024-03-12", "1999-12-31"].filter((word) => new RegExp(pattern).test(word));
  return found.length === 0 ? words : fc.constantFrom(...found);
}

/** A checker for a schema of the description; throws where a value does not fit. */
export const checkerOf = (schema: Schema, { components }: Description): z.ZodType =>
  z.fromJSONSchema(rooted({ ...schema, $defs: components.schemas }) as never);

/** References as they are looked for in a schema by itself. */
const rooted = (schema: unknown): unknown =>
  JSON.parse(JSON.stringify(schema).replaceAll("#/components/schemas/", "#/$defs/"));
