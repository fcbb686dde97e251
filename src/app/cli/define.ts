import type { Command } from "commander";
import type { Context } from "./context.ts";

/**
 * One group of commands: declares them on the program. Commands themselves are imported only when they run, so that the
 * command line starts at once.
 */
export type Define = (
  add: (usage: string, summary: string, example: string) => Command,
  context: () => Context,
) => void;

/** Options that several commands share, so that they read the same everywhere. */
export const on = ["--on <day>", "the day asked about (YYYY-MM-DD)"] as const;
export const according = [
  "--according-to <who>",
  "whose word is taken: ARM, secretariat, RUS:foreign ministry, record, undisputed, official, ARM>RUS>record",
] as const;
export const asKnownOn = ["--as-known-on <day>", "only what had been said by that day counts"] as const;
export const fromStore = [
  "--store <place>",
  "take the record's claims too: a file, or postgres://user@host/database",
] as const;
export const ownCharter = ["--charter <file>", "a charter of your own for that alliance"] as const;
export const ownChronicle = ["--chronicle <file>", "a chronicle of your own"] as const;
export const csv = ["--csv", "print CSV"] as const;
export const json = ["--json", "print JSON"] as const;
export const reports = ["--report <file...>", "reports to read beside the chronicle"] as const;
export const date = [
  "--date <date>",
  "date of the report, as EDTF: 2024-03-12, 2024-03-12~, 2024-03",
] as const;
