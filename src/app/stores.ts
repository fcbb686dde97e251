import { homedir } from "node:os";
import { join, resolve } from "node:path";
import type { Day } from "../base/day.ts";
import type { Reading } from "../read/reading.ts";
import type { Claim } from "../record/claim.ts";
import { compareClaims } from "../record/record.ts";
import { allClaims, type Known, type Store } from "../store/store.ts";
import type { Reports } from "./cases.ts";
import { wrongInput } from "./failure.ts";
import type { Io } from "./io.ts";

/** Folder for what Casus keeps of a user, after the XDG rules. */
export const dataFolder = (env: Io["env"]): string =>
  join(env["XDG_DATA_HOME"] || join(env["HOME"] || homedir(), ".local", "share"), "casus");

/** The store meant by `--store`: a server, a file, or the user's own where nothing is said. */
export function placeOf(written: string | undefined, io: Io): string {
  const place = written ?? io.env["CASUS_STORE"];
  if (place === undefined || place === "") return join(dataFolder(io.env), "record.casus");
  return /^postgres(?:ql)?:\/\//.test(place) ? place : resolve(io.cwd, place);
}

/** Opens the store meant by `--store` (made where it is not there, if that is allowed); whoever opens it closes it. */
export async function openStoreAt(written: string | undefined, io: Io, mustExist = true): Promise<Store> {
  const { openStore } = await import("../store/open.ts");
  return openStore(placeOf(written, io), {
    anchors: join(dataFolder(io.env), "anchors"),
    mustExist,
    ...(io.clock === undefined ? {} : { clock: io.clock }),
  });
}

/** Does the work with the store meant by `--store`, and closes it whatever comes of it. */
export async function withStore<T>(
  written: string | undefined,
  io: Io,
  work: (store: Store) => Promise<T>,
  mustExist = true,
): Promise<T> {
  const store = await openStoreAt(written, io, mustExist);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** Claims of the record that stand (or stood, as known on a day), in the record's one order. For commands that replay. */
export const claimsOfStore = (
  written: string | undefined,
  io: Io,
  knownOn: Day | null = null,
): Promise<readonly Claim[]> => withStore(written, io, (store) => standingClaims(store, knownOn));

/** The same of a store that is open. Throws where they are too many for one replay. */
export async function standingClaims(store: Store, knownOn: Day | null): Promise<readonly Claim[]> {
  const known: Known = knownOn === null ? null : { on: knownOn };
  const claims: Claim[] = [];
  for await (const { claim } of allClaims(store, { known })) {
    claims.push(claim);
    if (claims.length > MOST_CLAIMS) throw tooMany(store.place);
  }
  return claims.sort(compareClaims);
}

/**
 * The record as a dossier wants it: its claims, and the documents they quote, by date. A document's statements are not in
 * the record: what is marked in its text is what stands of its claims, corrections included.
 */
export async function reportsOfStore(written: string, io: Io, knownOn: Day | null): Promise<Reports> {
  return withStore(written, io, async (store) => {
    const claims = await standingClaims(store, knownOn);
    const quoted = new Set(
      claims.flatMap(({ evidence }) =>
        evidence.flatMap((one) => (one.kind === "words" ? [one.document] : [])),
      ),
    );
    const readings: Reading[] = [];
    for (const id of quoted) {
      const found = await store.document(id);
      if (found === null) continue;
      const { title, date, outlet, language, text } = found;
      const document = { id, title, date, outlet, language, text };
      readings.push({ document, statements: [], acts: [], boilerplate: [], warnings: [] });
    }
    readings.sort((a, b) => ((a.document.date ?? "9999") < (b.document.date ?? "9999") ? -1 : 1));
    return { claims, readings, problems: [] };
  });
}

/** Claims that one replay takes into memory. */
const MOST_CLAIMS = 2_000_000;

const tooMany = (file: string): Error =>
  wrongInput({
    code: "record-too-large",
    file,
    what: `the record holds more than ${MOST_CLAIMS} claims, too many for one replay in memory`,
    hint: "export what is wanted with `casus export --actor` or `--document`, and read it with --report",
  });
