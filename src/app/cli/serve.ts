import type { Define } from "./define.ts";

/** Doors for people with a browser, and for other programs. */
export const serveCommands: Define = (add, context) => {
  add(
    "mcp",
    "the same as read-only tools for other programs (MCP), over standard input and output",
    "mcp --store casus-record",
  )
    .option(
      "--store <place>",
      "the record: a folder, a record.casus of `casus add`, or postgres://user@host/database",
      "casus-record",
    )
    .action(async (options) => (await import("../commands/mcp.ts")).mcp(options, context()));
  add("serve", "the workbench and the HTTP API, on this machine", "serve --port 7654")
    .option("--port <number>", "port to listen on; 0 takes a free one", "7654")
    .option(
      "--host <address>",
      "address to listen on; other than this machine's own needs a token",
      "127.0.0.1",
    )
    .option(
      "--store <place>",
      "the record: a folder, a record.casus of `casus add`, or postgres://user@host/database",
      "casus-record",
    )
    .option("--empty", "do not begin with the example reports")
    .action(async (options) => (await import("../commands/serve.ts")).serve(options, context()));
};
