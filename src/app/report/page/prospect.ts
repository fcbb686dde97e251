import { createHash } from "node:crypto";
import { capital } from "../../text/names.ts";
import { percent, switchLines } from "../../text/prospect.ts";
import { dayText } from "../../text/when.ts";
import type { ProspectView } from "../../view/prospect.ts";
import { bandsChart, tornadoChart } from "./prospect-charts.ts";
import { h, type Markup, trusted } from "./markup.ts";
import { STYLE } from "./style.ts";

/** Style of the charts of prospects; a page that shows them adds it to its own. */
export const PROSPECT_STYLE = `
.bands{display:grid;grid-template-columns:repeat(auto-fit,minmax(15rem,1fr));gap:1rem}
.bands figure{margin:0}.bands figcaption{font-size:.86rem;font-weight:600}
.chart{display:block;width:100%;height:auto;font:11px var(--sans)}
.chart text{fill:var(--soft)}.chart .grid{stroke:var(--rule);stroke-width:.6}
.chart .band{fill:var(--bar);opacity:.2}.chart .line{fill:none;stroke:var(--bar);stroke-width:2}
.chart .lowbar{fill:var(--warm)}.chart .highbar{fill:var(--bar)}.chart .basis{stroke:var(--ink);stroke-width:1}
.chart .name{fill:var(--ink)}
.paths{padding-left:0;list-style:none}.paths li{display:grid;grid-template-columns:3.5rem 1fr}.paths b{font-variant-numeric:tabular-nums}
`;

/** The prospects as one HTML file of their own. */
export function prospectPage(view: ProspectView): string {
  const style = STYLE + PROSPECT_STYLE;
  const hash = createHash("sha256").update(style).digest("base64");
  return h`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${trusted(`default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${view.title}: prospects</title>
<style>${trusted(style)}</style>
</head>
<body>
<header>
  <p class="brand">Casus · assessment of prospects</p>
  <h1>${view.title}</h1>
  <p class="meta">${view.assessment.horizon} months from ${dayText(view.from)} · account: ${view.account}</p>
</header>
<main><section aria-label="Prospects">${prospectSection(view)}</section></main>
<footer><p>Made by casus from the charter, the chronicle and the assumptions listed here. An assessment of prospects, not a prediction.</p></footer>
</body>
</html>
`.markup;
}

/** The prospects as a section of a page: bands by month, what they hinge on, paths, assumptions. */
export function prospectSection(view: ProspectView): Markup {
  const { assessment } = view;
  return h`
  <p class="note">An assessment of prospects, not a prediction: it follows from the charter and from the assumptions below, most of which nobody has measured. Lines are means over ${assessment.draws} draws of the assumptions, bands hold 80 % of the draws; playouts (${assessment.runs}) leave an error of at most ${(100 * Math.max(...assessment.families.flatMap((f) => f.outcomes.map((o) => o.error)))).toFixed(1)} points.</p>
  <p>${capital(view.member)}: ${view.ground.standing}. Demand: ${view.demand.text}</p>
  ${view.suppositions.length === 0 ? null : h`<p class="label">Supposed</p><ul class="plain">${view.suppositions.map((s) => h`<li>${s}</li>`)}</ul>`}
  ${assessment.families.map(
    (family) =>
      h`<h3>${capital(family.what)}</h3><div class="bands">${family.outcomes
        .filter((o) => Math.max(...o.mean) >= 0.005)
        .map(
          (o) =>
            h`<figure><figcaption>${o.outcome}: ${percent(o.mean.at(-1)!)} (${percent(o.low.at(-1)!)} to ${percent(o.high.at(-1)!)})</figcaption>${bandsChart(o)}</figure>`,
        )}</div>`,
  )}
  <h3>How often it went so in history</h3>
  ${view.baseRates.length === 0 ? h`<p class="none">No base rate is at hand.</p>` : h`<ul class="plain">${view.baseRates.map((r) => h`<li><b>${percent(r.rate)}</b> of ${r.cases}: ${r.what} <span class="by">${r.source}</span></li>`)}</ul>`}
  <p class="note">${view.leaning}</p>
  <h3>What it hinges on</h3>
  <p class="sub">Probability of “${assessment.focus.join("” or “")}” at the end, each assumption moved alone over its range: brown at its low end, blue at its high end.</p>
  ${tornadoChart(assessment.tornado)}
  <ul class="plain">${switchLines(view).map((line) => h`<li>${line}</li>`)}</ul>
  <div class="scroll" tabindex="0"><table><thead><tr><th>Assumption</th><th>explains alone</th><th>with all it interacts with</th></tr></thead><tbody>${assessment.influences.map((i) => h`<tr><td>${i.name.replaceAll("_", " ")}</td><td>${i.first.toFixed(2)}</td><td>${i.total.toFixed(2)}</td></tr>`)}</tbody></table></div>
  <h3>Most probable paths</h3>
  <ul class="paths">${view.told.map((path) => h`<li><b>${percent(path.share)}</b><span>${path.sentence}</span></li>`)}</ul>
  ${view.happened.length === 0 ? null : h`<h3>What came of it</h3><p class="note">Not used by the model; but those who set the assumptions knew it.</p><ul class="plain">${view.happened.map((e) => h`<li>${dayText(e.day)}: ${e.what}</li>`)}</ul>`}
  <details><summary>All assumptions, with what vouches for them</summary><div class="scroll" tabindex="0"><table><thead><tr><th>Assumption</th><th>low</th><th>base</th><th>high</th><th>mark</th><th>why</th><th>source</th></tr></thead><tbody>${view.priors.map((p) => h`<tr><th>${p.name.replaceAll("_", " ")}</th><td>${p.low}</td><td>${p.base}</td><td>${p.high}</td><td>${p.mark}</td><td>${capital(p.what)}. ${p.why}</td><td>${p.source ?? ""}</td></tr>`)}</tbody></table></div></details>
  ${view.backgrounds.length < 2 ? null : h`<p class="note">Contexts that hold together: ${view.backgrounds.map((b) => b.name).join("; ")}.</p>`}`;
}
