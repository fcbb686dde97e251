import { closeSync, fsyncSync, mkdirSync, openSync, readSync, writeSync } from "node:fs";
import { dirname } from "node:path";
import { sha256 } from "./chain.ts";
import { StoreFailure } from "./failure.ts";

/** The last entry that was acknowledged: what must still be there at the next opening. */
export interface Head {
  readonly seq: number;
  readonly hash: string;
}

/**
 * The head of the chain outside the database. SQLite drops what follows a damaged page of its log without a word, and an
 * old copy of a file is a good file: both are found by asking for the entry that the anchor names.
 *
 * 256 slots of 128 bytes, the slot by the head's number; the highest that is whole counts. So a write that is torn costs only
 * itself, two processes do not overwrite each other, and a full disk does not matter: the file is made whole at the start.
 */
export interface Anchor {
  /** The highest head ever noted; null for a new anchor. */
  readonly read: () => Head | null;
  /** Notes a head and makes sure that it is on the disk. */
  readonly note: (head: Head) => void;
  readonly close: () => void;
}

const SLOTS = 256;
const SLOT_BYTES = 128;

export function openAnchor(path: string): Anchor {
  mkdirSync(dirname(path), { recursive: true });
  const file = openSync(path, openFlags(path), 0o600);
  const slotAt = (position: number): Head | null => {
    const bytes = Buffer.alloc(SLOT_BYTES);
    return readSync(file, bytes, 0, SLOT_BYTES, position) === SLOT_BYTES
      ? parse(bytes.toString("latin1"))
      : null;
  };
  return {
    read: () => {
      let highest: Head | null = null;
      for (let i = 0; i < SLOTS; i++) {
        const head = slotAt(i * SLOT_BYTES);
        if (head !== null && head.seq > (highest?.seq ?? -1)) highest = head;
      }
      return highest;
    },
    note: (head) => {
      const position = (head.seq % SLOTS) * SLOT_BYTES;
      try {
        if ((slotAt(position)?.seq ?? -1) >= head.seq) return;
        writeWhole(file, Buffer.from(text(head), "latin1"), position);
        fsyncSync(file);
      } catch (error) {
        throw new StoreFailure({
          code: "store-unwritable",
          file: path,
          what: "the anchor of the store cannot be written",
          why: `the system says ${(error as NodeJS.ErrnoException).code}`,
          hint: "check the disk, the folder and its permissions",
        });
      }
    },
    close: () => closeSync(file),
  };
}

/** Makes the file at its full size where it is new. */
function openFlags(path: string): "r+" {
  try {
    const made = openSync(path, "wx", 0o600);
    writeWhole(made, Buffer.alloc(SLOTS * SLOT_BYTES, " "), 0);
    fsyncSync(made);
    closeSync(made);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
  return "r+";
}

function writeWhole(file: number, bytes: Uint8Array, position: number): void {
  for (let done = 0; done < bytes.length;) {
    done += writeSync(file, bytes, done, bytes.length - done, position + done);
  }
}

const text = ({ seq, hash }: Head): string => {
  const line = `${String(seq).padStart(16, "0")} ${hash}`;
  return `${`${line} ${sha256(line).slice(0, 16)}`.padEnd(SLOT_BYTES - 1)}\n`;
};

function parse(slot: string): Head | null {
  const m = /^(\d{16}) ([0-9a-f]{64}) ([0-9a-f]{16}) *\n$/.exec(slot);
  if (m === null || sha256(`${m[1]} ${m[2]}`).slice(0, 16) !== m[3]) return null;
  return { seq: Number(m[1]), hash: m[2]! };
}
