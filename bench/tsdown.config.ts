import { defineConfig } from "tsdown";

/** The measurements of speed as users run the reader: built, without what `tsx` adds to every function. */
export default defineConfig({
  entry: { reading: "reading.ts", length: "length.ts" },
  outDir: "../dist/bench",
  format: "esm",
  platform: "node",
  target: "node20",
  fixedExtension: false,
  clean: true,
  dts: false,
  deps: { neverBundle: [/^wink/] },
});
