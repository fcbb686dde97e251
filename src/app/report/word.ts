import { dayText, shortDay, whenText } from "../text/when.ts";
import { standingText } from "../text/standing.ts";
import type { Dossier, Line } from "./model.ts";
import { h, type Markup, trusted } from "./page/markup.ts";
import { HOLDS, OUTCOMES, SECTIONS, statusText } from "./words.ts";

const STYLE =
  "body{font:11pt Calibri,Carlito,sans-serif}table{border-collapse:collapse;width:100%}td,th{border:1px solid #999;padding:3pt;text-align:left;vertical-align:top}h1{font-size:18pt}h2{font-size:14pt}p.note{color:#444;font-size:9pt}";

/** The dossier as HTML that word processors open as a document: plain tables and lists, references as numbered notes. */
export function word(dossier: Dossier): string {
  const { alliance, on, account } = dossier;
  return h`<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word" lang="en">
<head><meta charset="utf-8"><title>${alliance.id}, ${dayText(on)}</title><style>${trusted(STYLE)}</style></head>
<body>
<h1>${alliance.name}, ${dayText(on)}</h1>
<p class="note">Account: ${account}. ${String(dossier.reports.length)} reports.</p>
${dossier.headline.map((line) => h`<p>${told(line)}</p>`)}
<h2>${SECTIONS.standing}</h2>
<table><tr><th>State</th><th>Standing</th><th>Since</th><th>On other accounts</th><th>Article</th></tr>
${dossier.standings.map(
  (row) =>
    h`<tr><td>${row.name}</td><td>${standingText(row.formal, row.effective)}</td><td>${row.since === null ? "" : shortDay(row.since)}</td><td>${row.otherwise.map((side) => h`<p>${side.label}: ${[side.formal, side.effective].filter(Boolean).join(", ")}</p>`)}</td><td>${row.articles.at(-1) ?? ""} ${keys(row.refs)}</td></tr>`,
)}</table>
<h2>${SECTIONS.pleas}</h2>
${dossier.pleas.map(
  (plea) =>
    h`<h3>${plea.byName}, ${whenText(plea.time)}: ${plea.object ?? "help"} ${keys(plea.refs)}</h3><ul>${plea.accounts.map(({ label, outcome, course }) => h`<li>${label}: ${OUTCOMES[outcome]}<ul>${course.map((step) => h`<li>${whenText(step.time, shortDay)}: ${told(step)}</li>`)}</ul></li>`)}</ul>`,
)}
<h2>${SECTIONS.threats}</h2>
<ul>${dossier.threats.map(({ voice, act, quote, conditions, refs }) => h`<li>${voice}: ${act}${conditions.map(({ holds, text }) => h`, ${holds} ${text}`)} ${keys(refs)}<p class="note">${quote}</p></li>`)}</ul>
<h2>${SECTIONS.contested}</h2>
${dossier.contested.map(
  ({ proposition, sides }) =>
    h`<h3>${proposition}</h3><table><tr><th>Voice</th><th>Holds</th><th>Said</th><th>Words</th></tr>${sides.map(({ voice, holds, said, words }) => h`<tr><td>${voice}</td><td>${HOLDS[holds]}</td><td>${whenText(said, shortDay)}</td><td>${words[0]?.quote || words[0]?.text || ""} ${keys(words.flatMap((one) => one.refs))}</td></tr>`)}</table>`,
)}
<h2>${SECTIONS.timeline}</h2>
<table><tr><th>When</th><th>What</th><th>Held as</th><th>Voice</th></tr>
${dossier.timeline.map(({ time, text, status, voice, refs }) => h`<tr><td>${whenText(time, shortDay)}</td><td>${text} ${keys(refs)}</td><td>${statusText(status)}</td><td>${voice}</td></tr>`)}</table>
<h2>${SECTIONS.gaps}</h2>
<ul>${dossier.gaps.map((line) => h`<li>${told(line)}</li>`)}</ul>
<h2>References</h2>
${dossier.references.map(
  (ref) =>
    h`<p class="note">[${ref.key}] ${ref.kind === "words" ? h`report ${String(ref.report)}, characters ${String(ref.span[0])} to ${String(ref.span[1])}: ${ref.text}` : h`${ref.text} (${ref.source}; ${ref.confidence.replaceAll("-", " ")})`}</p>`,
)}
</body></html>
`.markup;
}

const told = ({ text, refs }: Line): Markup => h`${text} ${keys(refs)}`;
const keys = (refs: readonly string[]): string => [...new Set(refs)].map((key) => `[${key}]`).join("");
