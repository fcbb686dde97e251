const HUES = [212, 12, 150, 285, 38, 185, 330, 95];
const voices = (tint: string, edge: string): string =>
  HUES.map((hue, i) => `--v${i}:hsl(${hue} ${tint});--e${i}:hsl(${hue} ${edge});`).join("");
const voiceRules = HUES.map((_, i) => `.v${i}{--tint:var(--v${i});--edge:var(--e${i})}`).join("\n");

const LIGHT = `--paper:#fbfaf6;--card:#ffffff;--ink:#1e2226;--soft:#575d65;--rule:#d9d5ca;--link:#1d4f7c;--bar:#3b6487;--warm:#8a5a12;--target:#fff1b8;--vx:hsl(220 5% 92%);--ex:hsl(220 5% 50%);${voices("62% 93%", "45% 38%")}`;
const DARK = `--paper:#15181b;--card:#1c2024;--ink:#e6e3dc;--soft:#a3a8ae;--rule:#363b41;--link:#8fc0ec;--bar:#7aa7cd;--warm:#e0b06a;--target:#5a4a12;--vx:hsl(220 5% 22%);--ex:hsl(220 5% 60%);${voices("32% 21%", "45% 68%")}`;

/** The page's whole style. No style attributes are used, so that the page's policy can forbid them. */
export const STYLE = `
:root{${LIGHT}--serif:"Iowan Old Style","Palatino Linotype",Palatino,"Book Antiqua",Georgia,"DejaVu Serif",serif;--sans:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,"DejaVu Sans",sans-serif;--tint:var(--vx);--edge:var(--ex)}
@media (prefers-color-scheme:dark){:root{${DARK}}}
${voiceRules}
.vx{--tint:var(--vx);--edge:var(--ex)}
*{box-sizing:border-box}
html{scroll-behavior:smooth;scroll-padding-top:1.5rem}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
body{margin:0 auto;max-width:76rem;padding:2.5rem 1.25rem 4rem;background:var(--paper);color:var(--ink);font:1rem/1.6 var(--sans);overflow-wrap:break-word}
a{color:var(--link)}
a:focus-visible,summary:focus-visible,.scroll:focus-visible,input:focus-visible{outline:2px solid var(--link);outline-offset:2px}
.skip{position:absolute;left:-100rem}.skip:focus{left:1rem;top:.5rem;background:var(--card);padding:.4rem .8rem}
.defs{position:absolute}
header{border-bottom:3px double var(--rule);padding-bottom:1.75rem;margin-bottom:1.75rem}
.brand{margin:0;font-size:.78rem;letter-spacing:.14em;text-transform:uppercase;color:var(--soft)}
h1,h2,h3{font-family:var(--serif);font-weight:600;line-height:1.2;text-wrap:balance}
h1{font-size:clamp(1.8rem,4.5vw,2.9rem);margin:.35rem 0 .25rem;letter-spacing:-.01em}
.meta,.sub{color:var(--soft);margin:.1rem 0 .6rem;font-size:.92rem}
.lead{font:1.22rem/1.62 var(--serif);max-width:50rem;margin:1.2rem 0 0;text-wrap:pretty}
nav ol{list-style:none;padding:0;margin:0;display:flex;flex-wrap:wrap;gap:.2rem 1.2rem;font-size:.92rem}
nav a{text-decoration:none;border-bottom:1px solid transparent}nav a:hover{border-bottom-color:currentColor}
main>section{margin-top:3.2rem}
h2{font-size:1.6rem;margin:0 0 1rem;padding-bottom:.35rem;border-bottom:1px solid var(--rule)}
h3{font-size:1.14rem;margin:0 0 .3rem}
h4{font-size:.83rem;margin:0 0 .25rem;color:var(--soft);font-weight:600}
.card{background:var(--card);border:1px solid var(--rule);border-radius:4px;padding:1.05rem 1.25rem;margin:1rem 0}
.label{margin:.9rem 0 .3rem;font-size:.76rem;letter-spacing:.08em;text-transform:uppercase;color:var(--soft)}
.note,.none{color:var(--soft);font-size:.9rem}
.verdict{font-family:var(--sans);font-size:.95rem;font-weight:600}
.refs{white-space:normal;font-family:var(--sans);font-size:.7rem;line-height:1}
.ref{display:inline-block;margin-left:.22rem;padding:.1rem .28rem;border-radius:3px;text-decoration:none;background:color-mix(in srgb,var(--link) 9%,transparent);font-variant-numeric:tabular-nums}
.ref:hover{background:color-mix(in srgb,var(--link) 22%,transparent)}
.more{display:inline}.more summary{display:inline;cursor:pointer;margin-left:.25rem;color:var(--soft)}
ul.reasons,ul.articles,ul.conditions,ul.plain,.account ol{margin:.25rem 0;padding-left:1.1rem}
ul.articles{list-style:none;padding-left:0;color:var(--soft);font-size:.88rem}
li{margin:.22rem 0}.d1{margin-left:1.1rem}.d2{margin-left:2.2rem}.d3{margin-left:3.3rem}.d4{margin-left:4.4rem}.d5{margin-left:5.5rem}
details>summary{cursor:pointer;color:var(--soft);font-size:.88rem}
.scroll{overflow-x:auto;margin:0}
table{border-collapse:collapse;width:100%;font-size:.92rem}
caption{text-align:left;padding-bottom:.5rem}
th,td{text-align:left;vertical-align:top;padding:.42rem .9rem .42rem 0;border-bottom:1px solid var(--rule)}
thead th{font-size:.78rem;color:var(--soft);font-weight:600;vertical-align:bottom}
tbody th{font-weight:600}
tr.former,tr.none{color:var(--soft)}
.differs{color:var(--warm);font-size:.82rem;white-space:nowrap}
.axis{display:flex;justify-content:space-between;width:260px;font-weight:400}
.strip{display:block}.strip .base{stroke:var(--rule)}
.piece{fill:var(--bar)}.piece.frozen{fill:url(#hatch);stroke:var(--bar);stroke-width:1}.piece.suspended,.piece.leaving{fill:var(--soft)}
.hatchline{stroke:var(--bar)}
.abreast{display:grid;grid-template-columns:repeat(auto-fit,minmax(15rem,1fr));gap:.9rem;margin-top:.6rem}
.account{border-top:2px solid var(--rule);padding-top:.5rem;font-size:.93rem;min-width:0}
.outcome{margin:0 0 .3rem;font-weight:650}
.account time,.moments time{color:var(--soft);white-space:nowrap}
.columns{display:grid;grid-template-columns:repeat(auto-fit,minmax(18rem,1fr));gap:.3rem 1.2rem}
.words{margin:.45rem 0;padding:.1rem 0 .1rem .75rem;border-left:3px solid var(--edge)}
.words p{margin:.1rem 0}.told{font-size:.9rem}
.quote{font-family:var(--serif);font-size:1rem;line-height:1.5}
.by{color:var(--soft);font-size:.84rem}
.status{font-size:.8rem;font-weight:600;white-space:nowrap}
.kind{margin:0;font-size:.8rem;font-weight:600;color:var(--warm)}
.k-forecast{border-style:dashed}
.conditions{list-style:none;padding-left:0}.conditions>li{border-top:1px solid var(--rule);padding:.4rem 0}
.holds{font-weight:650}.met{font-size:.86rem;font-weight:600;white-space:nowrap}
.timeline{display:block;width:100%;min-width:46rem;height:auto;font:11px var(--sans)}
.timeline text{fill:var(--soft)}.timeline .lanename{fill:var(--ink);font-weight:600;font-size:12px}
.timeline .year,.timeline .under{stroke:var(--rule);stroke-width:.6}.timeline .rail{stroke:var(--rule)}.timeline .rail.said{stroke-dasharray:2 3}
.timeline .glyph{fill:var(--ink);font-size:13px;text-anchor:middle}.timeline .chronicle .glyph{fill:var(--bar)}
.timeline .tie{stroke:var(--soft);stroke-width:.7;opacity:.55}.timeline .saidmark{fill:var(--soft)}
.timeline .span{fill:var(--bar);opacity:.28}
.timeline a:hover .tie,.timeline a:focus .tie{stroke:var(--link);stroke-width:1.6;opacity:1}.timeline a:hover .glyph,.timeline a:focus .glyph{fill:var(--link)}
.moments td:nth-child(-n+3){white-space:nowrap}
.filters{display:flex;flex-wrap:wrap;gap:.2rem 1rem;font-size:.86rem;color:var(--soft)}
.off{visibility:hidden}tr.off,.gone{display:none}
.legend{font-size:.86rem;border:1px solid var(--rule);border-radius:4px;padding:.3rem 1rem .5rem}.legend p{margin:.3rem 0}.legend span{margin-right:.5rem}
.report{margin:2.4rem 0}.report h3{font-size:1.35rem}.num{color:var(--soft);font-weight:400}
.para{display:grid;grid-template-columns:minmax(0,40rem) minmax(0,1fr);gap:0 2.2rem;margin:.2rem 0 .9rem}
.para>p{font:1.06rem/1.68 var(--serif);margin:0}
.para.left>p{color:var(--soft);font-size:.88rem;font-family:var(--sans)}
.margin{list-style:none;margin:.2rem 0 0;padding:0 0 0 .9rem;border-left:1px solid var(--rule);font-size:.8rem;line-height:1.45}
.margin li{margin:0 0 .35rem}.margin a{text-decoration:none}
.sentence:target{background:var(--target);box-shadow:0 0 0 .22rem var(--target);border-radius:2px}
.sentence:target .voice{background:none}
.sources>div:target{background:var(--target)}
.voice{background:var(--tint);border-radius:2px;-webkit-box-decoration-break:clone;box-decoration-break:clone}
.margin .by[class*=" v"]{border-left:3px solid var(--edge);padding-left:.3rem}
.mark{text-decoration-line:underline;text-decoration-thickness:1.5px;text-underline-offset:.22em;text-decoration-color:var(--soft)}
.mark.st-denied{text-decoration-style:wavy;text-decoration-thickness:1px}
.mark.st-conditional{text-decoration-style:dashed}
.mark.st-possible{text-decoration-style:dotted;text-decoration-thickness:2px}
.mark.st-demanded{text-decoration-style:double}
.mark.st-intended{text-decoration-thickness:3px}
.plain-voices .para .voice{background:none}.plain-marks .para .mark{text-decoration:none}.no-margin .margin{display:none}
.sources{font-size:.86rem}.sources>div{display:grid;grid-template-columns:3.2rem 1fr;margin:.2rem 0}.sources dd{margin:0}.sources dt{color:var(--soft)}
footer{margin-top:4rem;border-top:3px double var(--rule);color:var(--soft);font-size:.86rem}
@media (max-width:52rem){.para{grid-template-columns:1fr}.margin{margin:.5rem 0 .2rem}body{padding-top:1.4rem}.lead{font-size:1.08rem}.met{white-space:normal}}
@media print{:root{${LIGHT}--paper:#fff}body{max-width:none;padding:0;font-size:9.5pt}nav,.filters,.skip{display:none}.lead{font-size:12pt}.card,blockquote,tr,.para{break-inside:avoid}h2,h3{break-after:avoid}a{color:inherit;text-decoration:none}main>section{margin-top:1.6rem}.scroll{overflow:visible}.timeline{min-width:0}.para{grid-template-columns:62% 1fr;gap:0 1.2rem}.voice,.piece{print-color-adjust:exact;-webkit-print-color-adjust:exact}#reports{break-before:page}@page{margin:18mm 16mm}}
`;
