import fs from "node:fs"
import path from "node:path"
import { leftBehind, nobodyAnswers, start, until, untilOpen, type Start } from "./support/shop"

jest.setTimeout(240_000)

// The folder and ports of a shop that was open before, as the test runner names them.
const dataDir = process.env.DATA_DIR ?? ""
const ports = [process.env.BACKEND_PORT, process.env.STOREFRONT_PORT].map(Number)

describe("opening and closing the shop", () => {
  let shop: Start

  afterAll(async () => {
    shop?.child.kill("SIGINT")
    await shop?.ended
  })

  it("opens again, and says so to a second one in the same folder", async () => {
    expect(dataDir).not.toBe("")
    shop = start()
    await untilOpen(shop)
    const second = start()
    expect(await second.ended).toBe(1)
    expect(second.said()).toContain("already open")
    expect(shop.child.exitCode).toBeNull()
  })

  it("recovers by itself after kill -9", async () => {
    shop.child.kill("SIGKILL")
    await shop.ended
    shop = start()
    await untilOpen(shop)
    const url = `http://localhost:${ports[0]}/health`
    expect((await fetch(url)).ok).toBe(true)
  })

  it("leaves no process, no port and no lock after Ctrl-C", async () => {
    shop.child.kill("SIGINT")
    expect(await shop.ended).toBe(0)
    await until(() => nobodyAnswers(ports), "the free ports", 10)
    expect(leftBehind(dataDir)).toEqual([])
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
    const refused = start({ env: { [name]: value } })
    expect(await refused.ended).toBe(1)
    const lines = refused.said().trim().split("\n")
    expect(lines).toHaveLength(1)
    expect(lines[0]).toContain(name)
  })

  it.each([
    ["DATABASE_URL", "postgres://nobody:secret@localhost:1/shop"],
    ["REDIS_URL", "redis://localhost:1"],
  ])("stops with a sentence that names %s when nobody answers there", async (name, value) => {
    const refused = start({ env: { [name]: value } })
    expect(await refused.ended).toBe(1)
    expect(refused.said().trim().split("\n").pop()).toContain(`the setting ${name} cannot be reached`)
    expect(refused.said()).not.toContain("secret")
    expect(fs.existsSync(path.join(dataDir, "start.lock"))).toBe(false)
    expect(leftBehind(dataDir)).toEqual([])
  })
})
