import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";

/** What a fake endpoint was asked, and where it listens. */
export interface Fake {
  readonly url: string;
  readonly asked: { readonly authorization: string | undefined; readonly body: Asked }[];
  readonly close: () => Promise<void>;
}

export interface Asked {
  readonly model: string;
  readonly messages: readonly { readonly role: string; readonly content: string }[];
}

/** A chat endpoint on loopback whose model answers what the test says; `raw` answers in place of a chat completion. */
export async function fakeEndpoint(
  answer: (asked: Asked) => unknown,
  more: { raw?: string; status?: number; location?: string; waitMs?: number } = {},
): Promise<Fake> {
  const asked: Fake["asked"] = [];
  const server: Server = createServer((request, response) => {
    let text = "";
    request.on("data", (chunk: Buffer) => (text += chunk.toString()));
    request.on("end", () => {
      const body = JSON.parse(text) as Asked;
      asked.push({ authorization: request.headers.authorization, body });
      const content = answer(body);
      const made = more.raw ?? JSON.stringify({ choices: [{ message: { content: typeof content === "string" ? content : JSON.stringify(content) } }] }); // prettier-ignore
      setTimeout(() => {
        response.writeHead(more.status ?? 200, more.location ? { location: more.location } : {});
        response.end(made);
      }, more.waitMs ?? 0);
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    asked,
    close: () => {
      server.closeAllConnections();
      return new Promise((done) => server.close(() => done()));
    },
  };
}
