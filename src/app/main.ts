#!/usr/bin/env node
import { createInterface } from "node:readline";
import { run } from "./cli.ts";
import { keepHeapSmall } from "./frugal.ts";
import type { Io, Out } from "./io.ts";

/** A stream that a closed reader (`casus ... | head`) ends without a word. */
function outOf(stream: NodeJS.WriteStream): Out {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    throw error;
  });
  return {
    write: (text) => void stream.write(text),
    isTTY: stream.isTTY === true,
    columns: stream.columns ?? null,
  };
}

async function stdin(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of process.stdin as AsyncIterable<Uint8Array>) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > 6_000_000) break;
  }
  return Buffer.concat(chunks);
}

/** Keys as they are pressed. */
async function* keys(): AsyncGenerator<string> {
  process.stdin.setRawMode(true);
  try {
    for await (const chunk of process.stdin as AsyncIterable<Uint8Array>)
      yield new TextDecoder().decode(chunk);
  } finally {
    process.stdin.setRawMode(false);
    process.stdin.pause();
  }
}

keepHeapSmall();
const today = new Date();
const io: Io = {
  stdout: outOf(process.stdout),
  stderr: outOf(process.stderr),
  stdin,
  lines: () => createInterface({ input: process.stdin, crlfDelay: Infinity }),
  ...(process.stdin.isTTY && process.stdout.isTTY ? { keys } : {}),
  drained: (text) =>
    new Promise((resolve) => {
      if (process.stdout.write(text)) resolve();
      else process.stdout.once("drain", resolve);
    }),
  cwd: process.cwd(),
  now: `${today.getFullYear()}-${String(today.getMonth() + 1).padStart(2, "0")}-${String(today.getDate()).padStart(2, "0")}`,
  env: process.env,
};

process.exitCode = await run(process.argv.slice(2), io);
