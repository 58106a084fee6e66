// The stages that open the shop, each doing nothing when there is nothing to do.
import crypto from "node:crypto"
import fs from "node:fs"
import path from "node:path"
import { buildPlugins } from "../build-plugins.mjs"
import { runNode, serveNode } from "./children.mjs"
import {
  adminFingerprint,
  migrationsFingerprint,
  storefrontFingerprint,
  whenChanged,
} from "./fingerprint.mjs"
import { takeLock } from "./lock.mjs"
import { root } from "./settings.mjs"

const medusaCli = path.join(root, "node_modules/@medusajs/cli/cli.js")
const nextCli = path.join(root, "node_modules/next/dist/bin/next")
const server = path.join(root, ".medusa/server")

/** Secrets of this data folder, made once and kept. */
function secrets(dataDir) {
  const file = path.join(dataDir, "secrets.json")
  if (!fs.existsSync(file)) {
    const random = () => crypto.randomBytes(32).toString("hex")
    const made = { JWT_SECRET: random(), COOKIE_SECRET: random(), REVALIDATE_SECRET: random() }
    fs.writeFileSync(file, JSON.stringify(made, null, 2), { mode: 0o600 })
  }
  return JSON.parse(fs.readFileSync(file, "utf8"))
}

/** The environment that backend and storefront share. */
export function productEnv(settings, databaseUrl, mode = "production") {
  return {
    ...secrets(settings.dataDir),
    ...Object.fromEntries(
      ["JWT_SECRET", "COOKIE_SECRET", "REVALIDATE_SECRET"]
        .filter((k) => process.env[k])
        .map((k) => [k, process.env[k]]),
    ),
    NODE_ENV: mode,
    DATABASE_URL: databaseUrl,
    DATA_DIR: settings.dataDir,
    BACKEND_PORT: String(settings.backendPort),
    STOREFRONT_PORT: String(settings.storefrontPort),
    BACKEND_URL: settings.backendUrl,
    STOREFRONT_URL: settings.storefrontUrl,
    MEDUSA_BACKEND_URL: `http://localhost:${settings.backendPort}`,
    TOWN: settings.town.name,
    TOWN_DIR: settings.town.folder,
    TOWN_TIMEZONE: settings.town.data.timezone ?? "Europe/Paris",
    TZ: settings.town.data.timezone ?? "Europe/Paris",
    MEDUSA_DISABLE_TELEMETRY: "1",
    NEXT_TELEMETRY_DISABLED: "1",
  }
}

const logOf = (settings, name) => path.join(settings.dataDir, "logs", `${name}.log`)

/** Compiles the plugins into the form Medusa loads. */
export async function compilePlugins() {
  const release = await takeLock(path.join(root, ".medusa/plugins.lock"), 120)
  try {
    await buildPlugins()
  } finally {
    release?.()
  }
}

async function withClient(databaseUrl, work) {
  const { default: pg } = await import("pg")
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000 })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** Brings the database to this version's tables. The database itself remembers which version it has. */
export async function migrate(settings, env) {
  const print = migrationsFingerprint()
  const known = await withClient(env.DATABASE_URL, async (client) => {
    await client.query("create table if not exists shop_start (name text primary key, value text not null)")
    const { rows } = await client.query("select value from shop_start where name = 'migrations'")
    return rows[0]?.value
  })
  if (known === print) return false
  await runNode("Setting up the tables", [medusaCli, "db:migrate", "--execute-safe-links"], {
    env: { ...env, NODE_ENV: "production" },
    logFile: logOf(settings, "migrate"),
  })
  await withClient(env.DATABASE_URL, (client) =>
    client.query(
      "insert into shop_start values ('migrations', $1) on conflict (name) do update set value = excluded.value",
      [print],
    ),
  )
  return true
}

/** Builds the admin's pages when their sources changed. */
export async function buildAdmin(settings, env) {
  const release = await takeLock(path.join(root, ".medusa/admin.lock"), 600)
  try {
    return await whenChanged(
      path.join(root, ".medusa/admin-fingerprint"),
      adminFingerprint(),
      () => fs.existsSync(path.join(server, "public/admin/index.html")),
      () =>
        runNode("Building the admin", [medusaCli, "build"], { env, logFile: logOf(settings, "admin-build") }),
    )
  } finally {
    release?.()
  }
}

/** Whether the town of the settings is wholly in the database. */
export const isTownLoaded = (env) =>
  withClient(env.DATABASE_URL, async (client) => {
    const { rows } = await client.query(
      "select metadata->>'town_loaded_at' as loaded from store where deleted_at is null limit 1",
    )
    return Boolean(rows[0]?.loaded)
  })

/** Loads shops, articles, areas and people of the town; an interrupted load goes on where it stopped. */
export const loadTown = (settings, env, say) =>
  runNode("Loading the town", [medusaCli, "exec", "./backend/.medusa/server/src/scripts/load-town.js"], {
    env: { ...env, MEDUSA_WORKER_MODE: "server" },
    logFile: logOf(settings, "town"),
    onLine: (line) => {
      const found = /(\d+ ?%[^"]*)/.exec(line)
      if (found) say(found[1])
    },
  })

/** Draws the motifs of the pictures once. */
export const drawMotifs = (settings, env) =>
  runNode("Drawing the pictures", ["backend/scripts/draw-motifs.mjs", "storefront/public/motifs"], {
    env,
    logFile: logOf(settings, "motifs"),
  })

/** The key the storefront introduces itself with. */
export const publishableKey = (env) =>
  withClient(env.DATABASE_URL, async (client) => {
    const { rows } = await client.query(
      `select token from api_key where type = 'publishable' and title = 'Storefront'
         and revoked_at is null and deleted_at is null order by created_at limit 1`,
    )
    return rows[0]?.token
  })

const answers = async (url) => (await fetch(url, { signal: AbortSignal.timeout(3000) })).ok

/** Starts the backend in production mode. */
export const serveBackend = (settings, env) =>
  serveNode(
    "The backend",
    [medusaCli, "start", "-p", String(settings.backendPort)],
    { cwd: server, env, logFile: logOf(settings, "backend") },
    () => answers(`http://localhost:${settings.backendPort}/health`),
  )

/** Builds the storefront when its sources changed. */
export async function buildStorefront(settings, env) {
  const release = await takeLock(path.join(root, ".medusa/storefront.lock"), 600)
  try {
    return await whenChanged(
      path.join(root, "storefront/.next/shop-fingerprint"),
      storefrontFingerprint(),
      () => fs.existsSync(path.join(root, "storefront/.next/BUILD_ID")),
      () =>
        runNode("Building the storefront", [nextCli, "build"], {
          cwd: path.join(root, "storefront"),
          env,
          logFile: logOf(settings, "storefront-build"),
        }),
    )
  } finally {
    release?.()
  }
}

/** Starts the storefront in production mode. */
export const serveStorefront = (settings, env) =>
  serveNode(
    "The storefront",
    ["server.mjs", "-p", String(settings.storefrontPort)],
    { cwd: path.join(root, "storefront"), env, logFile: logOf(settings, "storefront") },
    () => answers(`http://localhost:${settings.storefrontPort}/icon.svg`),
  )
