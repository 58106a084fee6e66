import { type ChildProcess, spawn } from "node:child_process"
import fs from "node:fs"
import net from "node:net"
import path from "node:path"

jest.setTimeout(240_000)

// The folder and ports of a shop that was open before, as the test runner names them.
const dataDir = process.env.DATA_DIR ?? ""
const ports = [process.env.BACKEND_PORT, process.env.STOREFRONT_PORT].map(Number)
const root = path.resolve(__dirname, "../..")

type Start = { child: ChildProcess; said: () => string; ended: Promise<number | null> }

function start(env: Record<string, string> = {}): Start {
  const child = spawn(process.execPath, ["scripts/start.mjs"], {
    cwd: root,
    env: { ...process.env, NODE_OPTIONS: "", ...env },
    stdio: ["ignore", "pipe", "pipe"],
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

async function until(look: () => boolean | Promise<boolean>, what: string, seconds = 120): Promise<void> {
  for (const end = Date.now() + seconds * 1000; !(await look());) {
    if (Date.now() > end) throw new Error(`${what} did not come within ${seconds} seconds`)
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
}

const isOpen = ({ said }: Start) => said().includes("is open")
const answers = (port: number) =>
  new Promise<boolean>((resolve) => {
    const socket = net.connect({ port, host: "localhost" })
    socket.once("connect", () => resolve(socket.destroy() !== null))
    socket.once("error", () => resolve(false))
  })
const nobodyAnswers = async () => (await Promise.all(ports.map(answers))).every((one) => !one)

/** Processes that still work in the shop's folder, by their command line or environment. */
function leftBehind(): string[] {
  if (process.platform !== "linux") return []
  return fs.readdirSync("/proc").filter((pid) => {
    if (!/^\d+$/.test(pid) || Number(pid) === process.pid || Number(pid) === process.ppid) return false
    try {
      const parent = /PPid:\s*(\d+)/.exec(fs.readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]
      const words = fs.readFileSync(`/proc/${pid}/cmdline`, "utf8")
      return parent !== String(process.pid) && words.includes(dataDir)
    } catch {
      return false // gone while we looked, or not ours to see
    }
  })
}

describe("opening and closing the shop", () => {
  let shop: Start

  afterAll(async () => {
    shop?.child.kill("SIGINT")
    await shop?.ended
  })

  it("opens again, and says so to a second one in the same folder", async () => {
    expect(dataDir).not.toBe("")
    shop = start()
    await until(() => isOpen(shop), "the shop")
    const second = start()
    expect(await second.ended).toBe(1)
    expect(second.said()).toContain("already open")
    expect(isOpen(shop)).toBe(true)
  })

  it("recovers by itself after kill -9", async () => {
    shop.child.kill("SIGKILL")
    await shop.ended
    shop = start()
    await until(() => isOpen(shop), "the shop after kill -9")
    const url = `http://localhost:${ports[0]}/health`
    expect((await fetch(url)).ok).toBe(true)
  })

  it("leaves no process, no port and no lock after Ctrl-C", async () => {
    shop.child.kill("SIGINT")
    expect(await shop.ended).toBe(0)
    await until(nobodyAnswers, "the free ports", 10)
    expect(leftBehind()).toEqual([])
    expect(fs.existsSync(path.join(dataDir, "start.lock"))).toBe(false)
    expect(fs.existsSync(path.join(dataDir, "open.json"))).toBe(false)
  })

  it.each([
    ["BACKEND_PORT", "abc"],
    ["BACKEND_PORT", "70000"],
    ["STOREFRONT_PORT", ports[0]?.toString() ?? ""],
    ["DATABASE_URL", "mysql://nowhere"],
    ["DATABASE_URL", "postgres://localhost"],
    ["DATABASE_POOL", "many"],
    ["REDIS_URL", "localhost:6379"],
    ["SMTP_URL", "mail.example.org"],
    ["GEOCODER_URL", "ftp://example.org"],
    ["BACKEND_URL", "shop"],
    ["STOREFRONT_URL", "//shop"],
    ["TOWN", "../atlantis"],
    ["TOWN", "atlantis"],
    ["DATA_DIR", "/dev/null/shop"],
    ["MEDUSA_WORKER_MODE", "both"],
    ["WITHOUT_PLUGINS", "commission"],
    ["ASSOCIATION_VAT_RATE", "twenty"],
  ])("stops with one sentence that names %s when it is %s", async (name, value) => {
    const refused = start({ [name]: value })
    expect(await refused.ended).toBe(1)
    const lines = refused.said().trim().split("\n")
    expect(lines).toHaveLength(1)
    expect(lines[0]).toContain(name)
  })

  it.each([
    ["DATABASE_URL", "postgres://nobody:secret@localhost:1/shop"],
    ["REDIS_URL", "redis://localhost:1"],
  ])("stops with a sentence that names %s when nobody answers there", async (name, value) => {
    const refused = start({ [name]: value })
    expect(await refused.ended).toBe(1)
    expect(refused.said().trim().split("\n").pop()).toContain(`the setting ${name} cannot be reached`)
    expect(refused.said()).not.toContain("secret")
    expect(fs.existsSync(path.join(dataDir, "start.lock"))).toBe(false)
    expect(leftBehind()).toEqual([])
  })
})
