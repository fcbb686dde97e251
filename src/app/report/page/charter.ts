import { createHash } from "node:crypto";
import { type Charter, type Clause, type ClauseKind, KIND_NAMES, KINDS } from "../../../alliance/index.ts";
import type { Day } from "../../../base/day.ts";
import { plainRule } from "../../text/plain-rule.ts";
import { dayText } from "../../text/when.ts";
import { h, type Markup, trusted } from "./markup.ts";
import { STYLE } from "./style.ts";

/** A charter as one page that needs nothing else: each question a reader has, what the text answers, and where it says so. */
export function charterPage(whole: Charter, clauses: readonly Clause[], day: Day | null): string {
  const charter =
    day === null ? whole : { ...whole, instruments: whole.instruments.filter((it) => it.signed <= day) };
  const kinds = KIND_NAMES.filter((kind) => clauses.some((clause) => clause.kind === kind));
  const policy = `default-src 'none'; style-src ${hash(STYLE)} ${hash(OWN)}; img-src data:; base-uri 'none'; form-action 'none'`;
  const silent = clauses.filter((clause) => clause.rule === "silent").length;
  return h`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${trusted(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="casus">
<title>${charter.name}: its charter</title>
<style>${trusted(STYLE)}</style>
<style>${trusted(OWN)}</style>
</head>
<body>
<a class="skip" href="#answers">Skip to the answers</a>
<header>
  <p class="brand">Casus · charter</p>
  <h1>${charter.name}</h1>
  <p class="meta">${charter.id} · ${day === null ? "every version of its rules" : `the rules in force on ${dayText(day)}`}</p>
  <p class="lead">${leadOf(charter, clauses.length, silent)}</p>
</header>
<nav aria-label="Questions"><ol class="questions">${kinds.map((kind) => h`<li><a href="#${kind}">${KINDS[kind]}</a></li>`)}</ol></nav>
<main id="answers">
${kinds.map((kind) =>
  question(
    kind,
    clauses.filter((clause) => clause.kind === kind),
    charter,
    day,
  ),
)}
<section aria-labelledby="texts-h"><h2 id="texts-h">The texts</h2>
<div class="scroll" tabindex="0" role="region" aria-label="Table of texts"><table>
<thead><tr><th scope="col">Text</th><th scope="col">Signed</th><th scope="col">In force</th><th scope="col">Kept by</th><th scope="col">Checked</th></tr></thead>
<tbody>${charter.instruments.map((it) => h`<tr><th scope="row">${it.name}</th><td>${dayText(it.signed)}</td><td>${it.inForce === null ? "not known" : dayText(it.inForce)}${it.effectFrom === null ? null : h`<br>with effect from ${dayText(it.effectFrom)}`}</td><td>${it.depositary ?? ""}</td><td>${CHECKED[it.confidence]}</td></tr>`)}</tbody>
</table></div></section>
<section aria-labelledby="sources-h"><h2 id="sources-h">Sources</h2>
<ul class="plain">${charter.sources.map((source) => h`<li>${source}</li>`)}</ul></section>
</main>
<footer><p>The articles are told in our words, not quoted. Each answer says how far it was checked; where a text says nothing, that is an answer too.</p></footer>
</body>
</html>
`.markup;
}

function leadOf(charter: Charter, answers: number, silent: number): string {
  const texts = charter.instruments.length;
  const first = charter.instruments.map((it) => it.signed).sort()[0];
  const from = first === undefined ? "" : `, the first signed on ${dayText(first)}`;
  const many = texts === 1 ? `It rests on one text${from}.` : `It rests on ${texts} texts${from}.`;
  return `${many} This page asks them ${answers} questions; to ${silent} of them they give no answer, and that silence counts.`;
}

const CHECKED: Readonly<Record<Clause["confidence"], string>> = {
  "verified-from-text": "read in the text",
  "verified-from-secondary": "read in an account of it",
  "from-memory": "not checked yet",
};

function question(kind: ClauseKind, clauses: readonly Clause[], charter: Charter, day: Day | null): Markup {
  return h`<section id="${kind}" aria-labelledby="${kind}-h"><h2 id="${kind}-h">${KINDS[kind]}</h2>
${clauses.map((clause) => answer(clause, charter, day))}</section>
`;
}

function answer(clause: Clause, charter: Charter, day: Day | null): Markup {
  const text = charter.instruments.find((it) => it.id === clause.instrument)?.name ?? clause.instrument;
  const article = clause.article === "none" ? "No article" : capital(clause.article);
  const until = clause.validTo === null ? "still in force" : `until ${dayText(clause.validTo)}`;
  const rows = plainRule(clause);
  return h`<article class="card ${clause.rule === "silent" ? "silent" : ""}" id="${clause.id}">
<h3>${article} <span class="by">${text}</span></h3>
${clause.rule === "silent" ? h`<p class="verdict">The texts are silent.</p>` : null}
<p class="say">${clause.text}</p>
${rows.length === 0 ? null : h`<dl class="rule">${rows.map(([name, value]) => h`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`}
<p class="note">${day === null || clause.validTo !== null ? `From ${dayText(clause.validFrom)}, ${until}. ` : ""}<span class="check ${clause.confidence}">${capital(CHECKED[clause.confidence])}</span>: ${clause.source}</p>
</article>
`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const hash = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

const OWN = `
body{max-width:60rem}
.questions{columns:2 20rem;display:block}.questions li{break-inside:avoid;margin:.25rem 0}
main>section{margin-top:2.4rem}
.card{border-left:4px solid var(--bar)}.card.silent{border-left:4px dashed var(--rule)}
.say{font:1.08rem/1.6 var(--serif);margin:.3rem 0 .7rem;max-width:46rem}
.card.silent .say{color:var(--soft)}
.rule{display:grid;grid-template-columns:repeat(auto-fill,minmax(16rem,1fr));gap:.5rem 1.4rem;margin:.6rem 0;border-top:1px solid var(--rule);padding-top:.7rem}
.rule dt{font-size:.78rem;color:var(--soft)}.rule dd{margin:0;font-weight:550}
.check{font-weight:600}.from-memory{color:var(--warm)}
@media print{.questions{display:none}.card{border-left-width:2px}section{break-inside:auto}.rule{grid-template-columns:repeat(3,1fr)}}
`;
