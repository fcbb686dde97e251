import { defineConfig } from "tsdown";
import { buildOf } from "./src/app/corpus/reader-build.ts";

/** The command with its workers, and the library. Its types and the library for pages: tsdown.package.config.ts. */
export default defineConfig({
  entry: {
    main: "src/app/main.ts",
    "read-worker": "src/app/corpus/worker.ts",
    "foresee-worker": "src/app/prospects/worker.ts",
    index: "src/app/package/index.ts",
  },
  format: "esm",
  platform: "node",
  target: "node20",
  fixedExtension: false,
  clean: true,
  dts: false,
  define: { CASUS_READER_BUILD: JSON.stringify(buildOf(import.meta.dirname)) },
});
