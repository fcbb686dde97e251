import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { run } from "../../src/app/cli.ts";
import type { Out } from "../../src/app/io.ts";

/**
 * What a user sees: a case file holds input files ("--- file NAME"), command lines ("$ casus ..."), and what comes of the last
 * (exit code, stdout, stderr); those before it prepare, and must end well. A file may be "<binary>", "<empty>", "<hex 41 ff>" or
 * "<zeros 33000000>". UPDATE_GOLDEN=1 writes the outcome anew; the commit then says why it is right.
 */
const update = process.env["UPDATE_GOLDEN"] === "1";

interface Case {
  readonly files: ReadonlyMap<string, string>;
  readonly head: string;
  readonly commands: readonly (readonly string[])[];
}

function parse(text: string): Case {
  const head = text.split("\n--- exit")[0]!.trimEnd();
  const files = new Map<string, string>();
  for (const m of head.matchAll(/^--- file (\S+)\n([^]*?)(?=^--- file |^\$ casus)/gm)) files.set(m[1]!, m[2]!);
  const words = (line: string): string[] => line.match(/"[^"]*"|\S+/g)?.map((word) => word.replace(/"/g, "")) ?? []; // prettier-ignore
  return { files, head, commands: [...head.matchAll(/^\$ casus ?(.*)$/gm)].map((m) => words(m[1]!)) };
}

function contentOf(text: string): string | Uint8Array {
  const [, kind, rest] = /^<(binary|empty|hex|zeros) ?(.*)>\n$/.exec(text) ?? [];
  if (kind === "binary") return new Uint8Array([0x89, 0x50, 0, 0, 1]);
  if (kind === "empty") return "";
  if (kind === "zeros") return new Uint8Array(Number(rest));
  return kind === "hex" ? Buffer.from(rest!.replaceAll(" ", ""), "hex") : text;
}

const sink = (): Out & { readonly all: () => string } => {
  let text = "";
  return { write: (t) => void (text += t), isTTY: false, columns: 100, all: () => text };
};

const ioIn = (cwd: string) => ({
  stdout: sink(),
  stderr: sink(),
  stdin: async () => new Uint8Array(),
  cwd,
  now: "2026-01-31",
  clock: () => "2026-01-31T12:00:00.000Z",
  env: {},
});

async function outcomeOf({ files, commands }: Case): Promise<string> {
  const cwd = mkdtempSync(join(tmpdir(), "casus-golden-"));
  try {
    for (const [name, text] of files) writeFileSync(join(cwd, name), contentOf(text));
    const [io, last] = [ioIn(cwd), ioIn(cwd)];
    for (const argv of commands.slice(0, -1)) expect(await run(argv, io), argv.join(" ")).toBe(0);
    const exit = await run(commands.at(-1)!, last);
    const { stdout, stderr } = last;
    // Documents of a record are named after their address, which lies in another folder at each run.
    const clean = (text: string): string =>
      text
        .replaceAll(cwd, "CWD").replace(/(the head is \d+) [0-9a-f]{16}/, "$1 HEADHASH")
        .replace(/\b([a-z0-9]+)-[0-9a-f]{10}\b/g, "$1-ADDRESSHASH")
        .trimEnd();
    return `--- exit ${exit}\n--- stdout\n${clean(stdout.all())}\n--- stderr\n${clean(stderr.all())}\n`;
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
}

describe.each(["good", "bad"])("%s", (kind) => {
  const dir = join(import.meta.dirname, kind);
  test.each(readdirSync(dir))("%s", async (name) => {
    const path = join(dir, name);
    const text = readFileSync(path, "utf8");
    const wanted = parse(text);
    const outcome = await outcomeOf(wanted);
    if (update) writeFileSync(path, `${wanted.head}\n${outcome}`);
    else expect(`${wanted.head}\n${outcome}`).toBe(text);
    expect(/^--- exit 0$/m.test(outcome)).toBe(kind === "good");
    expect(outcome).not.toMatch(/\n\s+at .*:\d+:\d+/);
  });
});
