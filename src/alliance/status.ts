import { type Day } from "../base/day.ts";
import type { Interval } from "../base/interval.ts";
import type { Claim } from "../record/claim.ts";
import type { ActorCode } from "../vocabulary/actors.ts";
import { type Account, hold } from "./account.ts";
import type { Charter } from "./charter.ts";
import { spellsOf, type Spell } from "./history.ts";
import { dateRivalOf } from "./parse_chronicle.ts";
import { concerns } from "./seat.ts";
import { happenedBy, isHistory } from "./same.ts";
import type { Formal } from "./state.ts";
import { isWithdrawalNotice } from "./withdrawal.ts";

/** Letters by which the United Nations Treaty Collection marks how a state became a party; a ratification has none. */
export type ActionLetter = "" | "a" | "A" | "AA" | "c" | "d" | "s";

export interface StatusEntry {
  /** "Signature", "Ratification", "Accession", "Withdrawal": what was done. */
  readonly action: string;
  readonly letter: ActionLetter;
  /** Day of the signature, the deposit, or the notice's arrival. */
  readonly deposited: Interval | null;
  /** Day on which it had its effect; null where it had none, or none is known. */
  readonly effect: Day | null;
  /** Stands in brackets on the page: an act that ended, or was to end, membership. */
  readonly bracketed: boolean;
  /** Numbers of notes, from 1. */
  readonly notes: readonly number[];
}

export interface StatusRow {
  readonly state: ActorCode;
  readonly entries: readonly StatusEntry[];
}

/** The status of a treaty as a depositary's page has it. */
export interface StatusPage {
  readonly rows: readonly StatusRow[];
  /** Note n is at n - 1: what the record says of the act, with its source and mark. */
  readonly notes: readonly string[];
}

/** Every act by which states came, went and changed their standing, by state, on the account and as known on a day. */
export function statusPage(
  charter: Charter,
  claims: readonly Claim[],
  account: Account,
  day: Day,
  asKnownOn: Day = day,
): StatusPage {
  const held = hold(claims, account, day, asKnownOn);
  const spells = spellsOf(charter, claims, account, day, asKnownOn);
  const notes: string[] = [];
  const rows = new Map<ActorCode, StatusEntry[]>();
  for (const claim of held.taken) {
    const state = concerns(charter, claim);
    const action = actionOf(charter, claim);
    const on = happenedBy(claim);
    if (state === null || state.includes("/") || action === null || on === null || on > day) continue;
    const known = rows.get(state) ?? [];
    const same = known.findLastIndex((entry) => entry.effect === on && !entry.bracketed);
    if (action.action === "Entry into force" && same !== -1) {
      // That a deposit had its effect is told with the deposit.
      const entry = known[same]!;
      known[same] = { ...entry, notes: [...entry.notes, note(claim, notes)] };
      continue;
    }
    const rivals = held.said.filter((other) => dateRivalOf(other) === claim.id);
    const cited = [claim, ...rivals].map((one) => note(one, notes));
    const entry: StatusEntry = {
      ...action,
      deposited: action.action === "Entry into force" ? null : (claim.time ?? claim.said),
      effect:
        claim.type === "agree"
          ? (instrumentOf(charter, claim)?.inForce ?? null)
          : effectOf(charter, spells, state, on, action),
      notes: cited,
    };
    rows.set(state, [...known, entry]);
  }
  for (const entry of lapsesOf(spells, rows, notes)) rows.get(entry.state)?.push(entry.entry);
  const sorted = [...rows].sort((a, b) => (a[0] < b[0] ? -1 : 1));
  return { rows: sorted.map(([state, entries]) => ({ state, entries })), notes };
}

const INSIDE: ReadonlySet<Formal> = new Set<Formal>(["member", "leaving", "suspended"]);

/** Acts that take effect later where the text says so. */
const LATER: ReadonlySet<string> = new Set([
  "Ratification",
  "Accession",
  "Acceptance",
  "Approval",
  "Succession",
]);

type Action = Pick<StatusEntry, "action" | "letter" | "bracketed">;

const JOINS: readonly (readonly [RegExp, string, ActionLetter])[] = [
  [/^observer/i, "Observer", ""],
  [/entry into force/i, "Entry into force", ""],
  [/definitive signature/i, "Definitive signature", "s"],
  [/signature|\bsign/i, "Signature", ""],
  [/succession|succeed/i, "Succession", "d"],
  [/accession|accede/i, "Accession", "a"],
  [/acceptance/i, "Acceptance", "A"],
  [/approval/i, "Approval", "AA"],
  [/confirmation/i, "Formal confirmation", "c"],
  [/ratif|deposit/i, "Ratification", ""],
  [/admission|admit/i, "Admission", ""],
];

/** How the page names an act; null for acts that have no place on it. */
function actionOf(charter: Charter, claim: Claim): Action | null {
  const tell = (action: string, letter: ActionLetter = "", bracketed = false): Action => ({
    action,
    letter,
    bracketed,
  });
  const object = claim.object ?? "";
  switch (claim.type) {
    case "join":
    case "agree": {
      if (claim.type === "agree" && claim.actor === charter.id) return null;
      const instrument = instrumentOf(charter, claim);
      if (claim.type === "agree") return tell(`Signature${instrument ? ` (${instrument.id})` : ""}`);
      const found = JOINS.find(([pattern]) => pattern.test(object));
      return found ? tell(found[1], found[2]) : tell("Entry");
    }
    case "resume":
      return tell("Resumption");
    case "notify":
      if (/revok|rescind|takes back/i.test(object)) return tell("Notice taken back");
      return isWithdrawalNotice(claim) ? tell("Withdrawal", "", true) : null;
    case "leave":
      return tell(isHistory(claim) ? "Withdrawal" : "Declaration of leaving", "", true);
    case "expel":
      return tell("Expulsion", "", true);
    case "suspend":
      return claim.actor === charter.id ? tell("Suspension", "", true) : null;
    default:
      return null;
  }
}

/** The instrument that an act was about, where the chronicle names one. */
const instrumentOf = (charter: Charter, claim: Claim): Charter["instruments"][number] | undefined =>
  charter.instruments.find(({ id }) => (claim.object ?? "").startsWith(id));

/** The day on which an act towards or away from membership worked, by the standings that followed. */
function effectOf(
  charter: Charter,
  spells: readonly Spell[],
  state: ActorCode,
  on: Day,
  { action, bracketed }: Action,
): Day | null {
  const mine = spells.filter((spell) => spell.state === state);
  if (bracketed) {
    const out = (spell: Spell): boolean => spell.formal === "former" || spell.formal === "suspended";
    const after = mine.find((spell) => spell.from >= on && out(spell));
    const back = mine.find((spell) => spell.from > on && spell.formal === "member");
    return after && (!back || after.from <= back.from) ? after.from : null;
  }
  const inside = (spell: Spell): boolean => INSIDE.has(spell.formal) && (spell.to === null || spell.to >= on);
  const spell = mine.find(inside);
  // A signature that made nobody a member had no effect of its own.
  if (!spell || (spell.from > on && !LATER.has(action))) return null;
  const from = spell.from > on ? spell.from : on;
  const force = charter.clauses
    .flatMap((clause) =>
      clause.kind === "entry_into_force" && clause.rule !== "silent" ? [clause.rule.on] : [],
    )
    .sort()[0];
  return force !== undefined && force > from ? force : from;
}

/** States that ceased to be parties though no act of theirs says so: their term had ended. */
function lapsesOf(
  spells: readonly Spell[],
  rows: ReadonlyMap<ActorCode, readonly StatusEntry[]>,
  notes: string[],
): readonly { readonly state: ActorCode; readonly entry: StatusEntry }[] {
  return spells.flatMap(({ state, formal, from, began, why }) => {
    const told = rows.get(state)?.some((entry) => entry.bracketed && entry.effect === from);
    if (formal !== "former" || told || why === null) return [];
    notes.push(why.citation ? `${why.what} (${why.citation.article})` : why.what);
    const entry = { action: "Lapse", letter: "" as const, deposited: began, effect: from, bracketed: true };
    return [{ state, entry: { ...entry, notes: [notes.length] } }];
  });
}

/** The number of the note on a claim; one that says the same as another is that one. */
function note(claim: Claim, notes: string[]): number {
  const source = claim.evidence.find((one) => one.kind === "source");
  const words = claim.note ?? claim.object ?? "told in a report";
  const rival = dateRivalOf(claim) === null ? "" : "Another date is given: ";
  const voice = claim.voice.code === null ? "" : `, according to ${claim.voice.code}`;
  const text = `${rival}${words}${voice}${source ? ` (${source.source}; ${source.confidence.replaceAll("-", " ")})` : ""}`;
  const at = notes.indexOf(text);
  return at === -1 ? notes.push(text) : at + 1;
}
