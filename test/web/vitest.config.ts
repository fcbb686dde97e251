import { defineConfig } from "vitest/config";

/** The workbench in Chromium: `npm run test:web`. Needs Debian's chromium and a built dist/. */
export default defineConfig({
  test: {
    include: ["test/web/**/*.web.ts"],
    testTimeout: 60_000,
    hookTimeout: 90_000,
    fileParallelism: false,
  },
});
