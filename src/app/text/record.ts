import type { Content } from "../../record/entry.ts";
import type { Stored, StoredClaim } from "../../store/store.ts";
import { STATUSES } from "../../vocabulary/status.ts";
import { clean, shorten } from "./clean.ts";
import { count, type Names } from "./names.ts";
import type { Paint } from "./paint.ts";
import { actText, quoted, voiceText } from "./tell.ts";
import { shortDay, whenText } from "./when.ts";
import { hang } from "./wrap.ts";

/** A claim in three lines: what and how held, by whom and when, the words and the id. */
export function claimText({ claim, act }: StoredClaim, names: Names, paint: Paint, columns: number): string {
  const status = STATUSES[claim.status];
  const words = claim.evidence.find((one) => one.kind === "words");
  const lines = [
    hang(`${status.glyph} `, `${paint.bold(clean(actText(claim, names)))} ${paint.dim(`(${status.word}; ${whenText(claim.time, shortDay)})`)}`, columns), // prettier-ignore
    hang("  ", `according to ${clean(voiceText(claim.voice, names))}${viaText(claim.voice.via)}`, columns),
  ];
  if (words !== undefined) lines.push(hang("  ", quoted(shorten(words.quote, 240)), columns));
  lines.push(hang("  ", paint.dim(`${claim.id}${act === null ? "" : ` · act ${act}`}`), columns));
  return lines.join("\n");
}

const viaText = (via: readonly string[]): string =>
  via.length === 0 ? "" : `, in ${clean(via.join(", in "))}`;

/** An entry in one or two lines: when, who, what was done and why. */
export function entryText(entry: Stored, names: Names, paint: Paint, columns: number): string {
  const head = `${paint.dim(`${entry.id} ${entry.at.slice(0, 16).replace("T", " ")}`)} ${clean(entry.by)} `;
  return hang(head, didText(entry, names), columns, "    ");
}

function didText(entry: Content, names: Names): string {
  switch (entry.kind) {
    case "assert":
      return `asserts: ${told(entry.claim, names)}`;
    case "correct":
      return `corrects to: ${told(entry.claim, names)}; ${clean(entry.reason)}`;
    case "retract":
      return `takes back ${entry.claimId}; ${clean(entry.reason)}`;
    case "confirm":
      return `confirms ${entry.claimId}; ${clean(entry.reason)}`;
    case "merge":
      return `brings ${entry.claims.join(", ")} into the act ${entry.act}: ${clean(entry.reasons.join("; "))}`;
    case "split":
      return `takes ${entry.claims.join(", ")} out of the act ${entry.act}; ${clean(entry.reason)}`;
    case "document":
      return `records the document ${entry.document.id} (${clean(entry.document.outlet ?? entry.document.address)})`;
    case "checked":
      return `${entry.checked ? "says that all of" : "no longer says that all of"} ${entry.document} was checked`;
  }
}

const told = (claim: Parameters<typeof actText>[0], names: Names): string =>
  `${STATUSES[claim.status].glyph} ${clean(actText(claim, names))} (${claim.status})`;

/** "1 claim, 2 documents". */
export const foundText = (claims: number, documents: number): string =>
  `${count(claims, "claim")}, ${count(documents, "document")}`;
