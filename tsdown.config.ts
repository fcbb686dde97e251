import { defineConfig } from "tsdown";

export default defineConfig({
  entry: {
    main: "src/app/main.ts",
    "read-worker": "src/app/corpus/worker.ts",
    "foresee-worker": "src/app/prospects/worker.ts",
  },
  format: "esm",
  platform: "node",
  target: "node20",
  fixedExtension: false,
  clean: true,
  dts: false,
});
