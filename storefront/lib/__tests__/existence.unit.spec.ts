import fs from "node:fs"
import path from "node:path"
import { exists } from "../existence"
import { heard, seemsSilent } from "../medusa/pulse"

const app = path.resolve(__dirname, "../../app/[lang]")
const pages = (folder: string): string[] =>
  fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) return pages(path.join(folder, entry.name))
    return /^(page\.tsx|route\.ts)$/.test(entry.name) ? [`/${path.relative(app, folder)}`] : []
  })

describe("whether an address has a page", () => {
  it("is known for every page there is, with the backend out of reach", async () => {
    for (const page of pages(app).filter((p) => !/^\/(introuvable|panne)$/.test(p)))
      expect({ page, found: await exists(page.replace(/\[\w+\]/g, "x")) }).not.toEqual({ page, found: false })
  })

  it.each([
    "/nope",
    "/article",
    "/article/x/y",
    "/boutique/x/nope",
    "/panier/x",
    "/introuvable",
    "/panne",
    "/rien.html",
  ])("is denied for %s", async (address) => {
    expect(await exists(address)).toBe(false)
  })
})

describe("whether an order has a page", () => {
  const { MEDUSA_BACKEND_URL, MEDUSA_PUBLISHABLE_KEY } = process.env
  let asked: { url: string; bearer?: string }[] = []
  const answering = (answer: () => Promise<Response>) =>
    jest.spyOn(globalThis, "fetch").mockImplementation((url, init) => {
      asked.push({ url: String(url), bearer: new Headers(init?.headers).get("authorization") ?? undefined })
      return answer()
    })

  beforeEach(() => {
    asked = []
    Object.assign(process.env, { MEDUSA_BACKEND_URL: "http://backend", MEDUSA_PUBLISHABLE_KEY: "pk" })
  })
  afterEach(() => {
    jest.restoreAllMocks()
    Object.assign(process.env, { MEDUSA_BACKEND_URL, MEDUSA_PUBLISHABLE_KEY })
    heard()
  })

  it.each([
    [200, true],
    [404, false],
    [400, false],
    [500, null],
  ])("is what the backend says: %d", async (status, found) => {
    answering(async () => new Response("{}", { status }))
    expect(await exists("/commande/order_1/suivi", { token: "a b" })).toBe(found)
    expect(asked).toEqual([{ url: "http://backend/store/orders/order_1/progress?token=a%20b" }])
  })

  it("is asked anew each time, with the session of whoever asks", async () => {
    answering(async () => new Response("{}"))
    for (const session of ["one", "two"]) await exists("/commande/order_1/merci", { session })
    expect(asked.map(({ bearer }) => bearer)).toEqual(["Bearer one", "Bearer two"])
  })

  it.each([
    ["a question taken back", new DOMException("aborted", "AbortError"), false],
    ["a render given up", Object.assign(new Error("over"), { digest: "HANGING_PROMISE_REJECTION" }), false],
    ["one that took too long", new DOMException("timeout", "TimeoutError"), true],
    ["nobody to connect to", new TypeError("fetch failed"), true],
  ])(
    "stays open after %s, and whether the backend is silent is judged by it",
    async (_name, error, silent) => {
      answering(() => Promise.reject(error))
      expect(await exists("/commande/order_1/suivi")).toBeNull()
      expect(seemsSilent()).toBe(silent)
    },
  )

  it("is denied for an address that no database takes, without asking", async () => {
    answering(async () => new Response("{}"))
    expect(await exists("/article/%00")).toBe(false)
    expect(asked).toEqual([])
  })
})
