import type { MiddlewareHandler } from "hono";
import { refused } from "./security.ts";

/** Requests a minute that one client may make, of all kinds and of those that read texts or write. */
export interface Rates {
  readonly all: number;
  readonly writes: number;
}

export const RATES: Rates = { all: 6_000, writes: 600 };

/** Largest body, in bytes: a report of five million characters with its JSON around it. */
export const MOST_BODY = 6_000_000;

interface Bucket {
  left: number;
  at: number;
}

/** Turns away who asks too often, with the time after which to try again. The clock comes in, in milliseconds. */
export function limitRate(
  rates: Rates,
  now: () => number,
  clientOf: (request: Request, env: unknown) => string,
): MiddlewareHandler {
  const buckets = new Map<string, Bucket>();
  return async (c, next) => {
    const write = c.req.method !== "GET" && c.req.method !== "HEAD";
    const rate = write ? rates.writes : rates.all;
    const key = `${clientOf(c.req.raw, c.env)} ${write}`;
    const bucket = buckets.get(key) ?? { left: rate, at: now() };
    const left = Math.min(rate, bucket.left + ((now() - bucket.at) / 60_000) * rate);
    if (buckets.size > 10_000) buckets.clear();
    buckets.set(key, { left: Math.max(0, left - 1), at: now() });
    if (left < 1) {
      return refused(
        "too-many-requests",
        "too many requests",
        `wait ${Math.ceil(60 / rate)} s and try again`,
        429,
        {
          "retry-after": String(Math.max(1, Math.ceil(60 / rate))),
        },
      );
    }
    await next();
    return undefined;
  };
}
