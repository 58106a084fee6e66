// The fast part of the tests: lint, format, types, unit.
import { installWhenMissing } from "./lib/install.mjs"

installWhenMissing()
const { closeWith, format, jest, lint, types } = await import("./lib/runners.mjs")
const { compilePlugins } = await import("./lib/product.mjs")
await compilePlugins()
const results = [await lint(), await format(), ...(await types()), await jest("unit")]
process.exitCode = closeWith(results) ? 0 : 1
