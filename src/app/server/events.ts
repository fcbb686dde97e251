import type { Handler } from "hono";
import type { Jobs, JobView } from "./jobs.ts";
import type { Keeper } from "./keeper.ts";
import { refused } from "./security.ts";
import { stream } from "./stream.ts";

/** Changes of the record as server-sent events, from the moment of asking; the first tells the version then. */
export const events =
  (keeper: Keeper): Handler =>
  (c) =>
    stream(c, (send) => {
      const stop = keeper.listen((change) =>
        send({ event: "change", id: String(change.version), data: change }),
      );
      send({ event: "hello", data: { version: keeper.version() } });
      return stop;
    });

/**
 * How far a job is, as server-sent events: `progress` with its state at once and with each step, then one of `done`, `stopped` and `failed`,
 * and the end.
 */
export const jobEvents =
  (jobs: Jobs): Handler =>
  (c) => {
    const id = c.req.param("job") ?? "";
    const job = jobs.find(id);
    if (job === undefined)
      return refused("job-unknown", `there is no job "${id}"`, "jobs live as long as the server", 404);
    return stream(c, (send, end) => {
      const tell = (one: JobView): void => {
        send({ event: one.state === "running" ? "progress" : one.state, data: one });
        if (one.state !== "running") end();
      };
      const stop = jobs.listen(id, tell);
      tell(job);
      return stop;
    });
  };
