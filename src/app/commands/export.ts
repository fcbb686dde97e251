import { createWriteStream } from "node:fs";
import { once } from "node:events";
import { resolve } from "node:path";
import { allClaims, type ClaimFilter, type Store } from "../../store/store.ts";
import { ACTS, isActType } from "../../vocabulary/acts.ts";
import type { Context } from "../cli/context.ts";
import { FORMATS } from "../export/formats.ts";
import { COLUMNS, type Row, rowMaker } from "../export/rows.ts";
import { wrongUse } from "../failure.ts";
import { dayOption } from "../options.ts";
import { loadCodes } from "../resources.ts";
import { withStore } from "../stores.ts";
import { count } from "../text/names.ts";
import { didYouMean } from "../text/nearest.ts";

interface Options {
  readonly store?: string;
  readonly format?: string;
  readonly out?: string;
  readonly actor?: string;
  readonly target?: string;
  readonly type?: string;
  readonly knownOn?: string;
}

/** `casus export`: the claims that stand, a row each, in one of the formats; to stdout or a file, row by row. */
export async function exportClaims(options: Options, context: Context): Promise<void> {
  const format = options.format ?? endingOf(options.out) ?? "jsonl";
  const known = [...Object.keys(FORMATS), "parquet"];
  if (!known.includes(format)) {
    throw wrongUse({ code: "format-unknown", what: `there is no format "${format}"`, hint: didYouMean(format, known) }); // prettier-ignore
  }
  if (format === "parquet" && options.out === undefined) {
    throw wrongUse({ code: "export-needs-file", what: "Parquet is no text, and needs a file to go to", hint: "--out claims.parquet" }); // prettier-ignore
  }
  await withStore(options.store, context.io, async (store) => {
    const rows = rowsOf(store, filterOf(options));
    const written = format === "parquet" ? await toParquet(rows, resolve(context.io.cwd, options.out!)) : await toText(rows, format, options.out, context); // prettier-ignore
    if (options.out !== undefined)
      context.io.stderr.write(`wrote ${options.out}: ${count(written, "row")}\n`);
  });
}

const endingOf = (path: string | undefined): string | undefined =>
  /\.(jsonl|csv|parquet)$/.exec(path ?? "")?.[1];

function filterOf({ actor, target, type, knownOn }: Options): ClaimFilter {
  if (type !== undefined && !isActType(type)) {
    throw wrongUse({ code: "act-type-unknown", what: `there is no act type "${type}"`, hint: didYouMean(type, Object.keys(ACTS)) }); // prettier-ignore
  }
  return {
    ...(actor === undefined ? {} : { actor }),
    ...(target === undefined ? {} : { target }),
    ...(type === undefined ? {} : { type }),
    ...(knownOn === undefined ? {} : { known: { on: dayOption(knownOn, "--known-on") } }),
  };
}

async function* rowsOf(store: Store, filter: ClaimFilter): AsyncGenerator<Row> {
  const make = rowMaker(store, loadCodes());
  for await (const claim of allClaims(store, filter)) yield make(claim);
}

async function toText(
  rows: AsyncIterable<Row>,
  name: string,
  out: string | undefined,
  { io }: Context,
): Promise<number> {
  const format = FORMATS[name]!;
  const file = out === undefined ? null : createWriteStream(resolve(io.cwd, out));
  const failed = file === null ? null : once(file, "error").then(([error]) => Promise.reject(error as Error));
  failed?.catch(() => undefined);
  const write = async (text: string): Promise<void> => {
    if (file === null) io.stdout.write(text);
    else if (!file.write(text)) await Promise.race([once(file, "drain"), failed]);
  };
  let written = 0;
  await write(format.header(COLUMNS));
  for await (const row of rows) {
    await write(format.line(row));
    written++;
  }
  if (file !== null) await Promise.race([new Promise<void>((done) => file.end(done)), failed]);
  return written;
}

/** Rows a row group of the Parquet file holds; so many are in memory at a time. */
const GROUP = 50_000;

async function toParquet(rows: AsyncIterable<Row>, path: string): Promise<number> {
  const { fileWriter, parquetWriteRows } = await import("hyparquet-writer");
  let written = 0;
  const columns = COLUMNS.map((name) => ({ name, type: NUMBERS.has(name) ? ("DOUBLE" as const) : ("STRING" as const), nullable: true })); // prettier-ignore
  async function* counted(): AsyncGenerator<Row> {
    for await (const row of rows) {
      written++;
      yield row;
    }
  }
  await parquetWriteRows({ writer: fileWriter(path), rows: counted(), columns, rowGroupSize: GROUP });
  return written;
}

const NUMBERS = new Set(["revision", "date_prec", "number_of_publishers", "number_of_origins", "direction_coded", "agent_cow", "agent_gw", "target_cow", "target_gw", "char_start", "char_end", "confidence"]); // prettier-ignore
