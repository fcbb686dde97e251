import { standingText } from "../../text/standing.ts";
import { shortDay, whenText } from "../../text/when.ts";
import type { Dossier, StandingRow } from "../model.ts";
import { type Links, wordsBlock } from "./links.ts";
import { h, type Markup } from "./markup.ts";
import { stripAxis, stripChart, stripRange } from "./strip.ts";

/** The table of states with their course over time, then those that stand apart. */
export function standingSection({ standings, on }: Dossier, links: Links): Markup {
  const range = stripRange(standings, on);
  const apart = standings.filter(
    ({ effective, formal, otherwise }) =>
      effective === "frozen" || otherwise.length > 0 || formal === "leaving" || formal === "suspended",
  );
  return h`
  <div class="scroll" tabindex="0" role="region" aria-label="Table of standings">
  <table class="standings">
    <thead><tr><th scope="col">State</th><th scope="col">Standing</th><th scope="col">Since</th><th scope="col">Out at the earliest, if notice is given today</th><th scope="col">Course ${stripAxis(range)}</th></tr></thead>
    <tbody>${standings.map((row) => rowOf(row, range))}</tbody>
  </table>
  </div>
  <p class="note">Course: solid, member; hatched, member but frozen in effect; grey, suspended or leaving; line, observer or applicant; blank, no part in it.</p>
  ${apart.map((row) => apartBlock(row, links))}`;
}

const rowOf = (row: StandingRow, range: ReturnType<typeof stripRange>): Markup => h`
  <tr class="${row.formal}">
    <th scope="row">${row.name}</th>
    <td>${standingText(row.formal, row.effective)}${row.otherwise.length === 0 ? null : h` <span class="differs">≠ differs on ${row.otherwise.length} ${row.otherwise.length === 1 ? "account" : "accounts"}</span>`}</td>
    <td>${row.since === null ? "" : shortDay(row.since)}${row.effectiveSince === null ? null : h`<br>frozen ${whenText(row.effectiveSince, shortDay)}`}</td>
    <td>${row.exit !== null ? `notice given: ${shortDay(row.exit)}` : row.earliestExit === null ? "" : shortDay(row.earliestExit)}</td>
    <td>${stripChart(row, range)}</td>
  </tr>`;

function apartBlock(row: StandingRow, links: Links): Markup {
  const [top, deep] = [
    row.reasons.filter(({ depth }) => depth < 2),
    row.reasons.filter(({ depth }) => depth >= 2),
  ];
  return h`
  <article class="card">
    <h3>${row.name}: <span class="verdict">${standingText(row.formal, row.effective)}</span></h3>
    <ul class="reasons">${top.map((reason) => h`<li class="d${reason.depth}">${links.line(reason)}</li>`)}</ul>
    ${row.otherwise.length === 0 ? null : h`<p class="label">Held otherwise</p><ul class="reasons">${row.otherwise.map(({ label, formal, effective, refs }) => h`<li>${label}: ${formal === "not listed" ? "not told" : standingText(formal, effective)}${links.refs(refs)}</li>`)}</ul>`}
    ${row.words.length === 0 ? null : h`<p class="label">What is said of it</p><div class="columns">${row.words.slice(0, 6).map((words) => wordsBlock(words, links))}</div>`}
    ${row.words.length <= 6 ? null : h`<details><summary>${row.words.length - 6} more sayings</summary><div class="columns">${row.words.slice(6).map((words) => wordsBlock(words, links))}</div></details>`}
    <details><summary>By which articles${deep.length === 0 ? "" : ", and all the steps"}</summary>
      <ul class="articles">${row.articles.map((article) => h`<li>§ ${article}</li>`)}</ul>
      <ul class="reasons">${deep.map((reason) => h`<li class="d${Math.min(5, reason.depth)}">${links.line(reason)}</li>`)}</ul>
    </details>
  </article>`;
}
