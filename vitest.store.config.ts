import { defineConfig } from "vitest/config";

/** `npm run test:store`: the store's suite on both databases; PostgreSQL where there is one. */
export default defineConfig({
  test: {
    include: ["test/store/**/*.{test,suite}.ts"],
    exclude: ["test/store/suite.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
