import { resolve } from "node:path";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import type { Context } from "../cli/context.ts";
import { mcpServer } from "../mcp/server.ts";
import { openBook } from "./serve.ts";

/** `casus mcp`: the tools over standard input and output, until the other side closes it. */
export async function mcp(options: { readonly store: string }, context: Context): Promise<void> {
  const book = await openBook(resolve(context.io.cwd, options.store), false, context);
  const server = mcpServer(book);
  await new Promise<void>((done, failed) => {
    server.server.onclose = done;
    process.stdin.once("end", () => void server.close());
    server.connect(new StdioServerTransport()).catch(failed);
  });
}
