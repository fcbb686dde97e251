import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, test } from "vitest";

/** Rooms in the order in which they may import: each only from those before it, and from itself. */
const ROOMS = ["base", "vocabulary", "language", "read", "record", "alliance", "scenario", "store", "app"];
/** Modules that touch the machine: files, network, processes, clock. */
const MACHINE = /^(node:)?(fs|fs\/promises|http|https|net|child_process|os|process|worker_threads|path|url)$/;

/** Files that are started, not imported: the command line, and what a worker process runs, the library. */
const ENTRANCES = [
  "src/app/main.ts",
  "src/app/corpus/worker.ts",
  "src/app/prospects/worker.ts",
  "src/app/package/index.ts",
];

const root = join(import.meta.dirname, "..", "..");
const files = (dir: string): readonly string[] =>
  readdirSync(dir, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => join(entry.parentPath, entry.name));

const sources = files(join(root, "src")).map((path) => {
  const text = readFileSync(path, "utf8");
  const imports = [...text.matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/g)].map((m) => m[1]!);
  return {
    path: relative(root, path),
    room: relative(join(root, "src"), path).split("/")[0]!,
    text,
    imports,
  };
});

const roomOf = (from: string, to: string): string =>
  relative(join(root, "src"), join(root, dirname(from), to)).split("/")[0]!;

describe("the house stands", () => {
  test.each(sources)("$path imports only from rooms above it", ({ path, room, imports }) => {
    const allowed = [...ROOMS.slice(0, ROOMS.indexOf(room) + 1)];
    for (const target of imports.filter((i) => i.startsWith("."))) {
      expect(allowed, `${path} imports ${target}`).toContain(roomOf(path, target));
    }
  });

  test.each(sources.filter((s) => s.room !== "app" && s.room !== "store"))(
    "$path does not touch the machine",
    ({ imports, text }) => {
      expect(imports.filter((i) => MACHINE.test(i))).toEqual([]);
      expect(text).not.toMatch(/\bprocess\.|\bDate\.now\(|new Date\(\)|Math\.random\(|\bfetch\(|console\./);
    },
  );

  test("base imports nothing but itself", () => {
    const others = sources
      .filter((s) => s.room === "base")
      .flatMap((s) => s.imports.filter((i) => !i.startsWith("./")));
    expect(others).toEqual([]);
  });

  test("every source file is used by another, or is an entrance", () => {
    const used = new Set(
      [
        ...sources,
        ...["test", "bench", "training"].flatMap((d) => files(join(root, d)).map(readImports)),
      ].flatMap((s) =>
        s.imports.filter((i) => i.startsWith(".")).map((i) => relative(root, join(root, dirname(s.path), i))),
      ),
    );
    const lonely = sources.map((s) => s.path).filter((p) => !used.has(p) && !ENTRANCES.includes(p));
    expect(lonely).toEqual([]);
  });

  test("no file of a room is longer than 300 lines", () => {
    expect(sources.filter((s) => s.text.split("\n").length > 300).map((s) => s.path)).toEqual([]);
  });
});

function readImports(path: string): { readonly path: string; readonly imports: readonly string[] } {
  const text = readFileSync(path, "utf8");
  return {
    path: relative(root, path),
    imports: [...text.matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/g)].map((m) => m[1]!),
  };
}
