import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** All that a reading rests on beside the document: rules, what they stand on, models, names and cues. */
const RESTS_ON = ["src/base", "src/vocabulary", "src/language", "src/read", "src/record", "models", "data/actors", "data/lexicon"]; // prettier-ignore

/**
 * Eight hexadecimal digits that change with any of the files a reading rests on, so that nobody has to remember to raise a
 * version. Null where the sources are not there, as in a package: there it was set when it was built.
 */
export function buildOf(root: string): string | null {
  if (!existsSync(join(root, RESTS_ON[0]!))) return null;
  const hash = createHash("sha256");
  for (const path of RESTS_ON.flatMap((folder) => filesIn(root, folder)))
    hash.update(path).update("\0").update(readFileSync(join(root, path))).update("\0"); // prettier-ignore
  return hash.digest("hex").slice(0, 8);
}

/** The files of a folder by their paths from the root, in one order on every machine; cards of models are no part of reading. */
function filesIn(root: string, folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith(".md"))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .map((path) => path.replaceAll("\\", "/"))
    .sort();
}
