// Everything that proves the product. `npm test -- http browser` runs only the kinds named.
import fs from "node:fs"
import os from "node:os"
import path from "node:path"
import { installWhenMissing } from "./lib/install.mjs"

installWhenMissing()
const { closeWith, format, jest, lint, types } = await import("./lib/runners.mjs")
const { compilePlugins } = await import("./lib/product.mjs")
const { startPostgres } = await import("./lib/postgres.mjs")
const { browserForTests } = await import("./lib/browser.mjs")
const { openForTests } = await import("./lib/open-for-tests.mjs")
const { startRedis } = await import("./lib/redis.mjs")

const asked = new Set(process.argv.slice(2))
const wants = (kind) => asked.size === 0 || asked.has(kind)
const scratch = fs.mkdtempSync(path.join(os.tmpdir(), "shop-test-"))
const closers = []
const results = []

async function databaseForTests() {
  const postgres = await startPostgres(path.join(scratch, "postgres"), { isForTests: true })
  closers.push(postgres.remove)
  return {
    DB_HOST: "localhost", // test-utils asks for TLS of every other name
    DB_PORT: String(postgres.port),
    DB_USERNAME: postgres.user,
    DB_PASSWORD: postgres.password,
    TZ: "Europe/Paris",
    DATA_DIR: path.join(scratch, "data"),
    MEDUSA_DISABLE_TELEMETRY: "1",
  }
}

async function everything() {
  await compilePlugins()
  if (wants("verify")) results.push(await lint(), await format(), ...(await types()))
  if (wants("unit")) results.push(await jest("unit"))
  const env = wants("http") || wants("redis") ? await databaseForTests() : {}
  if (wants("http")) results.push(await jest("http", { env, args: ["--maxWorkers=2"] }))
  if (wants("redis")) {
    const redis = await startRedis(scratch)
    if (redis) {
      closers.push(redis.stop)
      results.push(await jest("redis", { env: { ...env, REDIS_URL: redis.url }, args: ["--runInBand"] }))
    } else console.log("\n— redis tests: left out, this machine has no redis-server")
  }
  if (wants("browser")) {
    const browser = await browserForTests()
    const shop = await openForTests(scratch)
    closers.unshift(shop.remove)
    results.push(await jest("browser", { env: { ...shop.env, ...browser }, args: ["--runInBand"] }))
    await shop.stop()
    results.push(await jest("start", { env: shop.env, args: ["--runInBand"] }))
  }
}

async function close() {
  for (const closer of closers.splice(0)) await closer()
  fs.rmSync(scratch, { recursive: true, force: true })
}

for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => close().finally(() => process.exit(1)))
try {
  await everything()
} catch (error) {
  console.error(error)
  results.push({ name: "the test run itself", passed: 0, failed: 1 })
}
await close()
process.exit(closeWith(results) ? 0 : 1)
