import { join } from "node:path";
import type { Context } from "../cli/context.ts";
import { packageRoot } from "../library.ts";
import { html } from "../report/html.ts";
import { terminal } from "../report/terminal.ts";
import { makeDossier, writeOut } from "./report.ts";

const NEXT = [
  "open dossier.html                         the same, with every line linked to its sentence",
  "casus why CSTO ARM --on 2024-02-24        why Armenia stands where it stands, down to the words",
  "casus report YOUR-REPORT.txt              a dossier on a report of your own",
];

/** `casus start`, which `npm start` runs: the dossier on the example reports. */
export async function start(context: Context): Promise<void> {
  const { io, paint } = context;
  const { dossier } = await makeDossier([join(packageRoot, "examples")], {}, context);
  io.stdout.write(terminal(dossier, context));
  await writeOut("dossier.html", html(dossier), context);
  io.stdout.write(`\n${paint.bold("Try next")}\n${NEXT.map((line) => `  ${line}\n`).join("")}`);
}
