import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { decideAll, type Motions, runWorld, shapeOf, type World } from "../../src/alliance/compact/index.ts";
import type { Charter, Clause } from "../../src/alliance/index.ts";
import { clausesOn } from "../../src/alliance/index.ts";
import { termEnds } from "../../src/alliance/roster.ts";
import { exitNumber } from "../../src/alliance/withdrawal.ts";
import { numberOf } from "../../src/base/day.ts";
import { charters, modelOf, randomFrom } from "./synthetic.ts";

const STATES = 30;
const MOTIONS = 8000;
const [FROM, TO] = [numberOf("2010-01-01"), numberOf("2024-12-31")];
const DAY = "2010-01-01";

/**
 * One narrative of memberships (with notices that run), suspensions, motions and votes, told to our replay and to an event
 * calculus in Prolog. RTEC is not to be had without a network; voting.pl is our own stand-in, and says so.
 */
export function narrative(seed: number): { readonly differ: number; readonly ratio: number | null } {
  let [differ, ours, theirs, events] = [0, 0, 0, 0];
  const has = spawnSync("swipl", ["--version"], { encoding: "utf8" });
  for (const [id, rule] of [
    ["CSTO", "consensus"],
    ["LAS", "two_thirds"],
  ] as const) {
    const story = tell(id, rule, seed);
    events += story.events;
    const runs = Array.from({ length: 5 }, () => {
      const before = process.cpuUsage();
      const log = runWorld(story.world, TO);
      const stands = decideAll(story.clause.rule, story.world.states, log, story.motions);
      const used = process.cpuUsage(before);
      return { stands, ms: (used.user + used.system) / 1000 };
    }).sort((a, b) => a.ms - b.ms);
    const { stands, ms } = runs[2]!;
    ours += ms;
    if (has.status !== 0) continue;
    const result = prolog(story.facts);
    theirs += result.ms;
    for (let m = 0; m < MOTIONS; m++) if (result.stands[m] !== (stands[m] === 1)) differ++;
    const all = stands.reduce((n, s) => n + (s === 1 ? 1 : 0), 0);
    console.log(
      `narrative of ${id} (${rule}): ${MOTIONS.toLocaleString("en")} motions, ${all.toLocaleString("en")} stand, ${differ} differ from Prolog`,
    );
  }
  const rate = (ms: number): string => `${Math.round((events / ms) * 1000).toLocaleString("en")} events/s`;
  if (has.status !== 0) {
    console.log(`narrative: ours ${rate(ours)}; swipl is not installed, so nothing to set beside it`);
    return { differ: 0, ratio: null };
  }
  const ratio = theirs / ours;
  console.log(
    `narrative: ours ${ours.toFixed(0)} ms CPU (${rate(ours)}), our event calculus on ${has.stdout.trim()} ${theirs.toFixed(0)} ms CPU (${rate(theirs)}): ${ratio.toFixed(0)} times. This is not RTEC, which cannot be had offline.`,
  );
  return { differ, ratio };
}

interface Story {
  readonly world: World;
  readonly motions: Motions;
  readonly clause: Clause<"decision">;
  readonly facts: string;
  readonly events: number;
}

const KINDS = [
  ["join", "state", "deposit of ratification", "join"],
  ["notify", "state", "withdrawal", "notice"],
  ["notify", "state", "revokes its notice", "revoke"],
  ["suspend", "body", null, "suspend"],
  ["resume", "body", null, "resume"],
] as const;

function tell(id: string, rule: string, seed: number): Story {
  const charter = charters().find((one) => one.id === id)!;
  const clause = clausesOn(charter, "decision", "2015-01-01").find(
    (c) => c.rule !== "silent" && c.rule.on === null,
  )!;
  const random = randomFrom(seed + rule.length);
  const pick = (n: number): number => Math.floor(random() * n);
  const rows: { day: number; rank: number; kind: number; state: number; motion: number; vote: number }[] = [];
  const act = (day: number, kind: number, state: number): void =>
    void rows.push({ day, rank: kind === 1 || kind === 2 ? 1 : 2, kind, state, motion: -1, vote: -1 });
  for (let s = 0; s < STATES; s++) act(FROM, 0, s);
  for (let i = 0; i < 6000; i++)
    act(FROM + 1 + pick(TO - FROM - 1), [0, 0, 1, 1, 2, 3, 4, 4][pick(8)]!, pick(STATES));
  const votes: number[][] = [];
  const closing = Array.from({ length: MOTIONS }, () => FROM + 30 + pick(TO - FROM - 30)).sort(
    (a, b) => a - b,
  );
  for (const [motion, day] of closing.entries()) {
    const seen = new Set<number>();
    for (let v = 0; v < 10; v++) {
      const state = pick(STATES);
      if (seen.has(state)) continue;
      seen.add(state);
      const vote = rule === "consensus" ? (pick(25) === 0 ? 1 : pick(8) === 0 ? 2 : 0) : pick(3);
      votes.push([motion, state, vote]);
      rows.push({ day: day - pick(20), rank: 3, kind: -1, state, motion, vote });
    }
    rows.push({ day, rank: 4, kind: -1, state: 0, motion, vote: -1 });
  }
  rows.sort((a, b) => a.day - b.day || a.rank - b.rank);
  const acts = rows.filter((row) => row.kind !== -1);
  const states = Array.from({ length: STATES }, (_, i) => `S${i}`);
  const ends = termEnds(charter, "9999-12-31");
  const shapes = KINDS.map(([type, by, object]) =>
    shapeOf(charter, ends, modelOf(charter, type, by, object)),
  );
  const starts = new Int32Array(MOTIONS + 1);
  for (const [motion] of votes) starts[motion! + 1]!++;
  for (let m = 0; m < MOTIONS; m++) starts[m + 1]! += starts[m]!;
  return {
    world: {
      charters: [charter],
      states,
      shapes: [shapes],
      acts: {
        length: acts.length,
        day: Int32Array.from(acts, (row) => row.day),
        alliance: new Uint8Array(acts.length),
        state: Uint16Array.from(acts, (row) => row.state),
        shape: Uint16Array.from(acts, (row) => row.kind),
      },
    },
    motions: {
      alliance: 0,
      day: Int32Array.from(closing),
      starts,
      voter: Uint16Array.from(votes, (v) => v[1]!),
      vote: Uint8Array.from(votes, (v) => v[2]!),
    },
    clause,
    facts: rows.map((row) => fact(charter, row, rule)).join(""),
    events: rows.length,
  };
}

/** The running time of a notice is given with it: calendars are not what is compared. */
function fact(
  charter: Charter,
  row: { day: number; kind: number; state: number; motion: number; vote: number },
  rule: string,
): string {
  const told = (event: string): string => `event(${row.day}, ${event}).\n`;
  if (row.motion !== -1)
    return row.vote === -1
      ? told(`close(${row.motion}, ${rule})`)
      : told(`vote(${row.state}, ${row.motion}, ${["for", "against", "aside"][row.vote]})`);
  const name = KINDS[row.kind]![3];
  if (name !== "notice") return told(`${name}(${row.state})`);
  const clause = clausesOn(charter, "withdrawal", DAY)
    .filter((one) => !clausesOn(charter, "withdrawal", DAY).some((other) => other.over.includes(one.id)))
    .find((one) => one.rule !== "silent")!;
  return told(`notice(${row.state}, ${exitNumber(charter, clause, row.day)})`);
}

function prolog(facts: string): { readonly stands: readonly boolean[]; readonly ms: number } {
  const folder = mkdtempSync(join(tmpdir(), "casus-bench-"));
  try {
    const file = join(folder, "events.pl");
    writeFileSync(file, facts);
    const program = join(import.meta.dirname, "voting.pl");
    const { stdout, stderr, status } = spawnSync("swipl", ["-q", "-f", program, "-t", "main", "--", file], {
      encoding: "utf8",
      maxBuffer: 1 << 26,
    });
    if (status !== 0 || !/^ms /m.test(stdout)) throw new Error(`swipl: ${stderr}`);
    const stands: boolean[] = [];
    for (const line of stdout.split("\n")) {
      const [motion, outcome] = line.split(" ");
      if (outcome === "stands" || outcome === "falls") stands[Number(motion)] = outcome === "stands";
    }
    return { stands, ms: Number(/^ms (\S+)/m.exec(stdout)![1]) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
