import type { Problem } from "../../base/problem.ts";
import type { Claim } from "../../record/claim.ts";
import { isActType } from "../../vocabulary/acts.ts";
import { isStatus } from "../../vocabulary/status.ts";

/** What an import gives: claims, what was wrong, and how many rows were left out. */
export interface Imported {
  readonly claims: readonly Claim[];
  readonly problems: readonly Problem[];
  readonly left: number;
}

/** Problems told one by one; the others are counted. */
export const MOST_TOLD = 10;

/** Our own lines: what `report --out` writes as entries.jsonl and `as-known-on --json` prints. */
export function claimsOfLines(text: string, file: string): Imported {
  const claims: Claim[] = [];
  const problems: Problem[] = [];
  let left = 0;
  for (const [i, line] of text.split("\n").entries()) {
    if (line.trim() === "") continue;
    const claim = claimIn(line);
    if (claim !== null) claims.push(claim);
    else if (++left <= MOST_TOLD) {
      problems.push({
        code: "import-line",
        level: "warning",
        file,
        line: i + 1,
        what: "there is no claim in this line; it was left out",
        hint: 'a line is {"claim": {...}}, as `casus as-known-on DAY --json` writes them',
      });
    }
  }
  return { claims, problems, left };
}

function claimIn(line: string): Claim | null {
  try {
    const { claim } = JSON.parse(line) as { claim?: Partial<Claim> };
    const whole =
      typeof claim?.id === "string" &&
      typeof claim.actor === "string" &&
      isActType(String(claim.type)) &&
      isStatus(String(claim.status)) &&
      typeof claim.voice === "object" &&
      Array.isArray(claim.evidence);
    return whole ? (claim as Claim) : null;
  } catch {
    return null;
  }
}
