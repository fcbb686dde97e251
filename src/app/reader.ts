import { read } from "../read/index.ts";
import { documentsFrom } from "../read/input/index.ts";
import type { Reader } from "./cases.ts";
import { loadLibrary } from "./library.ts";

/** The reader for English, with the models and tables of the package. Takes a fraction of a second to load. */
export function loadReader(): Reader {
  const library = loadLibrary();
  return {
    documents: ({ name, bytes }, date) => documentsFrom({ name, bytes, date }),
    read: (document) => read(document, library),
  };
}
