import { resolve } from "node:path";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import type { Context } from "../cli/context.ts";
import { mcpServer } from "../mcp/server.ts";
import { isStore, openBook, openStoreBook } from "./serve.ts";

/** `casus mcp`: the tools over standard input and output, until the other side closes it. They only read: a store must be there already. */
export async function mcp(options: { readonly store: string }, context: Context): Promise<void> {
  const { io } = context;
  const { book, close } = isStore(options.store, io.cwd)
    ? await openStoreBook(options.store, context, true)
    : { book: await openBook(resolve(io.cwd, options.store), false, context), close: async () => undefined };
  const server = mcpServer(book);
  try {
    await new Promise<void>((done, failed) => {
      server.server.onclose = done;
      process.stdin.once("end", () => void server.close());
      server.connect(new StdioServerTransport()).catch(failed);
    });
  } finally {
    await close();
  }
}
