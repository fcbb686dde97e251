import type { Context } from "../cli/context.ts";
import { loadNames } from "../resources.ts";
import { withStore } from "../stores.ts";
import { clean } from "../text/clean.ts";
import { claimText, foundText } from "../text/record.ts";
import { hang } from "../text/wrap.ts";
import { jsonText } from "../view.ts";
import { type FoundView, recordedView } from "../view/record.ts";
import { countOption, type StoreOptions } from "./store-options.ts";

interface Options extends StoreOptions {
  readonly limit?: string;
}

/** `casus search WORDS`: claims whose words, and documents whose text hold them all. Says what it leaves out. */
export async function search(words: readonly string[], options: Options, context: Context): Promise<void> {
  const query = words.join(" ");
  const limit = countOption(options.limit, "--limit", 20);
  const names = loadNames();
  await withStore(options.store, context.io, async (store) => {
    const claims = await store.claims({ words: query, limit: limit + 1 });
    const documents = await store.documents({ words: query, limit: limit + 1 });
    const { stdout } = context.io;
    if (options.json) {
      const found: FoundView = {
        claims: claims.slice(0, limit).map((claim) => recordedView(claim, names)),
        documents: documents.slice(0, limit),
      };
      return stdout.write(jsonText(found));
    }
    for (const claim of claims.slice(0, limit)) {
      stdout.write(`${claimText(claim, names, context.paint, context.columns)}\n\n`);
    }
    for (const { id, date, outlet, title } of documents.slice(0, limit)) {
      stdout.write(`${hang("▤ ", clean([date, outlet, title].filter((one) => one !== null).join(" · ")), context.columns)}\n  ${context.paint.dim(id)}\n`); // prettier-ignore
    }
    const more = claims.length > limit || documents.length > limit;
    stdout.write(`${foundText(Math.min(claims.length, limit), Math.min(documents.length, limit))}${more ? `; there are more, --limit ${limit * 5} shows them` : ""}\n`); // prettier-ignore
  });
}
