import { STANDINGS } from "../alliance/index.ts";
import type { Day } from "../base/day.ts";
import { isDay } from "../base/day.ts";
import type { Outcome, Problem } from "../base/problem.ts";

/** What a line expects, in words to compare with; `of` is what it is about. */
export type Wanted =
  | {
      readonly about: "standing";
      readonly state: string;
      readonly not: boolean;
      readonly words: readonly string[];
    }
  | { readonly about: "members"; readonly states: readonly string[] }
  | { readonly about: "request"; readonly by: string; readonly when: string; readonly outcome: string }
  | { readonly about: "decision"; readonly when: string; readonly verdict: string }
  | {
      readonly about: "duty";
      readonly kind: string;
      readonly to: string;
      readonly when: string;
      readonly verdict: string;
    }
  | { readonly about: "exit"; readonly state: string; readonly day: string; readonly earliest: boolean };

/** One line of a file of expectations. */
export interface Expectation {
  readonly line: number;
  readonly text: string;
  readonly alliance: string;
  readonly wanted: Wanted;
  readonly on: Day | null;
  readonly asKnownOn: Day | null;
  readonly accordingTo: string | null;
}

const UNKNOWN = "cannot be determined";
const STANDING = new RegExp(`^(?:${STANDINGS.join("|")}|since \\S+|${UNKNOWN})$`);
const OUTCOMES =
  "pending|granted|partly granted|vetoed|declined|refused|ignored|withdrawn|none|cannot be determined";

/** One form a line can take after "expect ALLIANCE ", with an example for who writes it otherwise. */
interface Form {
  readonly pattern: RegExp;
  readonly example: string;
  readonly read: (m: Readonly<Record<string, string>>) => Wanted | null;
}

const WHEN = String.raw`(?<when>\d{4}(?:-\d{2}){0,2})`;
const FORMS: readonly Form[] = [
  {
    pattern: /^members(?<states>(?: [A-Za-z]{3})*)$/,
    example: "expect CSTO members ARM BLR KAZ KGZ RUS TJK on 2013-01-01",
    read: (m) => ({ about: "members", states: m["states"]!.toUpperCase().split(" ").filter(Boolean) }),
  },
  {
    pattern: new RegExp(`^request (?<by>\\S+) ${WHEN} (?<outcome>${OUTCOMES})$`),
    example: "expect CSTO request ARM 2022-09 ignored on 2024-03-12 according to ARM",
    read: (m) => ({ about: "request", by: m["by"]!.toUpperCase(), when: m["when"]!, outcome: m["outcome"]! }),
  },
  {
    pattern: new RegExp(`^decision ${WHEN} (?<verdict>stands|does not stand|none|${UNKNOWN})$`),
    example: "expect CSTO decision 2022-11-23 does not stand on 2022-12-31",
    read: (m) => ({ about: "decision", when: m["when"]!, verdict: m["verdict"]! }),
  },
  {
    pattern: new RegExp(
      `^duty (?<kind>assist|consult) (?<to>\\S+) ${WHEN} (?<verdict>discharged|not discharged|not owed|none|${UNKNOWN})$`,
    ),
    example: "expect CSTO duty assist ARM 2022-09 not discharged on 2024-03-12 according to ARM",
    read: (m) => ({
      about: "duty",
      kind: m["kind"]!,
      to: m["to"]!.toUpperCase(),
      when: m["when"]!,
      verdict: m["verdict"]!,
    }),
  },
  {
    pattern: new RegExp(
      `^(?<state>\\S+) (?<earliest>earliest )?exit (?<day>\\d{4}-\\d{2}-\\d{2}|${UNKNOWN})$`,
    ),
    example: "expect CSTO ARM earliest exit 2024-09-12 on 2024-03-12",
    read: (m) => ({
      about: "exit",
      state: m["state"]!.toUpperCase(),
      day: m["day"]!,
      earliest: m["earliest"] !== undefined,
    }),
  },
  {
    pattern: /^(?<state>\S+) (?<not>not )?(?<words>.+)$/,
    example: "expect CSTO ARM member, frozen on 2024-03-12 according to RUS",
    read: (m) => {
      const words = m["words"]!.split(",").map((word) => word.trim().replace(/\s+/g, " "));
      return words.every((word) => STANDING.test(word))
        ? { about: "standing", state: m["state"]!.toUpperCase(), not: m["not"] !== undefined, words }
        : null;
    },
  },
];

/**
 * A file of expectations: one a line, "#" begins a remark. After what is expected come, in this order and each as
 * needed, "on DAY", "as known on DAY" and "according to WHO". Lines that cannot be read are problems with their place.
 */
export function parseExpectations(text: string, file: string): Outcome<readonly Expectation[]> {
  const problems: Problem[] = [];
  const found: Expectation[] = [];
  text.split(/\r?\n/).forEach((raw, i) => {
    const line = raw.replace(/(^|\s)#.*$/, "").trim();
    if (line === "") return;
    const read = readLine(line, i + 1);
    if (typeof read !== "string") found.push(read);
    else
      problems.push({
        code: "expectation-unreadable",
        level: "error",
        what: read,
        why: "a line is: expect ALLIANCE, what is expected, on DAY, as known on DAY, according to WHO",
        hint: FORMS.map(({ example }) => example).join("; or "),
        file,
        line: i + 1,
        col: raw.indexOf(line) + 1,
        width: line.length,
        excerpt: raw,
      });
  });
  return { value: problems.length > 0 ? null : found, problems };
}

function readLine(text: string, line: number): Expectation | string {
  const m =
    /^expect (?<alliance>\S+) (?<what>.+?)(?: on (?<on>\d\S*))?(?: as known on (?<known>\S+))?(?: according to (?<who>.+))?$/i.exec(
      text.replace(/\s+/g, " "),
    );
  if (!m?.groups) return `this is no expectation`;
  const { alliance, what, on, known, who } = m.groups;
  for (const day of [on, known]) if (day !== undefined && !isDay(day)) return `"${day}" is no day`;
  for (const { pattern, read } of FORMS) {
    const parts = pattern.exec(what!);
    const wanted = parts ? read(parts.groups as Readonly<Record<string, string>>) : null;
    if (wanted)
      return {
        line,
        text,
        alliance: alliance!,
        wanted,
        on: on ?? null,
        asKnownOn: known ?? null,
        accordingTo: who ?? null,
      };
  }
  return `what is expected cannot be read: "${what}"`;
}
