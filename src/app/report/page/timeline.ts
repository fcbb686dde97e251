import { shortDay, whenText } from "../../text/when.ts";
import type { Dossier, Moment } from "../model.ts";
import { statusText } from "../words.ts";
import type { Links } from "./links.ts";
import { h, type Markup } from "./markup.ts";
import { timelineChart } from "./chart.ts";

/** The chart of acts and sayings, and the same as a table. */
export function timelineSection({ timeline }: Dossier, links: Links): Markup {
  if (timeline.length === 0) return h`<p class="none">No act has a day.</p>`;
  return h`
  ${timelineChart(timeline)}
  <div class="scroll" tabindex="0" role="region" aria-label="Table of acts">
  <table class="moments">
    <thead><tr><th scope="col">Happened</th><th scope="col">Said</th><th scope="col">Status</th><th scope="col">What</th><th scope="col">By whom</th></tr></thead>
    <tbody>${timeline.map((moment) => rowOf(moment, links))}</tbody>
  </table>
  </div>`;
}

const rowOf = (moment: Moment, links: Links): Markup => h`
  <tr data-lane="${moment.lane}" data-source="${moment.source}">
    <td><time>${whenText(moment.time, shortDay)}</time></td>
    <td>${moment.said === null ? "" : whenText(moment.said, shortDay)}</td>
    <td><span class="status st-${moment.status}">${statusText(moment.status)}</span></td>
    <td>${moment.text}${links.refs(moment.refs)}</td>
    <td>${moment.voice}</td>
  </tr>`;
