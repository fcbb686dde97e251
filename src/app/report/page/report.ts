import type { Span } from "../../../base/span.ts";
import { meets, within } from "../../../base/span.ts";
import { dayText } from "../../text/when.ts";
import type { Dossier, Mark, ReportPage } from "../model.ts";
import { statusText } from "../words.ts";
import type { Links } from "./links.ts";
import { h, type Markup } from "./markup.ts";

/** The reports whole: coloured by voice, underlined by status, with what is claimed beside each paragraph. */
export const reportsSection = ({ reports }: Dossier, links: Links): Markup =>
  reports.length === 0
    ? h`<p class="none">No report was read.</p>`
    : h`${reports.map((page) => pageOf(page, links))}`;

const pageOf = (page: ReportPage, links: Links): Markup => h`
  <article class="report" id="r${page.number}" lang="en">
    <h3><span class="num">r${page.number}</span> ${page.title}</h3>
    <p class="sub">${[...(page.outlet === null ? [] : [page.outlet]), page.date === null ? "no date" : dayText(page.date), `${page.counts.statements} statements, ${page.counts.acts} acts`].join(" · ")}</p>
    ${page.warnings.map((warning) => h`<p class="note">! ${warning}</p>`)}
    ${paragraphs(page.text).map((paragraph) => paragraphOf(paragraph, page, links))}
  </article>`;

/** Spans of the text between line ends; together with the line ends they are the whole text. */
function paragraphs(text: string): readonly Span[] {
  return [...text.matchAll(/[^\n]+/g)]
    .map((m): Span => [m.index, m.index + m[0].length])
    .filter(([a, b]) => text.slice(a, b).trim() !== "");
}

function paragraphOf(paragraph: Span, page: ReportPage, links: Links): Markup {
  const sentences = page.sentences.flatMap((span, i) =>
    meets(span, paragraph) ? [{ span, number: i + 1 }] : [],
  );
  const left = page.boilerplate.some((span) => within(paragraph, span));
  const notes = left
    ? []
    : sentences.flatMap(({ span, number }) =>
        marksIn(span, page).map((mark) => noteOf(mark, number, page, links)),
      );
  return h`
    <div class="para${left ? " left" : ""}">
      <p>${pieces(paragraph, sentences, page, links)}</p>
      ${notes.length === 0 ? null : h`<ul class="margin" aria-label="What is claimed here">${notes}</ul>`}
    </div>`;
}

const marksIn = (sentence: Span, { marks, sentences }: ReportPage): readonly Mark[] =>
  marks.filter(({ span }) => sentences.find((one) => meets(one, span)) === sentence);

const noteOf = (mark: Mark, number: number, page: ReportPage, links: Links): Markup =>
  h`<li><a href="#r${page.number}s${number}">s${number}</a> <span class="status st-${mark.status}">${statusText(mark.status)}</span> ${mark.text} <span class="by ${voiceClass(mark, page, links)}">${mark.voice}</span></li>`;

function voiceClass({ span }: Mark, page: ReportPage, links: Links): string {
  const voiced = innermost(span, page);
  return voiced === undefined ? "" : links.voice(voiced.code);
}

function innermost(span: Span, { voices }: ReportPage): ReportPage["voices"][number] | undefined {
  return voices
    .filter((voiced) => meets(voiced.span, span) && within([span[0], span[0]], voiced.span))
    .sort((a, b) => a.span[1] - a.span[0] - (b.span[1] - b.span[0]))[0];
}

/** Each sentence with an id to link to; in it runs of text that lie in the same voice and under the same claims. */
function pieces(
  paragraph: Span,
  sentences: readonly { readonly span: Span; readonly number: number }[],
  page: ReportPage,
  links: Links,
): readonly Markup[] {
  const out: Markup[] = [];
  let at = paragraph[0];
  for (const { span, number } of sentences) {
    const [start, end]: Span = [Math.max(at, span[0]), Math.min(span[1], paragraph[1])];
    if (end <= start) continue;
    if (start > at) out.push(h`${page.text.slice(at, start)}`);
    out.push(
      h`<span class="sentence" id="r${page.number}s${number}">${runs([start, end], page, links)}</span>`,
    );
    at = end;
  }
  if (at < paragraph[1]) out.push(h`${page.text.slice(at, paragraph[1])}`);
  return out;
}

function runs(sentence: Span, page: ReportPage, links: Links): readonly Markup[] {
  const inside = [...page.voices, ...page.marks].filter(({ span }) => meets(span, sentence));
  const cuts = [
    ...new Set([
      ...sentence,
      ...inside.flatMap(({ span }) => span).filter((i) => i > sentence[0] && i < sentence[1]),
    ]),
  ].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, i) => {
    const span: Span = [start, cuts[i + 1]!];
    const words = page.text.slice(...span);
    const voiced = innermost(span, page);
    const marks = page.marks
      .filter((mark) => within(span, mark.span))
      .sort((a, b) => a.span[1] - a.span[0] - (b.span[1] - b.span[0]));
    if (voiced === undefined && marks.length === 0) return h`${words}`;
    const classes = [
      ...(voiced === undefined ? [] : ["voice", links.voice(voiced.code)]),
      ...(marks[0] === undefined ? [] : ["mark", `st-${marks[0].status}`]),
    ];
    const title = [
      ...(voiced === undefined ? [] : [`${voiced.voice} says`]),
      ...marks.map((mark) => `${statusText(mark.status)}: ${mark.text}`),
    ].join("\n");
    return h`<span class="${classes.join(" ")}" title="${title}">${words}</span>`;
  });
}
