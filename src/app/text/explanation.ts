import type { Citation, Derivation } from "../../alliance/index.ts";
import type { Claim, Evidence } from "../../record/claim.ts";
import { STATUSES } from "../../vocabulary/status.ts";
import { clean } from "./clean.ts";
import type { Names } from "./names.ts";
import type { Paint } from "./paint.ts";
import { actText, voiceText } from "./tell.ts";
import { shortDay, whenText } from "./when.ts";
import { hang } from "./wrap.ts";

/** A derivation as a tree: what holds, the article, the claims with their words, and under it what it follows from. */
export function explanationText(
  root: Derivation,
  claims: ReadonlyMap<string, Claim>,
  names: Names,
  paint: Paint,
  columns: number,
): string {
  return `${branch(root, "", "", claims, names, paint, columns).join("\n")}\n`;
}

function branch(
  node: Derivation,
  first: string,
  rest: string,
  claims: ReadonlyMap<string, Claim>,
  names: Names,
  paint: Paint,
  columns: number,
): string[] {
  const lines = [hang(first, paint.bold(node.what), columns, rest)];
  const bar = node.because.length > 0 ? "│ " : "  ";
  if (node.citation) lines.push(...citationLines(node.citation, rest + bar, paint, columns));
  for (const id of node.claims) {
    const claim = claims.get(id);
    if (claim) lines.push(...claimLines(claim, rest + bar, names, paint, columns));
  }
  node.because.forEach((child, i) => {
    const last = i === node.because.length - 1;
    lines.push(
      ...branch(
        child,
        `${rest}${last ? "└─ " : "├─ "}`,
        `${rest}${last ? "   " : "│  "}`,
        claims,
        names,
        paint,
        columns,
      ),
    );
  });
  return lines;
}

function citationLines(citation: Citation, lead: string, paint: Paint, columns: number): string[] {
  const article = citation.article === "none" ? "no article" : citation.article;
  return [
    hang(
      `${lead}§ `,
      `${paint.cyan(article)} ${paint.dim(`(${citation.version})`)}: ${citation.text}`,
      columns,
      `${lead}  `,
    ),
    hang(
      `${lead}  `,
      paint.dim(`${citation.confidence.replaceAll("-", " ")}: ${citation.source}`),
      columns,
      `${lead}  `,
    ),
  ];
}

function claimLines(claim: Claim, lead: string, names: Names, paint: Paint, columns: number): string[] {
  const { glyph, word } = STATUSES[claim.status];
  const when = claim.time === null ? "" : `${whenText(claim.time, shortDay)}: `;
  const told = `${paint.yellow(`${glyph} ${word}`)}  ${when}${clean(actText(claim, names))} ${paint.dim(`(${clean(voiceText(claim.voice, names))})`)}`;
  return [
    hang(lead, told, columns, `${lead}  `),
    ...claim.evidence.map((evidence) =>
      hang(`${lead}  `, evidenceText(evidence, paint), columns, `${lead}  `),
    ),
  ];
}

const evidenceText = (evidence: Evidence, paint: Paint): string =>
  evidence.kind === "words"
    ? `“${clean(evidence.quote)}”`
    : paint.dim(`${evidence.confidence.replaceAll("-", " ")}: ${clean(evidence.source)}`);
