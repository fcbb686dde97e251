import type { Proposals } from "../view/proposal.ts";
import { clean } from "./clean.ts";
import { count, type Names } from "./names.ts";
import type { Paint } from "./paint.ts";
import { hang } from "./wrap.ts";

/** What a model proposes, apart from the reading, each with its words and whether it was let in. */
export function proposalsText(
  { origin, statements, acts, dropped }: Proposals,
  names: Names,
  paint: Paint,
  columns: number,
): string {
  const lines = ["", paint.bold(`Proposed by ${clean(origin.model)} at ${clean(origin.endpoint)}, none of it counted unless accepted`)]; // prettier-ignore
  for (const { id, source, cue, quote } of statements)
    lines.push(hang(`${id.padEnd(4)} `, `? ${clean(source.name)} “${clean(cue.text)}”: “${clean(quote)}”`, columns)); // prettier-ignore
  for (const { id, type, actor, target, status, quote, review } of acts) {
    const who = [names(actor.code), type, target === null ? "" : names(target.code)]
      .filter(Boolean)
      .join(" ");
    lines.push(hang(`${id.padEnd(4)} `, `${review === "accepted" ? "+" : "?"} ${who} (${status}): “${clean(quote)}”`, columns)); // prettier-ignore
  }
  lines.push(`${count(statements.length, "statement")} and ${count(acts.length, "act")} proposed, ${dropped.length} thrown away.`); // prettier-ignore
  const reasons = new Map<string, number>();
  for (const { why } of dropped) reasons.set(why, (reasons.get(why) ?? 0) + 1);
  for (const [why, times] of reasons) lines.push(hang("     ", paint.dim(`${times} × ${why}`), columns));
  return `${lines.join("\n")}\n`;
}
