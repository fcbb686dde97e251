import type { Context } from "../cli/context.ts";
import { noClaim } from "../../store/write.ts";
import type { Store, StoredClaim } from "../../store/store.ts";
import { dayOption } from "../options.ts";
import { loadNames } from "../resources.ts";
import { withStore } from "../stores.ts";
import { clean } from "../text/clean.ts";
import { count } from "../text/names.ts";
import { claimText, entryText } from "../text/record.ts";
import { jsonText } from "../view.ts";
import { recordedView } from "../view/record.ts";
import type { StoreOptions } from "./store-options.ts";

interface Options extends StoreOptions {
  readonly knownOn?: string;
}

/** `casus show ID`: a claim with the others on its act, or a document with the claims read in it. */
export async function show(id: string, options: Options, context: Context): Promise<void> {
  const names = loadNames();
  const known = options.knownOn === undefined ? null : { on: dayOption(options.knownOn, "--known-on") };
  await withStore(options.store, context.io, async (store) => {
    const document = await store.document(id);
    const own = document === null ? await store.claim(id, known) : null;
    if (document === null && own === null) throw noClaim(id);
    const claims = document === null ? [own!] : await store.claims({ document: id, known, limit: 10_000 });
    const voices =
      own === null || own.act === null ? [] : await store.claims({ act: own.act, known, limit: 1000 });
    const counted = await originsOf(store, voices);
    if (options.json) {
      const told = claims.map((claim) => recordedView(claim, names));
      return context.io.stdout.write(jsonText(document === null ? { ...told[0], act: own!.act === null ? null : { id: own!.act, ...counted, claims: voices.map((claim) => recordedView(claim, names)) } } : { document, claims: told })); // prettier-ignore
    }
    if (document !== null) {
      context.io.stdout.write(`${context.paint.bold(clean(document.title ?? document.id))}\n${clean([document.date, document.outlet, document.address].filter((one) => one !== null).join(" · "))}\n\n${document.text.trimEnd()}\n\n`); // prettier-ignore
    }
    for (const claim of claims)
      context.io.stdout.write(`${claimText(claim, names, context.paint, context.columns)}\n`);
    if (voices.length > 1) {
      const { publishers, origins } = counted;
      context.io.stdout.write(`\nOne act, ${count(voices.length, "voice")} in ${count(publishers, "outlet")} from ${count(origins, "origin")}:\n`); // prettier-ignore
      for (const voice of voices.filter((one) => one.claim.id !== id)) {
        context.io.stdout.write(`${claimText(voice, names, context.paint, context.columns)}\n`);
      }
    }
  });
}

/** Outlets that carry the claims, and origins that they come from: ten outlets with one wire story are one origin. */
export async function originsOf(
  store: Store,
  claims: readonly StoredClaim[],
): Promise<{ readonly publishers: number; readonly origins: number }> {
  const ids = new Set(claims.flatMap(({ claim }) => claim.evidence.flatMap((one) => (one.kind === "words" ? one.document : [])))); // prettier-ignore
  const outlets = new Set<string>();
  const origins = new Set<string>();
  for (const id of ids) {
    const document = await store.document(id);
    if (document === null) continue;
    outlets.add(document.outlet ?? document.address);
    origins.add(document.origin ?? document.id);
  }
  return { publishers: outlets.size, origins: origins.size };
}

/** `casus history CLAIM`: every entry about it, oldest first. */
export async function history(id: string, options: StoreOptions, context: Context): Promise<void> {
  const names = loadNames();
  await withStore(options.store, context.io, async (store) => {
    const entries = await store.history(id);
    if (entries.length === 0) throw noClaim(id);
    context.io.stdout.write(options.json ? jsonText(entries) : entries.map((entry) => `${entryText(entry, names, context.paint, context.columns)}\n`).join("")); // prettier-ignore
  });
}

/** `casus as-known-on DAY`: the claims that stood by the end of that day, as they were known then. */
export async function asKnownOn(day: string, options: StoreOptions, context: Context): Promise<void> {
  const on = dayOption(day, "as-known-on");
  const names = loadNames();
  await withStore(options.store, context.io, async (store) => {
    let [after, shown] = [0, 0];
    for (;;) {
      const page = await store.claims({ known: { on }, after, limit: 1000 });
      for (const claim of page) {
        context.io.stdout.write(options.json ? `${JSON.stringify(recordedView(claim, names))}\n` : `${claimText(claim, names, context.paint, context.columns)}\n\n`); // prettier-ignore
      }
      shown += page.length;
      if (page.length < 1000) break;
      after = page[page.length - 1]!.seq;
    }
    if (!options.json) context.io.stdout.write(`${count(shown, "claim")} stood on ${on}\n`);
  });
}
