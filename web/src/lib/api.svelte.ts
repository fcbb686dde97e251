import type { Change, Problem } from "./types.ts";

/** A request that the server turned down, with its problems. */
export class Refused extends Error {
  readonly problems: readonly Problem[];
  readonly status: number;
  constructor(problems: readonly Problem[], status: number) {
    super(problems.map(({ what }) => what).join("; "));
    this.problems = problems;
    this.status = status;
  }
  /** Whether the same may be sent again later: too much was asked, or the store does not answer for now. */
  get later(): boolean {
    return this.status === 429 || this.status === 503;
  }
}

/** The record's version as the server last told it, what others did, and whether what was done here is saved. */
export const live = $state<{
  version: number;
  connected: boolean;
  news: Change | null;
  saved: "saved" | "saving" | "waiting";
  /** Why something waits. */
  why: string;
}>({ version: 0, connected: false, news: null, saved: "saved", why: "" });

export async function get<T>(path: string, signal?: AbortSignal): Promise<T> {
  return answer<T>(
    await fetch(path, { headers: { accept: "application/json" }, ...(signal ? { signal } : {}) }),
  );
}

export async function send<T>(
  path: string,
  body: unknown,
  method = "POST",
  signal?: AbortSignal,
): Promise<T> {
  live.saved = "saving";
  try {
    const response = await fetch(path, {
      method,
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
      ...(signal ? { signal } : {}),
    });
    const made = await answer<T>(response);
    live.saved = "saved";
    live.why = "";
    return made;
  } catch (error) {
    live.saved = (error instanceof Refused && !error.later) || signal?.aborted ? "saved" : "waiting";
    live.why = error instanceof Refused ? error.message : "the server does not answer";
    throw error;
  }
}

async function answer<T>(response: Response): Promise<T> {
  const body = (await response.json().catch(() => null)) as (T & { problems?: readonly Problem[] }) | null;
  if (response.ok && body !== null) return body;
  throw new Refused(
    body?.problems ?? [{ code: "no-answer", level: "error", what: `the server answers ${response.status}` }],
    response.status,
  );
}

/** Listens for changes of the record for as long as the page is open. */
export function listen(): void {
  const source = new EventSource("/api/events");
  source.addEventListener("hello", (event) => {
    live.connected = true;
    live.version = (JSON.parse(event.data as string) as { version: number }).version;
  });
  source.addEventListener("change", (event) => {
    const change = JSON.parse(event.data as string) as Change;
    live.version = change.version;
    live.news = change;
  });
  source.addEventListener("error", () => (live.connected = false));
}

/** Fetches again whenever the address or the record changes; older answers never overtake newer ones. */
export function fetched<T>(path: () => string | null): {
  readonly value: T | null;
  readonly error: Error | null;
  readonly busy: boolean;
} {
  const state = $state<{ value: T | null; error: Error | null; busy: boolean }>({
    value: null,
    error: null,
    busy: true,
  });
  $effect(() => {
    const at = path();
    void live.version;
    if (at === null) return undefined;
    const stop = new AbortController();
    state.busy = true;
    get<T>(at, stop.signal)
      .then((value) => {
        state.value = value;
        state.error = null;
        state.busy = false;
      })
      .catch((error: unknown) => {
        if (stop.signal.aborted) return;
        state.error = error as Error;
        state.busy = false;
      });
    return () => stop.abort();
  });
  return state;
}
