import { defineConfig } from "tsdown";

export default defineConfig({
  entry: { main: "src/app/main.ts", "read-worker": "src/app/corpus/worker.ts" },
  format: "esm",
  platform: "node",
  target: "node20",
  fixedExtension: false,
  clean: true,
  dts: false,
});
