import { send } from "./api.svelte.ts";
import type { JobView } from "../../../src/app/server/jobs.ts";

/**
 * Has the server do long work: tells each step, and ends with the job as it ended. Stopping stops the server's work, not only the waiting for
 * it. Where the connection breaks, the browser asks again by itself; a server that was started anew knows of no job, and then this fails.
 */
export async function job(
  path: string,
  body: unknown,
  seen: (job: JobView) => void,
  signal: AbortSignal,
): Promise<JobView> {
  const { id } = await send<JobView>(path, body);
  const stop = (): void => void send(`/api/jobs/${id}/stop`, {}).catch(() => undefined);
  if (signal.aborted) stop();
  signal.addEventListener("abort", stop, { once: true });
  return new Promise((done, failed) => {
    const source = new EventSource(`/api/jobs/${id}/events`);
    const tell = (event: MessageEvent<string>): JobView => {
      const now = JSON.parse(event.data) as JobView;
      seen(now);
      return now;
    };
    source.addEventListener("progress", tell);
    for (const ending of ["done", "stopped", "failed"])
      source.addEventListener(ending, (event) => {
        source.close();
        signal.removeEventListener("abort", stop);
        done(tell(event as MessageEvent<string>));
      });
    source.addEventListener("error", () => {
      if (source.readyState === EventSource.CLOSED) failed(new Error("the server no longer knows this work"));
    });
  });
}
