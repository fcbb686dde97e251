import type { Handler } from "hono";
import { streamSSE } from "hono/streaming";
import type { Change } from "../view/review.ts";
import type { Keeper } from "./keeper.ts";

const HEARTBEAT_MS = 25_000;

/** Changes of the record as server-sent events, from the moment of asking; the first tells the version then. */
export const events =
  (keeper: Keeper): Handler =>
  (c) =>
    streamSSE(c, async (stream) => {
      const waiting: Change[] = [];
      let wake: () => void = () => undefined;
      const stop = keeper.listen((change) => {
        waiting.push(change);
        wake();
      });
      stream.onAbort(() => {
        stop();
        wake();
      });
      await stream.writeSSE({ event: "hello", data: JSON.stringify({ version: keeper.version() }) });
      while (!stream.aborted) {
        for (let change = waiting.shift(); change !== undefined; change = waiting.shift()) {
          await stream.writeSSE({
            event: "change",
            id: String(change.version),
            data: JSON.stringify(change),
          });
        }
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, HEARTBEAT_MS);
          timer.unref();
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
        if (!stream.aborted && waiting.length === 0) await stream.writeSSE({ event: "still-here", data: "" });
      }
    });
