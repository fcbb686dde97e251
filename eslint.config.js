import svelte from "eslint-plugin-svelte";
import tseslint from "typescript-eslint";

export default tseslint.config(
  { ignores: ["dist/", "lib/", "site/", "models/", "node_modules/"] },
  ...tseslint.configs.strict,
  ...svelte.configs.recommended,
  ...svelte.configs.prettier,
  {
    rules: {
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      eqeqeq: "error",
      "no-console": "off",
      "prefer-const": "error",
    },
  },
  {
    files: ["**/*.svelte", "**/*.svelte.ts"],
    languageOptions: { parserOptions: { parser: tseslint.parser } },
    rules: {
      // Written for SvelteKit's router; ours is `web/src/lib/router.svelte.ts`, and its links are plain addresses.
      "svelte/no-navigation-without-resolve": "off",
      // A blank before an element that the formatter would join to the word before it.
      "svelte/no-useless-mustaches": "off",
    },
  },
);
