const fs = require("node:fs")
const path = require("node:path")

// In source form (see scripts/build-plugins.mjs) the packages' "source" condition is what Medusa loads too.
const link = path.join(__dirname, "plugins/kit/.medusa/server/src")
const isSourceForm = fs.existsSync(link) && fs.lstatSync(link).isSymbolicLink()
const conditions = [...(isSourceForm ? ["source"] : []), "node", "node-addons"]
const byType = {
  unit: ["**/__tests__/**/*.unit.spec.ts"],
  http: ["**/integration-tests/http/**/*.spec.ts", "<rootDir>/tests/http/**/*.spec.ts"],
  redis: ["<rootDir>/tests/redis/**/*.spec.ts"],
  start: ["<rootDir>/tests/start/**/*.spec.ts"],
  browser: ["<rootDir>/tests/browser/**/*.spec.ts"],
}

// What the storefront's build reads from the town's folder.
process.env.TOWN_SERVICE ??= fs.readFileSync(
  path.join(__dirname, "backend/towns/limoges/service.json"),
  "utf8",
)

module.exports = {
  transform: {
    "^.+\\.[jt]sx?$": [
      "@swc/jest",
      {
        jsc: {
          target: "es2021",
          parser: { syntax: "typescript", tsx: true, decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, react: { runtime: "automatic" } },
        },
      },
    ],
  },
  moduleNameMapper: { "^@/(.*)$": "<rootDir>/storefront/$1", "^server-only$": "<rootDir>/tests/empty.js" },
  // These come as ES modules only.
  transformIgnorePatterns: ["/node_modules/(?!(intl-messageformat|@formatjs)/)"],
  testEnvironment: "<rootDir>/tests/environment.js",
  testEnvironmentOptions: { customExportConditions: conditions },
  modulePathIgnorePatterns: ["<rootDir>/.medusa/", "<rootDir>/.data"],
  testPathIgnorePatterns: ["/node_modules/", "/\\.medusa/", "/\\.next/"],
  testMatch: byType[process.env.TEST_TYPE] ?? Object.values(byType).flat(),
  setupFiles: ["<rootDir>/tests/setup.js"],
  testTimeout: 60_000,
}
