import { WARCParser, type WARCRecord } from "warcio";
import type { Outcome, Problem } from "../../base/problem.ts";
import type { Document } from "../reading.ts";
import { dayIn } from "./dates.ts";
import { decode } from "./decode.ts";
import { MOST_UNPACKED } from "./inflate.ts";
import { pageOf } from "./page.ts";
import { documentOf, type About } from "./text.ts";

/** An article is at most this long; a longer record is passed over. */
const MOST_RECORD = 8_000_000;
/** Bytes handed to the unpacker at once: bounds what one step can grow to. */
const STEP = 16_384;

/**
 * The pages and texts of a web archive (plain or gzip), a document each. Names in it become ids and nothing else: no file is
 * written or opened by them.
 */
export async function fromWarc(
  bytes: Uint8Array,
  name: string,
  about: About,
): Promise<Outcome<readonly Document[]>> {
  const documents: Document[] = [];
  const problems: Problem[] = [];
  const wrong = (what: string, hint: string, level: Problem["level"]): void =>
    void problems.push({ code: "input-warc", level, file: name, what, hint });
  let unpacked = 0;
  const taken = new Set<string>();
  try {
    for await (const record of new WARCParser(stepsOf(bytes))) {
      const wanted = isArticle(record);
      const parts: Uint8Array[] = [];
      let size = 0;
      for await (const part of record) {
        size += part.length;
        unpacked += part.length;
        if (unpacked > MOST_UNPACKED) {
          wrong(
            "this archive unpacks to too much",
            `At most ${MOST_UNPACKED / 1_000_000} MB are read: take out the pages that you want read.`,
            "error",
          );
          return { value: null, problems };
        }
        if (wanted && size <= MOST_RECORD) parts.push(part);
      }
      if (!wanted || size > MOST_RECORD || size === 0) continue;
      const document = documentOfRecord(record, joined(parts, size), about, name);
      if (document !== null) documents.push({ ...document, id: unused(document.id, taken) });
    }
  } catch {
    wrong(
      "the archive is broken here: what stands before it was read",
      "Make the archive again if pages are missing.",
      documents.length > 0 ? "warning" : "error",
    );
  }
  if (documents.length === 0 && problems.length === 0)
    wrong(
      "there is no page with words in this archive",
      "Records of type response or resource with HTML or text are read.",
      "error",
    );
  return { value: documents.length > 0 ? documents : null, problems };
}

function* pieces(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += STEP) yield bytes.subarray(at, at + STEP);
}

async function* stepsOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (const piece of pieces(bytes)) yield await Promise.resolve(piece);
}

const typeOf = (record: WARCRecord): string =>
  record.httpHeaders?.headers.get("Content-Type") ?? record.warcContentType ?? "";

const isArticle = (record: WARCRecord): boolean =>
  /^(response|resource|conversion)$/.test(record.warcType ?? "") &&
  /\b(html|text\/plain|xhtml)/i.test(typeOf(record));

function documentOfRecord(
  record: WARCRecord,
  bytes: Uint8Array,
  about: About,
  name: string,
): Document | null {
  const text = decode(bytes, name, /charset="?([\w-]+)/i.exec(typeOf(record))?.[1] ?? null).value ?? "";
  const uri = record.warcTargetURI ?? "";
  const page = /html/i.test(typeOf(record))
    ? pageOf(text)
    : { title: null, date: null, outlet: null, author: null, text };
  if (page.text.trim() === "") return null;
  return documentOf(page.text, {
    ...page,
    id: idOf(uri) || about.id,
    title: about.title ?? page.title,
    date: about.date ?? page.date ?? dayIn((record.warcDate ?? "").slice(0, 10)),
    outlet: about.outlet ?? page.outlet ?? hostOf(uri),
  });
}

/** Letters, digits and hyphens of an address: no slash, no dots at its head. */
const idOf = (uri: string): string =>
  uri
    .replace(/^[a-z]+:\/\//i, "")
    .replace(/[^a-z0-9.]+/gi, "-")
    .replace(/\.{2,}/g, "-")
    .replace(/^[-.]+|[-.]+$/g, "")
    .slice(0, 80);

const hostOf = (uri: string): string | null =>
  /^https?:\/\/(?:www\.)?([a-z0-9.-]{1,100})/i.exec(uri)?.[1] ?? null;

function unused(id: string, taken: Set<string>): string {
  let free = id;
  for (let n = 2; taken.has(free); n++) free = `${id}-${n}`;
  taken.add(free);
  return free;
}

function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
  const out = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}
