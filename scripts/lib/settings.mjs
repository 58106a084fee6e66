// Reads and checks every setting. A setting that is present but wrong stops the start with one sentence.
import fs from "node:fs"
import path from "node:path"
import { fileURLToPath } from "node:url"

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..")

/** A setting somebody must correct; the message is one sentence that names it. */
export class SettingError extends Error {}

const wrong = (name, value, wanted) => {
  throw new SettingError(`The setting ${name} is "${value}", but it must be ${wanted}.`)
}

function port(env, name, fallback) {
  const value = env[name]
  if (value === undefined || value === "") return fallback
  const number = Number(value)
  if (!/^\d+$/.test(value) || number < 1 || number > 65535)
    wrong(name, value, "a port number from 1 to 65535")
  return number
}

function number(env, name, { least, most, isWhole = true }) {
  const value = env[name]
  if (value === undefined || value === "") return undefined
  const read = Number(value)
  const isGood = value.trim() !== "" && read >= least && read <= most && (!isWhole || Number.isInteger(read))
  if (!isGood) wrong(name, value, `a ${isWhole ? "whole " : ""}number from ${least} to ${most}`)
  return read
}

function oneOf(env, name, known) {
  const value = env[name]
  if (value && !known.includes(value)) wrong(name, value, known.join(", ").replace(/, ([^,]*)$/, " or $1"))
  return value || undefined
}

/** The plugins that the shop can do without. */
const OPTIONAL_PLUGINS = ["commissions", "consolidation", "local-delivery"]

function withoutPlugins(env) {
  const names = (env.WITHOUT_PLUGINS ?? "").split(",").filter(Boolean)
  if (names.some((name) => !OPTIONAL_PLUGINS.includes(name)))
    wrong("WITHOUT_PLUGINS", env.WITHOUT_PLUGINS, `a comma list of ${OPTIONAL_PLUGINS.join(", ")}`)
  return names
}

function url(env, name, protocols) {
  const value = env[name]
  if (!value) return undefined
  const wanted = `an address that starts with ${protocols.map((p) => `${p}//`).join(" or ")}`
  if (!URL.canParse(value)) wrong(name, value, wanted)
  const parsed = new URL(value)
  if (!protocols.includes(parsed.protocol) || !parsed.hostname) wrong(name, value, wanted)
  return value
}

function town(env) {
  const name = env.TOWN || "limoges"
  const folder = path.join(root, "backend/towns", name)
  if (!/^[a-z0-9-]+$/.test(name) || !fs.existsSync(path.join(folder, "town.json"))) {
    wrong("TOWN", name, "the name of a folder in backend/towns that holds a town.json")
  }
  const data = JSON.parse(fs.readFileSync(path.join(folder, "town.json"), "utf8"))
  return { name, folder, data }
}

function dataDir(env) {
  const folder = path.resolve(root, env.DATA_DIR || ".data")
  try {
    fs.mkdirSync(folder, { recursive: true })
    fs.accessSync(folder, fs.constants.W_OK)
  } catch {
    wrong("DATA_DIR", env.DATA_DIR || ".data", "a folder that can be written to")
  }
  return folder
}

/** Every setting of the product, checked. See the table in docs/settings.md. */
export function readSettings(env = process.env) {
  const backendPort = port(env, "BACKEND_PORT", 9000)
  const storefrontPort = port(env, "STOREFRONT_PORT", 8000)
  if (backendPort === storefrontPort) {
    throw new SettingError(
      `The settings BACKEND_PORT and STOREFRONT_PORT are both ${backendPort}, but they must differ.`,
    )
  }
  const databaseUrl = url(env, "DATABASE_URL", ["postgres:", "postgresql:"])
  if (databaseUrl && new URL(databaseUrl).pathname.length < 2) {
    wrong("DATABASE_URL", databaseUrl, "an address that ends with the name of a database")
  }
  return {
    backendPort,
    storefrontPort,
    databaseUrl,
    redisUrl: url(env, "REDIS_URL", ["redis:", "rediss:"]),
    smtpUrl: url(env, "SMTP_URL", ["smtp:", "smtps:"]),
    geocoderUrl: url(env, "GEOCODER_URL", ["http:", "https:"]),
    backendUrl: url(env, "BACKEND_URL", ["http:", "https:"]) ?? `http://localhost:${backendPort}`,
    storefrontUrl: url(env, "STOREFRONT_URL", ["http:", "https:"]) ?? `http://localhost:${storefrontPort}`,
    databasePool: number(env, "DATABASE_POOL", { least: 2, most: 1000 }),
    workerMode: oneOf(env, "MEDUSA_WORKER_MODE", ["shared", "server", "worker"]),
    withoutPlugins: withoutPlugins(env),
    associationVatRate: number(env, "ASSOCIATION_VAT_RATE", { least: 0, most: 100, isWhole: false }),
    town: town(env),
    dataDir: dataDir(env),
  }
}
