import { readInput } from "../files.ts";
import type { Context } from "../cli/context.ts";
import { wrongInput } from "../failure.ts";
import { claimsOfTable } from "../import/table.ts";
import { claimsOfLines } from "../import/lines.ts";
import { withStore } from "../stores.ts";
import { count } from "../text/names.ts";
import type { StoreOptions } from "./store-options.ts";

interface Options extends StoreOptions {
  readonly source?: string;
}

/** Entries written in one transaction. */
const BATCH = 5000;

/** `casus import FILE`: our own JSONL, or a table of CAMEO events as claims of the source that made it. */
export async function importFile(file: string, options: Options, context: Context): Promise<void> {
  const { bytes } = await readInput(file, context.io, 500_000_000);
  const text = new TextDecoder().decode(bytes);
  const source = options.source ?? file.replace(/^.*[/\\]/, "");
  const { claims, problems, left } = /\.(?:jsonl|ndjson)$/i.test(file) ? claimsOfLines(text, file) : claimsOfTable(text, file, source); // prettier-ignore
  context.report(problems);
  if (claims.length === 0) {
    throw wrongInput({
      code: "import-empty",
      file,
      what: "there is nothing in it that can be imported",
      why: "lines with a `claim`, or a table with a day, two actors and a CAMEO code a row, are wanted",
      hint: "docs/store.md names the columns",
    });
  }
  const work = async (store: Parameters<Parameters<typeof withStore>[2]>[0]): Promise<void> => {
    let recorded = 0;
    for (let i = 0; i < claims.length; i += BATCH) {
      const drafts = claims
        .slice(i, i + BATCH)
        .map((claim) => ({ kind: "assert", claim, by: `import ${source}` }) as const);
      recorded += (await store.append(drafts)).length;
    }
    context.io.stdout.write(`${count(recorded, "claim")} imported, ${claims.length - recorded} were there${left > 0 ? `, ${count(left, "row")} left out` : ""}\n`); // prettier-ignore
  };
  await withStore(options.store, context.io, work, false);
}
