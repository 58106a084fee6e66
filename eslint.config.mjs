import medusa from "@medusajs/eslint-plugin"
import a11y from "eslint-plugin-jsx-a11y"
import tseslint from "typescript-eslint"

const sizes = {
  "max-lines": ["error", { max: 300, skipBlankLines: true, skipComments: true }],
  "max-lines-per-function": ["error", { max: 60, skipBlankLines: true, skipComments: true }],
}

// The storefront is no Medusa code; everything else keeps the scopes that the preset gives its rules. An entry of
// ignores alone would hide tests and storefront from every rule, ours too: what is ignored is said below.
const medusaStrict = medusa.configs.strict
  .filter((config) => Object.keys(config).join() !== "ignores")
  .map((config) => ({ ...config, ignores: [...(config.ignores ?? []), "storefront/**"] }))
const projects = ["./tsconfig.check.json", "./tsconfig.admin.json", "./storefront/tsconfig.json"]

export default tseslint.config(
  {
    ignores: [
      "**/node_modules/**",
      "**/.medusa/**",
      "**/.next/**",
      ".data*/**",
      "**/next-env.d.ts",
      "**/migrations/**",
      "coverage/**",
    ],
  },
  { files: ["**/*.{ts,tsx,mts}"], extends: [tseslint.configs.recommended] },
  ...medusaStrict,
  {
    files: ["**/*.{ts,tsx}"],
    languageOptions: { parserOptions: { project: projects, tsconfigRootDir: import.meta.dirname } },
  },
  { files: ["storefront/**/*.tsx", "plugins/*/src/admin/**/*.tsx"], ...a11y.flatConfigs.recommended },
  {
    files: ["**/*.{ts,tsx}"],
    rules: {
      ...sizes,
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/consistent-type-imports": "off",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
    },
  },
  {
    // A suite reads as a list of sentences and a page as one tree: their one big function is no sign of tangle.
    files: ["**/*.spec.ts", "**/integration-tests/**", "tests/**", "**/*.tsx"],
    rules: { "max-lines-per-function": "off" },
  },
  {
    // Every file of these boots Medusa for itself, half a minute each: suites that can share a boot stay together.
    files: ["**/integration-tests/**/*.spec.ts"],
    rules: { "max-lines": "off" },
  },
  {
    // The rules of one composed picture, with their tables of motifs, are read together.
    files: ["storefront/features/picture/picture.tsx"],
    rules: { "max-lines": "off" },
  },
  {
    // What a test or a script of this repository throws reaches no client, so no HTTP status is to be chosen.
    files: ["tests/**", "**/integration-tests/**", "**/*.spec.ts", "scripts/**", "backend/scripts/**"],
    rules: { "@medusajs/use-medusa-error-not-generic-error": "off" },
  },
  {
    // A price, a stock level or a product written through its module (an import, a seed, another plugin) fires the
    // module's event only; a list that heard workflows alone would go on showing the old price.
    files: ["plugins/marketplace/src/subscribers/refresh-*.ts"],
    rules: { "@medusajs/prefer-workflow-event-over-module-event": "off" },
  },
)
