import { defineConfig } from "vitest/config";

/** The workbench in Chromium: `npm run test:web`. Needs Debian's chromium and a built dist/. */
export default defineConfig({
  test: {
    include: ["test/web/**/*.web.ts"],
    // Walks wait for states, never for times; these end only what hangs.
    testTimeout: 420_000,
    hookTimeout: 240_000,
    fileParallelism: false,
  },
});
