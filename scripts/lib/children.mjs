// Starts the product's processes, keeps their logs, and stops them all, children of children included.
import { spawn } from "node:child_process"
import fs from "node:fs"
import path from "node:path"
import { root } from "./settings.mjs"

const followParent = path.join(root, "scripts/lib/follow-parent.cjs")
const children = new Set()

const quoted = (file) => `"${file.replaceAll('"', '\\"')}"`

function spawnNode(args, { cwd = root, env = {}, logFile, onLine }) {
  fs.mkdirSync(path.dirname(logFile), { recursive: true })
  const log = fs.openSync(logFile, "a")
  const child = spawn(process.execPath, args, {
    cwd,
    env: {
      ...process.env,
      ...env,
      SHOP_PARENT: String(process.pid),
      NODE_OPTIONS: [env.NODE_OPTIONS ?? process.env.NODE_OPTIONS, `--require ${quoted(followParent)}`]
        .filter(Boolean)
        .join(" "),
    },
    stdio: ["ignore", onLine ? "pipe" : log, log, "ipc"],
    detached: true, // its own group: Ctrl-C reaches it through us, once, and in order
  })
  if (onLine) {
    let rest = ""
    child.stdout.on("data", (chunk) => {
      fs.writeSync(log, chunk)
      const lines = (rest + chunk).split("\n")
      rest = lines.pop()
      lines.forEach(onLine)
    })
  }
  children.add(child)
  child.on("exit", () => {
    children.delete(child)
    fs.closeSync(log)
  })
  return child
}

const tail = (file, lines = 15) =>
  fs.readFileSync(file, "utf8").trimEnd().split("\n").slice(-lines).join("\n")

/** Runs a node program to its end. Fails with the end of its log. */
export function runNode(what, args, options) {
  return new Promise((resolve, reject) => {
    const child = spawnNode(args, options)
    child.on("error", reject)
    child.on("exit", (code, signal) => {
      if (code === 0) return resolve()
      reject(
        new Error(
          `${what} failed (${signal ?? `exit ${code}`}). The end of ${options.logFile}:\n${tail(options.logFile)}`,
        ),
      )
    })
  })
}

/** Starts a node server; `ready` rejects when it exits before it answers. */
export function serveNode(what, args, options, isUp, seconds = 180) {
  const child = spawnNode(args, options)
  const ready = new Promise((resolve, reject) => {
    const deadline = Date.now() + seconds * 1000
    child.once("exit", (code, signal) =>
      reject(
        new Error(
          `${what} stopped (${signal ?? `exit ${code}`}). The end of ${options.logFile}:\n${tail(options.logFile)}`,
        ),
      ),
    )
    const ask = async () => {
      if (await isUp().catch(() => false)) return resolve()
      if (Date.now() > deadline)
        return reject(new Error(`${what} did not answer within ${seconds} seconds; see ${options.logFile}.`))
      setTimeout(ask, 250)
    }
    void ask()
  })
  return { child, ready }
}

function signalGroup(child, signal) {
  try {
    process.kill(-child.pid, signal)
  } catch {
    // The group is gone already.
  }
}

/** Stops one child with its whole group: politely first, then for good after eight seconds. */
export function stopChild(child) {
  if (child.exitCode !== null || child.signalCode !== null) {
    signalGroup(child, "SIGKILL")
    return Promise.resolve()
  }
  return new Promise((resolve) => {
    const force = setTimeout(() => signalGroup(child, "SIGKILL"), 8000)
    child.once("exit", () => {
      clearTimeout(force)
      signalGroup(child, "SIGKILL")
      resolve()
    })
    signalGroup(child, "SIGTERM")
  })
}

/** Stops everything that was started here. */
export const stopAll = () => Promise.all([...children].map(stopChild))
