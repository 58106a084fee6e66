// Opens the shop stage by stage and closes it again: on Ctrl-C, on a failure, and when npm is gone.
import fs from "node:fs"
import net from "node:net"
import path from "node:path"
import { stopAll } from "./children.mjs"
import { ensureDatabase, startPostgres } from "./postgres.mjs"
import * as product from "./product.mjs"
import { stage, total } from "./progress.mjs"

function isTaken(port) {
  return new Promise((resolve) => {
    const socket = net.connect({ port, host: "localhost" })
    socket.once("connect", () => resolve(socket.destroy() || true))
    socket.once("error", () => resolve(false))
  })
}

/** After a kill -9 the former processes notice within a moment and leave: give them that moment. */
async function mustBeFree(name, port) {
  for (let attempt = 0; attempt < 40; attempt++) {
    if (!(await isTaken(port))) return
    await new Promise((resolve) => setTimeout(resolve, 250))
  }
  throw new Error(`The port ${port} is used by another program; choose another one with ${name}.`)
}

async function reachDatabase(settings, closers) {
  if (settings.databaseUrl) {
    await ensureDatabase(settings.databaseUrl).catch((cause) => {
      throw new Error(
        `The database of the setting DATABASE_URL cannot be reached: ${cause.message || cause.code}.`,
        { cause },
      )
    })
    return settings.databaseUrl
  }
  const postgres = await startPostgres(settings.dataDir)
  closers.push(postgres.stop)
  await ensureDatabase(postgres.url("shop"))
  return postgres.url("shop")
}

/** Without this the backend would wait for a Redis that never comes. */
async function reachRedis({ redisUrl }) {
  if (!redisUrl) return
  const { hostname, port } = new URL(redisUrl)
  await new Promise((resolve, reject) => {
    const socket = net.connect({ host: hostname, port: Number(port) || 6379, timeout: 10_000 })
    const fail = (why) => {
      socket.destroy()
      reject(new Error(`The Redis of the setting REDIS_URL cannot be reached: ${why}.`))
    }
    socket.once("connect", () => resolve(socket.destroy()))
    socket.once("timeout", () => fail("no answer"))
    socket.once("error", (error) => fail(error.message || error.code))
  })
}

/** When npm is killed for good its script must not go on alone: the parent's number changes then. */
function whenNpmIsGone(close) {
  if (!process.env.npm_lifecycle_event) return
  const parent = process.ppid
  setInterval(() => process.ppid !== parent && close(), 1000).unref()
}

/** Where e-mails go, and how many lie there. */
function lettersGoTo({ smtpUrl, dataDir }) {
  if (smtpUrl) return `by ${new URL(smtpUrl).host}`
  const outbox = path.join(dataDir, "outbox")
  const letters = fs.existsSync(outbox) ? fs.readdirSync(outbox).filter((f) => f.endsWith(".eml")) : []
  return `${path.relative(process.cwd(), outbox)} (${letters.length} written; SMTP_URL sends them)`
}

function announce(settings, withLogins) {
  const { data } = settings.town
  console.log(`\nThe shop of ${data.name} is open (${total()}).\n`)
  console.log(`  Storefront   ${settings.storefrontUrl}`)
  console.log(`  Admin        ${settings.backendUrl}/app`)
  if (withLogins) {
    console.log("\n  Demonstration logins, password « limoges »:")
    for (const { who, email } of data.demonstration?.logins ?? [])
      console.log(`    ${who.padEnd(24)} ${email}`)
  }
  console.log(`\n  E-mails      ${lettersGoTo(settings)}`)
  console.log(`  Logs         ${path.relative(process.cwd(), path.join(settings.dataDir, "logs"))}`)
  console.log("  Ctrl-C closes the shop.\n")
}

async function prepare(settings, env) {
  await stage("Compiling the plugins", product.compilePlugins)
  const tables = stage("Setting up the tables", () => product.migrate(settings, env)).then(async () => {
    if (!(await product.isTownLoaded(env))) {
      await stage(`Loading ${settings.town.data.name}: shops and articles`, (say) =>
        product.loadTown(settings, env, say),
      )
    }
  })
  const pages = stage("Building the admin", () => product.buildAdmin(settings, env)).then(() =>
    stage("Drawing the pictures", () => product.drawMotifs(settings, env)),
  )
  // Both must have ended before anything is closed, or a child would be left behind.
  const results = await Promise.allSettled([tables, pages])
  const failed = results.find((r) => r.status === "rejected")
  if (failed) throw failed.reason
}

async function serve(settings, env, onExit) {
  const backend = product.serveBackend(settings, env)
  await stage("Opening the backend", () => backend.ready)
  const withKey = { ...env, MEDUSA_PUBLISHABLE_KEY: await product.publishableKey(env) }
  await stage("Building the storefront", () => product.buildStorefront(settings, withKey))
  const storefront = product.serveStorefront(settings, withKey)
  await stage("Opening the storefront", () => storefront.ready)
  for (const [name, { child }] of Object.entries({ backend, storefront })) {
    child.on("exit", () =>
      onExit(new Error(`The ${name} stopped by itself; see ${settings.dataDir}/logs/${name}.log.`)),
    )
  }
}

/** Opens the shop; resolves when it is open. Closing happens by signal. */
export async function openShop(settings, release) {
  const opened = path.join(settings.dataDir, "open.json")
  fs.rmSync(opened, { force: true })
  const closers = [() => fs.rmSync(opened, { force: true }), stopAll]
  let closing = null
  const close = (code, reason) => {
    closing ??= (async () => {
      if (reason) console.error(`\n${reason.message}`)
      else console.log("\nClosing the shop …")
      for (const closer of closers) await closer()
      release()
      process.exit(code)
    })()
    return closing
  }
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => close(0))
  whenNpmIsGone(() => close(0))
  try {
    await mustBeFree("BACKEND_PORT", settings.backendPort)
    await mustBeFree("STOREFRONT_PORT", settings.storefrontPort)
    await reachRedis(settings)
    const databaseUrl = await stage("Starting the database", () => reachDatabase(settings, closers))
    const env = product.productEnv(settings, databaseUrl)
    await prepare(settings, env)
    await serve(settings, env, (reason) => closing ?? close(1, reason))
    fs.writeFileSync(
      opened,
      JSON.stringify({ backend: settings.backendUrl, storefront: settings.storefrontUrl }),
    )
    announce(settings, true)
  } catch (error) {
    if (!closing) await close(1, error)
  }
}
