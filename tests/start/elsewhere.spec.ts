import { execFileSync, spawn } from "node:child_process"
import { once } from "node:events"
import fs from "node:fs"
import os from "node:os"
import path from "node:path"
import { pathToFileURL } from "node:url"
import {
  freePort,
  leftBehind,
  nobodyAnswers,
  root,
  start,
  until,
  untilOpen,
  type Starting,
} from "./support/shop"

jest.setTimeout(900_000)

const NOBODY = { uid: 65_534, gid: 65_534 }
const isRoot = process.getuid?.() === 0
const SECONDS = 400

/** Not part of a clone, or made anew by whoever starts. */
const left = new Set([".git", ".data", "node_modules", "screenshots"])

/**
 * The project with its builds in another folder. The libraries are hard links, because they are only read; where links
 * cannot be made (another disk) they are copied.
 */
function cloneTo(folder: string): string {
  const clone = path.join(folder, "la boutique")
  fs.mkdirSync(clone, { recursive: true })
  for (const name of fs.readdirSync(root)) {
    if (left.has(name) || name.startsWith(".data")) continue
    fs.cpSync(path.join(root, name), path.join(clone, name), {
      recursive: true,
      verbatimSymlinks: true,
      filter: (from) => !from.endsWith(path.join(".next", "cache")) && !from.endsWith(".lock"),
    })
  }
  const libraries = [path.join(root, "node_modules"), path.join(clone, "node_modules")]
  try {
    execFileSync("cp", ["-al", ...libraries], { stdio: "ignore" })
  } catch {
    fs.rmSync(path.join(clone, "node_modules"), { recursive: true, force: true })
    execFileSync("cp", ["-a", ...libraries])
  }
  return clone
}

/** Gives a clone to somebody; its libraries stay whose they are. */
function giveTo({ uid, gid }: typeof NOBODY, clone: string): void {
  fs.chownSync(clone, uid, gid)
  for (const name of fs.readdirSync(clone)) {
    if (name !== "node_modules") execFileSync("chown", ["-R", `${uid}:${gid}`, path.join(clone, name)])
  }
}

const postgresScript = `
  import { startPostgres } from ${JSON.stringify(pathToFileURL(path.join(root, "scripts/lib/postgres.mjs")).href)}
  const postgres = await startPostgres(process.argv[1])
  console.log(postgres.url("la_boutique"))
  process.stdin.once("data", () => postgres.remove().then(() => process.exit()))`

/** A database server that is not the shop's own. In a process of its own, because Jest cannot load its module. */
async function somebodysPostgres(folder: string): Promise<{ url: string; remove: () => Promise<unknown> }> {
  const child = spawn(process.execPath, ["--input-type=module", "-e", postgresScript, folder], {
    env: { ...process.env, NODE_OPTIONS: "" },
    stdio: ["pipe", "pipe", "inherit"],
  })
  const [url] = (await once(child.stdout, "data")) as [Buffer]
  const remove = () => {
    child.stdin.write("\n")
    return once(child, "exit")
  }
  return { url: url.toString().trim(), remove }
}

describe("opening the shop elsewhere", () => {
  let scratch: string

  beforeAll(() => {
    scratch = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), "shop-elsewhere-")))
    fs.chmodSync(scratch, 0o755)
  })
  afterAll(() => fs.rmSync(scratch, { recursive: true, force: true }))

  /** Opens a shop of one trade, looks at it from outside, closes it, and looks whether anything is left. */
  async function opensAndCloses(starting: Starting, dataDir: string): Promise<void> {
    const [backend, storefront] = [await freePort(), await freePort()]
    const env = {
      ...starting.env,
      DATA_DIR: dataDir,
      BACKEND_PORT: String(backend),
      STOREFRONT_PORT: String(storefront),
      LOAD_SHOPS: "S03",
    }
    const shop = start({ ...starting, env })
    try {
      await untilOpen(shop, SECONDS)
      expect((await fetch(`http://localhost:${backend}/health`)).status).toBe(200)
      const page = await fetch(`http://localhost:${storefront}/boutique/chez-gaston-bavette`)
      expect(await page.text()).toContain("Chez Gaston Bavette")
    } finally {
      shop.child.kill("SIGINT")
    }
    expect(await shop.ended).toBe(0)
    await until(() => nobodyAnswers([backend, storefront]), "the free ports", 10)
    expect(leftBehind(dataDir)).toEqual([])
    expect(fs.existsSync(path.join(dataDir, "start.lock"))).toBe(false)
  }

  it("works for an ordinary user, in a path with a space", async () => {
    const clone = cloneTo(path.join(scratch, "chez nous"))
    if (isRoot) giveTo(NOBODY, clone)
    const identity = isRoot ? NOBODY : undefined
    await opensAndCloses({ cwd: clone, identity, env: { HOME: clone } }, path.join(clone, ".data"))
  })

  const asRoot = isRoot && process.platform === "linux" ? it : it.skip

  asRoot("works for root, below a directory that only root may enter", async () => {
    const locked = path.join(scratch, "only root")
    const clone = cloneTo(locked)
    fs.chmodSync(locked, 0o700)
    const dataDir = path.join(clone, ".data")
    await opensAndCloses({ cwd: clone }, dataDir)
    // The database lives where its own user may go; the data folder says where.
    const home = fs.readFileSync(path.join(dataDir, "postgres-is-in"), "utf8").trim()
    expect(leftBehind(home)).toEqual([])
    fs.rmSync(home, { recursive: true, force: true })
  })

  it("works with a database of somebody else's, and leaves that one running", async () => {
    const postgres = await somebodysPostgres(path.join(scratch, "postgres"))
    try {
      const dataDir = path.join(scratch, "data")
      await opensAndCloses({ env: { DATABASE_URL: postgres.url } }, dataDir)
      expect(await nobodyAnswers([Number(new URL(postgres.url).port)])).toBe(false)
      expect(fs.existsSync(path.join(dataDir, "postgres"))).toBe(false)
    } finally {
      await postgres.remove()
    }
  })
})
