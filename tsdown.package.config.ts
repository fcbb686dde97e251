import { defineConfig } from "tsdown";

const common = { format: "esm", fixedExtension: false, outDir: "lib" } as const;

/** What only a published package needs: types of the library, and the library for pages with all it needs in one file. */
export default defineConfig([
  {
    ...common,
    entry: { index: "src/app/package/index.ts", browser: "src/app/package/browser.ts" },
    platform: "node",
    target: "node20",
    clean: true,
    dts: { emitDtsOnly: true },
  },
  {
    ...common,
    entry: { browser: "src/app/package/browser.ts" },
    platform: "browser",
    target: "es2022",
    minify: true,
    deps: { alwaysBundle: [/./], onlyBundle: false },
    clean: false,
    dts: false,
  },
]);
