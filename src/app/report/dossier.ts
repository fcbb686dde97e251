import { type Account, accountText, type Charter, replay } from "../../alliance/index.ts";
import type { Day } from "../../base/day.ts";
import type { Problem } from "../../base/problem.ts";
import type { Reading } from "../../read/reading.ts";
import type { Claim } from "../../record/claim.ts";
import { compareClaims } from "../../record/record.ts";
import { accountLabel } from "../text/standing.ts";
import type { Names } from "../text/names.ts";
import { dayText } from "../text/when.ts";
import { contestRows } from "./contested.ts";
import { gaps } from "./gaps.ts";
import type { Ground, Side } from "./ground.ts";
import { headline } from "./headline.ts";
import type { Dossier, Line } from "./model.ts";
import { owed } from "./owed.ts";
import { pages } from "./pages.ts";
import { pleas } from "./pleas.ts";
import { refsFor } from "./references.ts";
import { standingRows } from "./standing.ts";
import { threatRows } from "./threats.ts";
import { timeline } from "./timeline.ts";

/** What a dossier is made from. */
export interface Brief {
  readonly charter: Charter;
  /** The chronicle's and the reports' claims. */
  readonly claims: readonly Claim[];
  readonly readings: readonly Reading[];
  readonly day: Day;
  readonly account: Account;
  /** Codes whose accounts are set beside the one asked for. */
  readonly speakers: readonly string[];
  readonly names: Names;
  readonly problems: readonly Problem[];
}

/** Nothing in an undated report tells which day is meant: said first, because all that follows is about a day. */
const undatedLine = ({ readings, day }: Brief): readonly Line[] =>
  readings.length > 0 && readings.every(({ document }) => document.date === null)
    ? [{ text: `No report here has a date; what follows is told for ${dayText(day)} (--date gives the reports theirs).`, refs: [] }] // prettier-ignore
    : [];

/** The dossier: sections from the ground, the headline from the sections. Pure. */
export function dossier(brief: Brief): Dossier {
  const ground = groundOf(brief);
  const { charter, day, main } = ground;
  const body = {
    alliance: { id: charter.id, name: charter.name },
    on: day,
    account: main.account,
    standings: standingRows(ground),
    pleas: pleas(ground),
    threats: threatRows(ground),
    contested: contestRows(ground),
    owed: owed(ground),
    timeline: timeline(ground),
    gaps: gaps(ground),
  };
  const whole = { ...body, headline: [...undatedLine(brief), ...headline(body, ground.names)] };
  return {
    ...whole,
    reports: pages(ground),
    problems: [...brief.problems, ...main.state.problems],
    references: ground.refs.list(keysIn(whole)),
  };
}

function groundOf({ charter, claims, readings, day, account, speakers, names }: Brief): Ground {
  const known = claims.filter(({ said }) => !said?.start || said.start <= day).sort(compareClaims);
  const byId = new Map(known.map((claim) => [claim.id, claim]));
  const sideOf = (whose: Account): Side => ({
    account: accountText(whose),
    label: accountLabel(accountText(whose), names),
    state: replay(charter, known, whose, day),
  });
  const main = sideOf(account);
  const others = speakers
    .map((code) => sideOf({ kind: "party", code }))
    .filter((side) => side.account !== main.account);
  return {
    charter,
    day,
    readings,
    claims: known,
    claim: (id) => byId.get(id),
    names,
    refs: refsFor(readings, known, names),
    main,
    sides: [main, ...others],
    at: (other) => replay(charter, known, account, other),
  };
}

/** Every reference key that a section uses. */
function keysIn(value: unknown, into = new Set<string>()): ReadonlySet<string> {
  if (Array.isArray(value)) for (const item of value) keysIn(item, into);
  else if (value !== null && typeof value === "object") {
    for (const [key, inner] of Object.entries(value)) {
      if (key === "refs" && Array.isArray(inner)) for (const ref of inner as string[]) into.add(ref);
      else if (key !== "derivation") keysIn(inner, into);
    }
  }
  return into;
}
