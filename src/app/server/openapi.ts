import { z } from "zod";
import type { Route } from "../routes/route.ts";
import { problemShape } from "../routes/schemas.ts";

type Json = Readonly<Record<string, unknown>>;

/** A schema whose named parts are still beside it, in `$defs`. */
const jsonSchema = (schema: z.ZodType, io: "input" | "output"): Json => {
  const made = z.toJSONSchema(schema, { io, unrepresentable: "any", reused: "inline" });
  return Object.fromEntries(Object.entries(made).filter(([key]) => key !== "$schema"));
};

/** The description with all named schemas in one place, where references in an OpenAPI document are looked for. */
function hoisted(description: Json): Json {
  const schemas: Record<string, unknown> = {};
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== "object" || value === null) return value;
    const made: Record<string, unknown> = {};
    for (const [key, inner] of Object.entries(value)) {
      if (key === "$defs")
        for (const [name, schema] of Object.entries(inner as Json)) schemas[name] = walk(schema);
      else if (key === "$ref") made[key] = (inner as string).replace("#/$defs/", "#/components/schemas/");
      else made[key] = walk(inner);
    }
    return made;
  };
  return { ...(walk(description) as Json), components: { schemas } };
}

/** The description of the HTTP API, OpenAPI 3.1: made from the same schemas that check the requests. */
export function openapi(routes: readonly Route[], version: string): Json {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const route of routes) (paths[route.path] ??= {})[route.method] = operation(route);
  for (const [path, of] of Object.entries(STREAMS)) paths[path] = { get: streamed(of) };
  return hoisted({
    openapi: "3.1.0",
    info: {
      title: "Casus",
      version,
      description:
        "Who did, said, asked, refused and threatened what, each in its own voice; and what an alliance's charter makes of it on a day, on an account. Parties that differ are never merged.",
      license: { name: "Apache-2.0", identifier: "Apache-2.0" },
    },
    paths,
  });
}

/** Routes that send events for as long as they are listened to. */
const STREAMS: Readonly<
  Record<string, { id: string; summary: string; params: z.ZodObject; events: string }>
> = {
  "/api/events": {
    id: "getEvents",
    summary: "changes of the record as they come",
    params: z.object({}),
    events: "hello, with the record's version; change, with who made it and what it is about; still-here",
  },
  "/api/jobs/{job}/events": {
    id: "getJobsJobEvents",
    summary: "how far a job is, as it goes",
    params: z.object({ job: z.string().min(1).max(40).describe("id of a job, as its start gave it") }),
    events:
      "progress at once and with each step, then done, stopped or failed, each with the job; still-here",
  },
};

const streamed = ({ id, summary, params, events }: (typeof STREAMS)[string]): Json => ({
  operationId: id,
  summary,
  ...(Object.keys(params.shape).length === 0 ? {} : { parameters: parametersOf(params, "path") }),
  responses: {
    "200": {
      description: `server-sent events: ${events}`,
      content: { "text/event-stream": { schema: { type: "string" } } },
    },
  },
});

function operation(route: Route): Json {
  const parameters = [...parametersOf(route.params, "path"), ...parametersOf(route.query, "query")];
  const problems = {
    type: "object",
    properties: { problems: { type: "array", items: jsonSchema(problemShape, "output") } },
    required: ["problems"],
  };
  const failure = (description: string): Json => ({
    description,
    content: { "application/json": { schema: problems } },
  });
  return {
    operationId: `${route.method}${route.path.replace(/^\/api/, "").replace(/[^A-Za-z]+(\w?)/g, (_, c: string) => c.toUpperCase())}`,
    summary: route.summary,
    ...(route.command === null ? {} : { "x-casus-command": route.command }),
    ...(route.page === null ? {} : { "x-casus-page": route.page }),
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(route.body === null
      ? {}
      : {
          requestBody: {
            required: true,
            content: { "application/json": { schema: jsonSchema(route.body, "input") } },
          },
        }),
    responses: {
      "200": {
        description: "the answer",
        content: {
          "application/json": { schema: jsonSchema(route.response, "output") },
          ...Object.fromEntries(route.files.map((type) => [type, { schema: { type: "string" } }])),
        },
      },
      ...(route.method === "get"
        ? { "304": { description: "nothing changed since the ETag that was sent" } }
        : {}),
      "400": failure("the request is not as described, or its input is wrong"),
      "401": failure("a token is wanted, where the server listens elsewhere than on this machine"),
      "403": failure("a write that comes from another site"),
      "404": failure("there is no such alliance, report, claim or entry"),
      "409": failure("somebody else wrote about the same claim in the meantime"),
      "413": failure("the body is too large"),
      "415": failure("the body of a write is not sent as application/json"),
      "421": failure("the server does not answer to that name"),
      "429": failure("too many requests"),
      "503": failure(
        "the store does not answer for now; nothing was written, and the same may be sent again",
      ),
    },
  };
}

function parametersOf(schema: z.ZodObject, where: "path" | "query"): readonly Json[] {
  const described = jsonSchema(schema, "input") as {
    properties?: Record<string, Json>;
    required?: readonly string[];
  };
  return Object.entries(described.properties ?? {}).map(([name, { description, ...rest }]) => ({
    name,
    in: where,
    required: where === "path" || (described.required ?? []).includes(name),
    ...(description === undefined ? {} : { description }),
    schema: rest,
  }));
}
