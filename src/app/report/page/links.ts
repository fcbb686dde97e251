import { shorten } from "../../text/clean.ts";
import type { Dossier, Line, Reference, Words } from "../model.ts";
import { statusText } from "../words.ts";
import { quoted } from "../../text/tell.ts";
import { whenText, shortDay } from "../../text/when.ts";
import { h, type Markup } from "./markup.ts";

/** Links from references to the words they rest on. */
export interface Links {
  readonly refs: (keys: readonly string[]) => Markup;
  readonly line: (line: Line) => Markup;
  /** Class of a voice's colour. */
  readonly voice: (code: string | null) => string;
  /** Codes with a colour of their own, in order. */
  readonly voices: readonly string[];
}

/** Colours there are; further voices share the last. */
const COLOURS = 8;
const SHOWN = 5;

/** "r1:s4" is the element "r1s4". */
export const anchor = (key: string): string => key.replace(":", "");

export function linksFor(dossier: Dossier): Links {
  const byKey = new Map(dossier.references.map((reference) => [reference.key, reference]));
  const voices = [
    ...new Set(
      dossier.reports.flatMap((page) => page.voices.flatMap(({ code }) => (code === null ? [] : [code]))),
    ),
  ];
  const link = (key: string): Markup =>
    h`<a class="ref" href="#${anchor(key)}" title="${titleOf(byKey.get(key))}">${key}</a>`;
  const refs = (keys: readonly string[]): Markup => {
    if (keys.length === 0) return h``;
    const [shown, more] = [keys.slice(0, SHOWN), keys.slice(SHOWN)];
    const rest =
      more.length === 0
        ? null
        : h`<details class="more"><summary>+${more.length}</summary>${more.map(link)}</details>`;
    return h` <span class="refs">${shown.map(link)}${rest}</span>`;
  };
  return {
    refs,
    line: (line) => h`${line.text}${refs(line.refs)}`,
    voice: (code) => (code === null ? "vx" : `v${Math.min(COLOURS - 1, voices.indexOf(code))}`),
    voices,
  };
}

function titleOf(reference: Reference | undefined): string {
  if (reference === undefined) return "";
  return reference.kind === "words"
    ? `“${shorten(reference.text, 300)}”`
    : `${shorten(reference.text, 200)} (${reference.source})`;
}

/** What a voice says: status, act, voice, day, and the words. */
export const wordsBlock = (words: Words, links: Links): Markup => h`
  <blockquote class="words ${links.voice(words.code)}">
    <p class="told"><span class="status st-${words.status}">${statusText(words.status)}</span> ${words.text}${links.refs(words.refs)}</p>
    ${words.quote === "" ? null : h`<p class="quote">${quoted(words.quote)}</p>`}
    <p class="by">${words.voice}${words.said === null ? "" : `, ${whenText(words.said, shortDay)}`}</p>
  </blockquote>`;
