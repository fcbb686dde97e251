import { z } from "zod";
import type { Casebook } from "../server/casebook.ts";

/** One route: what it takes and gives, as schemas that check the request and describe it in the OpenAPI document. */
export interface Route {
  readonly method: "get" | "post" | "put";
  /** With parameters in braces, as OpenAPI writes them: "/api/alliances/{alliance}". */
  readonly path: string;
  readonly summary: string;
  /** The command that prints the same, with the parameters' names in braces. */
  readonly command: string | null;
  readonly params: z.ZodObject;
  readonly query: z.ZodObject;
  readonly body: z.ZodType | null;
  readonly response: z.ZodType;
  /** Media types of files that it can give in place of the JSON. */
  readonly files: readonly string[];
  /** The page of the workbench that shows it; the same address gives this JSON to whoever asks for JSON. */
  readonly page: string | null;
  readonly handle: (input: Checked, book: Casebook) => unknown;
}

/** A request that passed its schemas. */
export interface Checked {
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: unknown;
}

interface Given<P extends z.ZodObject, Q extends z.ZodObject, B extends z.ZodType> {
  readonly method?: Route["method"];
  readonly path: string;
  readonly summary: string;
  readonly command?: string;
  readonly page?: string;
  readonly params?: P;
  readonly query?: Q;
  readonly body?: B;
  readonly response: z.ZodType;
  readonly files?: readonly string[];
  readonly handle: (
    input: { readonly params: z.output<P>; readonly query: z.output<Q>; readonly body: z.output<B> },
    book: Casebook,
  ) => unknown;
}

/** A route whose handler is typed by its schemas. */
export const route = <
  P extends z.ZodObject = z.ZodObject<Record<never, never>>,
  Q extends z.ZodObject = z.ZodObject<Record<never, never>>,
  B extends z.ZodType = z.ZodNull,
>(
  given: Given<P, Q, B>,
): Route => ({
  method: given.method ?? "get",
  path: given.path,
  summary: given.summary,
  command: given.command ?? null,
  page: given.page ?? null,
  params: given.params ?? z.object({}),
  query: given.query ?? z.object({}),
  body: given.body ?? null,
  response: given.response,
  files: given.files ?? [],
  handle: given.handle as unknown as Route["handle"],
});
