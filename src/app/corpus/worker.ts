import { loadLibrary } from "../library.ts";
import { type Job, prepare } from "./prepare.ts";
import type { Intake } from "../../store/store.ts";

// Ctrl-C reaches all processes of a terminal: whoever hands out the work decides when it ends.
if (process.send !== undefined) process.on("SIGINT", () => undefined);
const library = loadLibrary();

/** What a worker thread does: reads a few documents at a time. */
export default function readBatch(jobs: readonly Job[]): readonly Intake[] {
  return jobs.map((job) => prepare(job, library));
}
