import { type ChildProcess, spawn } from "node:child_process"
import fs from "node:fs"
import net from "node:net"
import path from "node:path"

/** The folder of the project. */
export const root = path.resolve(__dirname, "../../..")

/** One run of the start script. */
export type Start = { child: ChildProcess; said: () => string; ended: Promise<number | null> }

/** Who starts it, where and with which settings. */
export type Starting = {
  env?: Record<string, string>
  cwd?: string
  identity?: { uid: number; gid: number }
}

/** Runs what `npm start` runs. */
export function start({ env = {}, cwd = root, identity }: Starting = {}): Start {
  const child = spawn(process.execPath, ["scripts/start.mjs"], {
    cwd,
    env: { ...process.env, NODE_OPTIONS: "", ...env },
    stdio: ["ignore", "pipe", "pipe"],
    ...identity,
  })
  let text = ""
  child.stdout?.on("data", (chunk: Buffer) => (text += chunk.toString()))
  child.stderr?.on("data", (chunk: Buffer) => (text += chunk.toString()))
  return {
    child,
    said: () => text,
    ended: new Promise((resolve) => child.once("exit", (code) => resolve(code))),
  }
}

/** Waits until `look` finds what it looks for. */
export async function until(look: () => boolean | Promise<boolean>, what: string, seconds: number) {
  for (const end = Date.now() + seconds * 1000; !(await look());) {
    if (Date.now() > end) throw new Error(`${what} did not come within ${seconds} seconds`)
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
}

/** Waits until the shop says that it is open; what it said otherwise is told at once. */
export async function untilOpen(shop: Start, seconds = 120): Promise<void> {
  await until(
    () => {
      if (shop.child.exitCode !== null) throw new Error(`The shop did not open:\n${shop.said()}`)
      return shop.said().includes("is open")
    },
    `the open shop; so far it said:\n${shop.said()}\nit`,
    seconds,
  )
}

const answers = (port: number) =>
  new Promise<boolean>((resolve) => {
    const socket = net.connect({ port, host: "localhost" })
    socket.once("connect", () => resolve(socket.destroy() !== null))
    socket.once("error", () => resolve(false))
  })

/** Whether all of these ports are free. */
export const nobodyAnswers = async (ports: number[]) =>
  (await Promise.all(ports.map(answers))).every((one) => !one)

/** Processes that still work in a folder, by their command line; none where that cannot be looked up. */
export function leftBehind(folder: string): string[] {
  if (process.platform !== "linux") return []
  return fs.readdirSync("/proc").filter((pid) => {
    if (!/^\d+$/.test(pid) || Number(pid) === process.pid || Number(pid) === process.ppid) return false
    try {
      const parent = /PPid:\s*(\d+)/.exec(fs.readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]
      const words = fs.readFileSync(`/proc/${pid}/cmdline`, "utf8")
      return parent !== String(process.pid) && words.includes(folder)
    } catch {
      return false // gone while we looked, or not ours to see
    }
  })
}

/** A port nobody listens on right now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = net.createServer()
    server.once("error", reject)
    server.listen(0, "localhost", () => {
      const address = server.address()
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0))
    })
  })
}
