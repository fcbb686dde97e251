import { defineConfig } from "tsdown";
import built from "../tsdown.config.ts";

/** The measurement of speed as users run the reader: built as they get it, without what `tsx` adds to every function. */
export default defineConfig({
  ...built,
  entry: { reading: "reading.ts" },
  outDir: "../dist/bench",
  deps: { neverBundle: [/^wink/] },
});
