import { loadLibrary } from "../../src/app/library.ts";
import { read, type Library } from "../../src/read/index.ts";
import type { Reading } from "../../src/read/reading.ts";

let library: Library | null = null;

/** Reads a text dated as given with the shipped models and data, loaded once a test file. */
export function readText(text: string, date: string | null = "2031-05-13"): Reading {
  library ??= loadLibrary();
  return read({ id: "t", title: null, date, outlet: null, language: "en", text }, library);
}

/** Acts as lines: "KEN accuse UGA fact" or, in somebody's voice, "UGA attack KEN fact in KEN". */
export function actLines(reading: Reading): readonly string[] {
  return reading.acts.map((act) => {
    const voice = reading.statements.find((s) => s.id === act.voice);
    const said = act.voice === null ? "" : ` in ${voice?.source?.code ?? "?"}`;
    return `${act.actor.code} ${act.type} ${act.target?.code ?? "-"} ${act.status}${said}`;
  });
}
