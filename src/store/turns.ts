import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Fairness among processes that write to one file. SQLite lets whoever asks at the right moment write, and a program that
 * writes without pause starves the others. Who has to wait leaves a ticket (a file named by time and process) and whoever
 * comes later lets it pass first.
 */
export interface Turns {
  /** Whether somebody has waited longer than the holder of this ticket (null: without one). */
  readonly mustWait: (mine: string | null) => boolean;
  readonly take: () => string;
  readonly giveBack: (ticket: string) => void;
}

/** A ticket older than this, in ms, is of a process that hangs: it is passed over. */
const STALE_MS = 30_000;

export function turnsIn(folder: string): Turns {
  let count = 0;
  return {
    mustWait: (mine) => {
      for (const ticket of tickets(folder)) {
        if (ticket === mine) return false;
        if (isLive(ticket)) return true;
        rmSync(join(folder, ticket), { force: true });
      }
      return false;
    },
    take: () => {
      const ticket = `${String(Date.now()).padStart(14, "0")}-${process.pid}-${count++}`;
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, ticket), "");
      return ticket;
    },
    giveBack: (ticket) => rmSync(join(folder, ticket), { force: true }),
  };
}

function tickets(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

function isLive(ticket: string): boolean {
  const [since, pid] = ticket.split("-").map(Number);
  const age = Date.now() - (since ?? 0);
  // A clock that was set back makes an age below zero: such a ticket is not trusted either.
  if (pid === undefined || age > STALE_MS || age < -STALE_MS) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
