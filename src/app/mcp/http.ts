import { WebStandardStreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js";
import type { Handler } from "hono";
import type { Casebook } from "../server/casebook.ts";
import { mcpServer } from "./server.ts";

/** The tools over HTTP, without sessions: each request stands alone, behind the same guards as the API. */
export const mcpRoute =
  (book: Casebook): Handler =>
  async (c) => {
    const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true });
    await mcpServer(book).connect(transport as never);
    return transport.handleRequest(c.req.raw);
  };
