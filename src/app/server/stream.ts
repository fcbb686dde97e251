import type { Context } from "hono";
import { streamSSE } from "hono/streaming";

/** One server-sent event. */
export interface Told {
  readonly event: string;
  readonly data: unknown;
  readonly id?: string;
}

const HEARTBEAT_MS = 25_000;

/**
 * Server-sent events until the asker goes or the teller is done. `tell` hands over what there is to send, now and later, and gives back how
 * to end that; a sign of life goes out while there is nothing.
 */
export const stream = (
  c: Context,
  tell: (send: (...told: readonly Told[]) => void, end: () => void) => () => void,
): Response =>
  streamSSE(c, async (out) => {
    const waiting: Told[] = [];
    let ended = false;
    let wake: () => void = () => undefined;
    const stop = tell(
      (...told) => {
        waiting.push(...told);
        wake();
      },
      () => {
        ended = true;
        wake();
      },
    );
    out.onAbort(() => {
      stop();
      wake();
    });
    while (!out.aborted) {
      for (let told = waiting.shift(); told !== undefined; told = waiting.shift()) {
        const { event, data, id } = told;
        await out.writeSSE({ event, data: JSON.stringify(data), ...(id === undefined ? {} : { id }) });
      }
      if (ended) break;
      const silent = await new Promise<boolean>((resolve) => {
        const timer = setTimeout(() => resolve(true), HEARTBEAT_MS);
        timer.unref();
        wake = () => {
          clearTimeout(timer);
          resolve(false);
        };
        if (waiting.length > 0 || ended) wake();
      });
      if (silent && !out.aborted) await out.writeSSE({ event: "still-here", data: "" });
    }
    stop();
  });
