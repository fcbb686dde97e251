import tseslint from "typescript-eslint";

export default tseslint.config(
  { ignores: ["dist/", "lib/", "site/", "models/", "node_modules/"] },
  ...tseslint.configs.strict,
  {
    rules: {
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      eqeqeq: "error",
      "no-console": "off",
      "prefer-const": "error",
    },
  },
);
