/**
 * How long an idle connection is kept, in milliseconds. Node's own 5 seconds end while a browser or the proxy in
 * front still counts on the connection, whose next question is then lost (nginx keeps its own for 60 seconds).
 */
const KEPT_MS = 65_000;

/** What the server is made with, wherever it listens on a socket (Node's `http.ServerOptions`). */
export const LISTENING = { keepAliveTimeout: KEPT_MS } as const;
