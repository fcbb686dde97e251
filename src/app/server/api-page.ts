import { h, type Markup, trusted } from "../report/page/markup.ts";
import type { Route } from "../routes/route.ts";

const STYLE =
  ":root{color-scheme:light dark}body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}code{font-family:ui-monospace,monospace}section{border-top:1px solid #8888;padding:.5rem 0}h2{font-size:1.05rem}dl{display:grid;grid-template-columns:max-content 1fr;gap:.1rem 1rem;margin:0}dd{margin:0}";

/** The API for people: each route with its parameters and the command that prints the same. */
export const apiPage = (routes: readonly Route[]): string =>
  h`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Casus: HTTP API</title><style>${trusted(STYLE)}</style></head>
<body><main><h1>HTTP API</h1>
<p>Everything that the workbench shows, as JSON. The machine's description of it is <a href="/api/openapi.json">openapi.json</a> (OpenAPI 3.1). Changes of the record arrive as server-sent events at <a href="/api/events">/api/events</a>. Answers carry an ETag; lists take <code>offset</code> and <code>limit</code>.</p>
${routes.map(section)}
</main></body></html>
`.markup;

const section = (route: Route): Markup =>
  h`<section><h2><code>${route.method.toUpperCase()} ${route.path}</code></h2><p>${route.summary}</p>${route.command === null ? null : h`<p>The same in the terminal: <code>${route.command}</code></p>`}<dl>${[
    ...Object.entries(route.params.shape),
    ...Object.entries(route.query.shape),
  ].map(
    ([name, schema]) =>
      h`<dt><code>${name}</code></dt><dd>${(schema as { description?: string }).description ?? ""}</dd>`,
  )}</dl></section>`;
