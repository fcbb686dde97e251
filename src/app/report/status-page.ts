import type { StatusPage } from "../../alliance/index.ts";
import type { Names } from "../text/names.ts";
import { depositText, effectText, LEGEND } from "../text/status.ts";
import { h, type Markup, trusted } from "./page/markup.ts";
import { STYLE } from "./page/style.ts";

/** The status page as one HTML file: nothing is loaded and no script runs. */
export function statusHtml(
  name: string,
  subtitle: string,
  { rows, notes }: StatusPage,
  names: Names,
): string {
  const body = rows.map(({ state, entries }) =>
    entries.map(
      (
        entry,
        i,
      ): Markup => h`<tr>${i === 0 ? h`<th scope="rowgroup" rowspan="${entries.length}">${names(state)}</th>` : null}<td>${entry.action}</td><td>${depositText(entry)}</td><td>${effectText(entry)}</td><td>${entry.notes.map((n) => h`<a class="ref" href="#n${n}">${n}</a>`)}</td></tr>
`,
    ),
  );
  const list = notes.map(
    (text, i) => h`<li id="n${i + 1}">${text}</li>
`,
  );
  return h`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${name}: status</title><style>${trusted(STYLE)}</style></head>
<body><header><p class="brand">Status</p><h1>${name}</h1><p class="meta">${subtitle}</p></header>
<main><div class="scroll" tabindex="0"><table><caption class="note">${LEGEND}</caption>
<thead><tr><th scope="col">Participant</th><th scope="col">Action</th><th scope="col">Signature, deposit or notice</th><th scope="col">Effect</th><th scope="col">Notes</th></tr></thead>
<tbody>${body}</tbody></table></div>
<section><h2>Notes</h2><ol>${list}</ol></section></main></body></html>
`.markup;
}
