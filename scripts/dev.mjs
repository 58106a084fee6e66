// The same shop with watch and hot reload: plugins run from source, the admin and the storefront reload themselves.
import path from "node:path"
import { installWhenMissing } from "./lib/install.mjs"

installWhenMissing()
const { buildPlugins } = await import("./build-plugins.mjs")
const { serveNode, stopAll } = await import("./lib/children.mjs")
const { takeLock } = await import("./lib/lock.mjs")
const { ensureDatabase, startPostgres } = await import("./lib/postgres.mjs")
const product = await import("./lib/product.mjs")
const { stage } = await import("./lib/progress.mjs")
const { readSettings, root } = await import("./lib/settings.mjs")

const closers = [stopAll]
const close = async (code) => {
  for (const closer of closers.splice(0)) await closer()
  process.exit(code)
}
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => close(0))

const toConsole = (name) => (line) => console.log(`[${name}] ${line}`)
const isUp = (url) => async () => (await fetch(url)).status < 500

async function develop() {
  const settings = readSettings()
  const release = await takeLock(path.join(settings.dataDir, "start.lock"), 5)
  if (!release) throw new Error(`The shop is already open from ${settings.dataDir}.`)
  closers.push(release)
  const postgres = settings.databaseUrl ? null : await startPostgres(settings.dataDir)
  if (postgres) closers.push(postgres.stop)
  const databaseUrl = settings.databaseUrl ?? postgres.url("shop")
  await ensureDatabase(databaseUrl)
  const built = product.productEnv(settings, databaseUrl)
  await stage("Compiling the plugins", product.compilePlugins)
  await stage("Setting up the tables", () => product.migrate(settings, built))
  if (!(await product.isTownLoaded(built))) {
    await stage("Loading the town", (say) => product.loadTown(settings, built, say))
  }
  await stage("Drawing the pictures", () => product.drawMotifs(settings, built))
  await buildPlugins({ source: true })
  const env = {
    ...product.productEnv(settings, databaseUrl, "development"),
    NODE_OPTIONS: "--conditions=source",
  }
  const watched = ["plugins", "backend/src", "medusa-config.ts"].map((p) => `--watch-path=${p}`)
  const medusa = path.join(root, "node_modules/@medusajs/cli/cli.js")
  const log = (name) => path.join(settings.dataDir, "logs", `${name}.log`)
  const backend = serveNode(
    "The backend",
    [...watched, "--watch-preserve-output", medusa, "start", "-p", String(settings.backendPort)],
    { env, logFile: log("backend-dev"), onLine: toConsole("backend") },
    isUp(`http://localhost:${settings.backendPort}/health`),
  )
  await backend.ready
  const withKey = { ...env, NODE_OPTIONS: "", MEDUSA_PUBLISHABLE_KEY: await product.publishableKey(env) }
  const next = path.join(root, "node_modules/next/dist/bin/next")
  const storefront = serveNode(
    "The storefront",
    [next, "dev", "-p", String(settings.storefrontPort)],
    {
      cwd: path.join(root, "storefront"),
      env: withKey,
      logFile: log("storefront-dev"),
      onLine: toConsole("storefront"),
    },
    isUp(`http://localhost:${settings.storefrontPort}/icon.svg`),
  )
  await storefront.ready
  console.log(`\nStorefront ${settings.storefrontUrl}   Admin ${settings.backendUrl}/app   Ctrl-C stops.\n`)
}

develop().catch(async (error) => {
  console.error(error.message)
  await close(1)
})
