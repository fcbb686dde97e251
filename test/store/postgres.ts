import { execFileSync, spawn, spawnSync, type ChildProcess } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";

const BIN = ["17", "16", "15", "14"]
  .map((v) => `/usr/lib/postgresql/${v}/bin`)
  .find((dir) => existsSync(dir));

/** A PostgreSQL for tests: one that CASUS_TEST_PG names, or a throw-away server of our own. */
export interface TestServer {
  readonly url: string;
  /** Kills the server with SIGKILL, as a power cut would, and starts it again on the same files. Null for a server that is not ours. */
  readonly crash: (() => Promise<void>) | null;
  readonly stop: () => Promise<void>;
}

/** Starts a server; null, said on stderr, where there is none to be had. */
export async function startPostgres(): Promise<TestServer | null> {
  const given = process.env["CASUS_TEST_PG"];
  if (given) return { url: given, crash: null, stop: async () => undefined };
  if (BIN === undefined) {
    process.stderr.write(
      "PostgreSQL is not here: neither CASUS_TEST_PG nor /usr/lib/postgresql; its tests are left out\n",
    );
    return null;
  }
  const dir = mkdtempSync(join(tmpdir(), "casus-pg-"));
  const data = join(dir, "data");
  const ids = asUser();
  if (ids.uid !== undefined && ids.gid !== undefined) chownSync(dir, ids.uid, ids.gid);
  execFileSync(`${BIN}/initdb`, ["-D", data, "-U", "casus", "-A", "trust", "-E", "UTF8", "--no-locale"], {
    ...ids,
    stdio: "ignore",
  });
  const port = await freePort();
  const url = `postgres://casus@127.0.0.1:${port}/postgres`;
  let server = await launch(data, dir, port, url, ids);
  // Whoever ends by a mistake of its own, and never calls `stop`, leaves no server behind.
  const orphaned = (): void => {
    server.kill("SIGKILL");
    rmSync(dir, { recursive: true, force: true });
  };
  process.once("exit", orphaned);
  return {
    url,
    crash: async () => {
      await ended(server, "SIGKILL");
      // The children of a killed server end by themselves; until then the files are theirs.
      rmSync(join(data, "postmaster.pid"), { force: true });
      await new Promise((resolve) => setTimeout(resolve, 300));
      server = await launch(data, dir, port, url, ids);
    },
    stop: async () => {
      process.removeListener("exit", orphaned);
      await ended(server, "SIGINT");
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

/** PostgreSQL refuses to run as root: then it runs as the user that the package made. */
function asUser(): { readonly uid?: number; readonly gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const id = (flag: string): number =>
    Number(spawnSync("id", [flag, "postgres"], { encoding: "utf8" }).stdout);
  return { uid: id("-u"), gid: id("-g") };
}

async function launch(
  data: string,
  dir: string,
  port: number,
  url: string,
  ids: { readonly uid?: number; readonly gid?: number },
): Promise<ChildProcess> {
  const server = spawn(`${BIN}/postgres`, ["-D", data, "-p", String(port), "-k", dir, "-h", "127.0.0.1"], {
    ...ids,
    stdio: "ignore",
  });
  const end = Date.now() + 30_000;
  for (;;) {
    const client = new pg.Client({ connectionString: url });
    client.on("error", () => undefined);
    try {
      await client.connect();
      await client.end();
      return server;
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

const ended = (server: ChildProcess, signal: NodeJS.Signals): Promise<void> =>
  new Promise((resolve) => {
    server.once("exit", () => resolve());
    server.kill(signal);
  });

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });

/** A place for one store in an empty schema of the server. */
export async function emptyPlace(server: TestServer, name: string): Promise<string> {
  const client = new pg.Client({ connectionString: server.url });
  await client.connect();
  await client.query(`drop schema if exists ${name} cascade`);
  await client.query(`create schema ${name}`);
  await client.end();
  return `${server.url}?options=${encodeURIComponent(`-c search_path=${name}`)}`;
}
