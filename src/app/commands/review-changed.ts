import { likeness } from "../../store/likeness.ts";
import type { Store, StoredClaim } from "../../store/store.ts";
import type { Context } from "../cli/context.ts";
import { clean, shorten } from "../text/clean.ts";
import { count } from "../text/names.ts";
import { quoted } from "../text/tell.ts";
import { hang } from "../text/wrap.ts";

/** A claim whose words stood in a text that has changed since: both passages, for a person to decide. */
export interface Moved {
  readonly claim: string;
  readonly document: string;
  readonly newer: string;
  readonly before: string;
  /** The most alike passage of the newer text; null where none is alike. */
  readonly after: string | null;
  readonly same: boolean;
}

/** Claims of older versions that still stand and that nobody has decided on. Nothing is anchored anew by itself. */
export async function changedTexts(store: Store): Promise<readonly Moved[]> {
  const moved: Moved[] = [];
  for (let after = 0; ;) {
    const newer = await store.documents({ changed: true, after, limit: 200 });
    for (const one of newer) {
      const older = (await store.documents({ address: one.address })).find(
        (d) => d.version === one.version - 1,
      );
      const text = (await store.document(one.id))!.text;
      if (older === undefined) continue;
      const claims = await store.claims({ document: older.id, unreviewed: true, limit: 10_000 });
      moved.push(...claims.map((claim) => movedOf(claim, older.id, one.id, text)));
    }
    if (newer.length < 200) return moved;
    after = newer[newer.length - 1]!.seq;
  }
}

function movedOf({ claim }: StoredClaim, document: string, newer: string, text: string): Moved {
  const words = claim.evidence.find((one) => one.kind === "words");
  const before = words?.quote ?? "";
  if (text.includes(before)) return { claim: claim.id, document, newer, before, after: before, same: true };
  const sentences = text.split(/(?<=[.!?])\s+/);
  const best = sentences.reduce<{ readonly text: string | null; readonly share: number }>(
    (most, sentence) => {
      const share = likeness(sentence, before);
      return share > most.share ? { text: sentence, share } : most;
    },
    { text: null, share: 0 },
  );
  return { claim: claim.id, document, newer, before, after: best.text, same: false };
}

export function changedText(moved: readonly Moved[], { paint, columns }: Context): string {
  const lines = moved.map(({ claim, before, after, same }) =>
    [
      hang(same ? "= " : "≠ ", quoted(shorten(before, 240)), columns),
      ...(same
        ? []
        : [hang("  now: ", after === null ? "nothing alike" : quoted(shorten(after, 240)), columns)]),
      paint.dim(hang("  ", clean(claim), columns)),
    ].join("\n"),
  );
  return `${lines.join("\n\n")}${lines.length === 0 ? "" : "\n\n"}${count(moved.length, "claim")} of texts that changed; --accept ID keeps one, --reject ID takes it back\n`;
}
