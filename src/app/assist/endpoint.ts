import { type Failure, wrongInput, wrongUse } from "../failure.ts";
import type { Origin } from "../../read/reading.ts";

/** A chat endpoint in the manner of OpenAI's, and how long to wait for it. */
export interface Endpoint {
  readonly url: URL;
  readonly model: string;
  /** Sent as a bearer token; null sends none. */
  readonly key: string | null;
  readonly timeoutMs: number;
}

export interface Message {
  readonly role: "system" | "user";
  readonly content: string;
}

/** Bytes of an answer that are read at the most. */
export const MOST_ANSWER = 1_000_000;

const LOOPBACK = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/;

/** The endpoint at an address: its base ("http://localhost:11434/v1") or the whole path. A key is never sent in the clear. */
export function endpointAt(
  written: string,
  more: { readonly model: string; readonly key: string | null; readonly timeoutMs: number },
): Endpoint {
  const url = URL.canParse(written) ? new URL(written) : null;
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw wrongUse({
      code: "assist-address",
      what: `--assist "${written}" is no http address`,
      hint: "--assist http://localhost:11434/v1",
    });
  }
  if (more.key !== null && url.protocol === "http:" && !LOOPBACK.test(url.hostname)) {
    throw wrongUse({
      code: "assist-key-in-clear",
      what: "a key would go to another machine unencrypted",
      hint: "use an https address, or unset CASUS_ASSIST_KEY",
    });
  }
  if (!url.pathname.endsWith("/chat/completions"))
    url.pathname = `${url.pathname.replace(/\/+$/, "")}/chat/completions`;
  return { url, ...more };
}

/** How proposals name where they come from. */
export const originOf = ({ url, model }: Endpoint): Origin => ({
  endpoint: `${url.origin}${url.pathname}`,
  model,
});

/**
 * What the model answers, as text. Fails where the endpoint is silent for too long, refuses, sends too much or no chat
 * answer. Redirects are not followed: a report goes to the address that was named and nowhere else.
 */
export async function ask(endpoint: Endpoint, messages: readonly Message[]): Promise<string> {
  const { url, model, key, timeoutMs } = endpoint;
  const target = new URL(url);
  [target.username, target.password] = ["", ""];
  const basic = url.username === "" ? null : `Basic ${btoa(`${url.username}:${url.password}`)}`;
  const authorization = key === null ? basic : `Bearer ${key}`;
  try {
    const response = await fetch(target, {
      method: "POST",
      redirect: "error",
      signal: AbortSignal.timeout(timeoutMs),
      headers: { "content-type": "application/json", ...(authorization === null ? {} : { authorization }) },
      body: JSON.stringify({ model, messages, temperature: 0, stream: false }),
    });
    if (!response.ok) {
      await response.body?.cancel();
      throw unusable(`the endpoint answered ${response.status}`, "check address, model and key");
    }
    return contentOf(await limited(response));
  } catch (error) {
    throw failureFor(error, timeoutMs);
  }
}

async function limited(response: Response): Promise<string> {
  const decoder = new TextDecoder();
  let [text, size] = ["", 0];
  for await (const chunk of response.body ?? []) {
    size += (chunk as Uint8Array).length;
    if (size > MOST_ANSWER)
      throw unusable(`the endpoint sent more than ${MOST_ANSWER / 1_000_000} MB`, "try another model");
    text += decoder.decode(chunk as Uint8Array, { stream: true });
  }
  return text + decoder.decode();
}

function contentOf(body: string): string {
  let content: unknown;
  try {
    const choices = (JSON.parse(body) as { choices?: { message?: { content?: unknown } }[] } | null)?.choices;
    content = choices?.[0]?.message?.content;
  } catch {
    content = undefined;
  }
  if (typeof content === "string") return content;
  throw unusable(
    "the endpoint's answer is no chat completion",
    "the address must be that of an OpenAI-compatible server, as http://localhost:11434/v1",
  );
}

function failureFor(error: unknown, timeoutMs: number): unknown {
  if (!(error instanceof Error) || "problems" in error) return error;
  if (error.name === "TimeoutError")
    return unusable(
      `the endpoint did not answer within ${timeoutMs / 1000} s`,
      "wait longer with --assist-timeout",
    );
  if (error instanceof TypeError) return unusable("the endpoint cannot be reached", "check that it runs");
  return error;
}

const unusable = (what: string, hint: string): Failure => wrongInput({ code: "assist-failed", what, hint });
