import { createHash } from "node:crypto";
import { count } from "../text/names.ts";
import { dayText, shortDay, whenText } from "../text/when.ts";
import type { Dossier } from "./model.ts";
import { contestedSection, owedSection, pleasSection, threatsSection } from "./page/disputes.ts";
import { anchor, type Links, linksFor } from "./page/links.ts";
import { h, type Markup, trusted } from "./page/markup.ts";
import { PROSPECT_STYLE, prospectSection } from "./page/prospect.ts";
import { reportsSection } from "./page/report.ts";
import { SCRIPT } from "./page/script.ts";
import { standingSection } from "./page/standing.ts";
import { STYLE } from "./page/style.ts";
import { timelineSection } from "./page/timeline.ts";
import { SECTIONS, statusText } from "./words.ts";
import type { ProspectView } from "../view/prospect.ts";
import { STATUSES, type Status } from "../../vocabulary/status.ts";

const SECTION_MAKERS: readonly [keyof typeof SECTIONS, (dossier: Dossier, links: Links) => Markup][] = [
  ["standing", standingSection],
  ["pleas", pleasSection],
  ["threats", threatsSection],
  ["contested", contestedSection],
  ["owed", owedSection],
  ["timeline", timelineSection],
  ["gaps", gapsSection],
  ["reports", reportsSection],
];

/** The dossier as one HTML file: nothing is loaded, no script is needed to read it, and reports cannot run any. */
export function html(dossier: Dossier, prospects: ProspectView | null = null): string {
  const style = prospects === null ? STYLE : STYLE + PROSPECT_STYLE;
  const links = linksFor(dossier);
  const title = `${dossier.alliance.id}, ${dayText(dossier.on)}: dossier`;
  const policy = `default-src 'none'; style-src ${hash(style)}; script-src ${hash(SCRIPT)}; img-src data:; base-uri 'none'; form-action 'none'`;
  return h`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${trusted(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="casus">
<title>${title}</title>
<style>${trusted(style)}</style>
</head>
<body>
<a class="skip" href="#standing">Skip to the standing</a>
${hatching()}
<header>
  <p class="brand">Casus · dossier</p>
  <h1>${dossier.alliance.name}</h1>
  <p class="meta">${dayText(dossier.on)} · account: ${dossier.account} · ${count(dossier.reports.length, "report")}</p>
  <p class="lead">${dossier.headline.map((line) => h`${links.line(line)} `)}</p>
</header>
<nav aria-label="Sections"><ol>${SECTION_MAKERS.map(([id]) => h`<li><a href="#${id}">${SECTIONS[id]}</a></li>`)}${prospects === null ? null : h`<li><a href="#prospects">Prospects</a></li>`}</ol></nav>
<main>
${SECTION_MAKERS.map(
  ([
    id,
    make,
  ]) => h`<section id="${id}" aria-labelledby="${id}-h"><h2 id="${id}-h">${SECTIONS[id]}</h2>${id === "reports" ? legend(dossier, links) : null}${make(dossier, links)}</section>
`,
)}
${prospects === null ? null : h`<section id="prospects" aria-labelledby="prospects-h"><h2 id="prospects-h">Prospects</h2>${prospectSection(prospects)}</section>`}
${sources(dossier)}
</main>
<footer><p>Made by casus from the reports and the chronicle named here. It says who said what and what the charter makes of it; it does not say what is true.</p></footer>
<script>${trusted(SCRIPT)}</script>
</body>
</html>
`.markup;
}

const hash = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** The pattern that says "frozen" on strips, for those who see no colours. */
const hatching = (): Markup =>
  h`<svg class="defs" width="0" height="0" aria-hidden="true"><defs><pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line class="hatchline" x1="0" y1="0" x2="0" y2="5" stroke-width="3"/></pattern></defs></svg>`;

function legend({ reports }: Dossier, links: Links): Markup {
  const names = new Map<string, string>();
  for (const { code, voice } of reports.flatMap(({ voices }) => voices))
    if (code !== null && !names.has(code)) names.set(code, voice);
  return h`<div class="legend"><p class="label">Voices (background)</p><p>${links.voices.map((code) => h`<span class="voice ${links.voice(code)}">${code}</span> `)}<span class="voice vx">no party known</span> <span>the report itself (no background)</span></p>
  <p class="label">Status (underline)</p><p>${(Object.keys(STATUSES) as Status[]).map((status) => h`<span class="mark st-${status}">${statusText(status)}</span> `)}</p></div>`;
}

function gapsSection({ gaps, problems }: Dossier, links: Links): Markup {
  return h`<ul class="plain">${gaps.map((gap) => h`<li>${links.line(gap)}</li>`)}</ul>
  ${problems.length === 0 ? null : h`<h3>Problems</h3><ul class="plain">${problems.map(({ what, why }) => h`<li>! ${what}${why ? ` (${why})` : ""}</li>`)}</ul>`}`;
}

/** The chronicle's entries that are referred to. */
function sources({ references }: Dossier): Markup {
  const entries = references.flatMap((reference) => (reference.kind === "source" ? [reference] : []));
  if (entries.length === 0) return h``;
  return h`<section id="chronicle" aria-labelledby="chronicle-h"><h2 id="chronicle-h">The chronicle’s sources</h2><dl class="sources">${entries.map(
    ({ key, time, text, source, confidence }) =>
      h`<div id="${anchor(key)}"><dt>${key}</dt><dd>${whenText(time, shortDay)}: ${text} <span class="by">${source} (${confidence.replaceAll("-", " ")})</span></dd></div>`,
  )}</dl></section>`;
}
