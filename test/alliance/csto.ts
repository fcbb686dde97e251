import { readFileSync } from "node:fs";
import { intervalOf } from "../../src/base/interval.ts";
import { type Charter, parseCharter, parseChronicle, readDate } from "../../src/alliance/index.ts";
import type { Claim } from "../../src/record/claim.ts";

const read = (path: string): string => readFileSync(new URL(`../../data/${path}`, import.meta.url), "utf8");

function must<T>(outcome: {
  readonly value: T | null;
  readonly problems: readonly { readonly what: string }[];
}): T {
  if (outcome.value === null) throw new Error(outcome.problems.map((problem) => problem.what).join("\n"));
  return outcome.value;
}

export const CSTO_TEXT = read("charters/csto.yaml");
export const CHRONICLE_TEXT = read("chronicles/csto.yaml");
export const CSTO: Charter = must(parseCharter(CSTO_TEXT, "csto.yaml"));
export const CHRONICLE: readonly Claim[] = must(parseChronicle(CHRONICLE_TEXT, "csto.yaml", CSTO));

/** A claim as a reader would make it from a report; the voice is a code, or null for the narrator. */
export function told(
  row: Pick<Claim, "type" | "actor" | "target"> &
    Partial<Omit<Claim, "voice" | "time" | "said">> & { voice?: string | null; time?: string; said?: string },
): Claim {
  const { voice = null, time, said = "2024-03-12", ...rest } = row;
  const id =
    rest.id ??
    `report:${voice ?? "narrator"}:${row.actor}:${row.type}:${row.target}:${rest.status ?? "fact"}:${time ?? ""}:${rest.object ?? ""}`;
  return {
    object: null,
    status: "fact",
    place: null,
    condition: null,
    evidence: [{ kind: "words", document: "report", span: [0, 4], quote: "test" }],
    confidence: 0.8,
    article: null,
    note: null,
    ...rest,
    id,
    time: time === undefined ? null : readDate(time),
    said: intervalOf(said),
    voice: {
      kind: voice === null ? "narrator" : "source",
      code: voice,
      name: voice ?? "the report",
      role: null,
      via: [],
      cue: voice === null ? null : "said",
      inferred: false,
    },
  };
}

/** What a reading of a report of 12 March 2024 on Armenia's complaint gives. */
export const REPORT: readonly Claim[] = [
  told({ type: "request", actor: "ARM", target: "CSTO", time: "2022-09/2022-10", object: "support" }),
  told({ type: "request", actor: "ARM", target: "RUS", time: "2022-09/2022-10", object: "support" }),
  told({
    type: "attack",
    actor: "AZE",
    target: "ARM",
    time: "2022-09",
    place: "Armenian-Azerbaijani border",
  }),
  told({ type: "ignore", actor: "CSTO", target: "ARM", voice: "ARM" }),
  told({ type: "ignore", actor: "RUS", target: "ARM", voice: "ARM" }),
  told({ type: "ignore", actor: "CSTO", target: "ARM", status: "denied", voice: "RUS", said: "2024-03-02" }),
  told({
    type: "veto",
    actor: "ARM",
    target: "CSTO",
    time: "2022-11",
    voice: "RUS",
    object: "decision to send observers",
    said: "2024-03-02",
  }),
  told({
    type: "decline",
    actor: "ARM",
    target: "CSTO",
    voice: "RUS",
    object: "military-technical help",
    said: "2024-03-02",
  }),
  told({ type: "boycott", actor: "ARM", target: "CSTO", time: "2023-03-12/2024-03-12" }),
  told({ type: "freeze", actor: "ARM", target: "CSTO", time: "2024-02", voice: "ARM" }),
  told({
    type: "notify",
    actor: "ARM",
    target: "CSTO",
    status: "denied",
    voice: "CSTO",
    object: "suspension of its membership",
  }),
  told({
    id: "clarify",
    type: "clarify",
    actor: "CSTO",
    target: "ARM",
    status: "demanded",
    voice: "ARM",
    object: "zone of responsibility",
  }),
  told({
    id: "pledge",
    type: "pledge",
    actor: "CSTO",
    target: "ARM",
    status: "demanded",
    voice: "ARM",
    object: "to defend it",
  }),
  told({
    type: "leave",
    actor: "ARM",
    target: "CSTO",
    status: "conditional",
    voice: "ARM",
    condition: { text: "the alliance does not answer", claims: ["clarify", "pledge"], holds: "unless" },
  }),
  told({ id: "exit", type: "leave", actor: "ARM", target: "CSTO", status: "conditional", voice: "ARM/OPP" }),
  told({
    type: "attack",
    actor: "AZE",
    target: "ARM",
    status: "conditional",
    voice: "ARM/OPP",
    condition: { text: "Armenia leaves", claims: ["exit"], holds: "if" },
  }),
];
