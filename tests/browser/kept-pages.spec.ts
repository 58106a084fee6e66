import http from "node:http"
import zlib from "node:zlib"
import type { Browser } from "playwright-core"
import { openBrowser, shopUrl } from "./support/browser"
import { openPages } from "./support/pages"

jest.setTimeout(300_000)

type Answer = { status: number; headers: http.IncomingHttpHeaders; body: Buffer }

/** What comes over the wire, not unpacked. */
const get = (path: string, headers: http.OutgoingHttpHeaders = {}): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const request = http.request(shopUrl(path), { headers, agent: false }, (answer) => {
      const chunks: Buffer[] = []
      answer.on("data", (chunk: Buffer) => chunks.push(chunk))
      answer.on("end", () =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(chunks) }),
      )
    })
    request.on("error", reject)
    request.end()
  })

const SHOP = "/boutique/chez-gaston-bavette"
const placed = `lieu=${encodeURIComponent(JSON.stringify({ city: "Panazol", postal_code: "87350" }))}`

/** Asked until it is kept: who asks first may have waited too long and got it streamed. */
async function kept(path: string): Promise<Answer> {
  for (let attempt = 0; attempt < 20; attempt++) {
    await get(path)
    const answer = await get(path)
    if (answer.headers.etag) return answer
  }
  throw new Error(`${path} is not kept`)
}

describe("a page on which everybody reads the same", () => {
  it("is sent whole, with everything in its place and its security headers", async () => {
    const { headers, body } = await kept(SHOP)
    const html = body.toString()
    expect(html).toContain(">Chez Gaston Bavette")
    expect(html).not.toMatch(/<template id="[BP]:/)
    expect(html.match(/data-testid="hours"/g)).toHaveLength(1)
    expect(headers).toMatchObject({
      "cache-control": "private, no-cache",
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
      "referrer-policy": "strict-origin-when-cross-origin",
    })
    expect(headers.vary).toMatch(/rsc.*accept-encoding.*cookie/)
    expect(headers["set-cookie"]).toBeUndefined()
  })

  it("is the same in every encoding a visitor takes", async () => {
    const plain = await kept(SHOP)
    const [br, gzip, refused] = await Promise.all(
      ["gzip, br", "gzip, br;q=0", "gzip;q=0, br;q=0.0"].map((accepted) =>
        get(SHOP, { "accept-encoding": accepted }),
      ),
    )
    expect([br, gzip, refused].map((answer) => answer?.headers["content-encoding"])).toEqual([
      "br",
      "gzip",
      undefined,
    ])
    const html = plain.body.toString()
    expect(zlib.brotliDecompressSync(br?.body ?? "").toString() === html).toBe(true)
    expect(zlib.gunzipSync(gzip?.body ?? "").toString() === html).toBe(true)
    expect(refused?.body.toString() === html).toBe(true)
  })

  it("is not sent again to a browser that has it", async () => {
    const { headers } = await kept(SHOP)
    const again = await get(SHOP, { "if-none-match": headers.etag })
    expect(again.status).toBe(304)
    expect(again.body).toHaveLength(0)
  })

  it("is drawn for a visitor who has named his place", async () => {
    await kept(SHOP)
    const own = await get(SHOP, { cookie: placed })
    expect(own.headers.etag).toBeUndefined()
    expect(own.body.toString()).toContain("Panazol")
    expect((await kept(SHOP)).body.toString()).not.toContain("Panazol")
  })

  it("is never sent to scripts that ask for a part of it", async () => {
    await kept("/boutiques")
    const page = await (await (await openBrowser()).newContext()).newPage()
    const documents: string[] = []
    page.on("request", (request) => request.isNavigationRequest() && documents.push(request.url()))
    await page.goto(shopUrl("/"), { waitUntil: "networkidle" })
    await page.locator('main a[href="/boutiques"]').first().click()
    await page.waitForURL(/boutiques/)
    await page.locator("main h1:visible", { hasText: "Les boutiques" }).waitFor()
    await page.waitForLoadState("networkidle")
    expect(documents).toEqual([shopUrl("/")])
    await page.context().browser()?.close()
  })

  it("has its own words in each language", async () => {
    expect((await kept("/en")).body.toString()).toContain('<html lang="en">')
    expect((await kept("/de")).body.toString()).toContain('<html lang="de">')
    expect((await kept("/")).body.toString()).toContain('<html lang="fr">')
  })
})

describe("every page, first drawn and then kept", () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await openBrowser()
  })
  afterAll(() => browser?.close())

  it("is taken over by the scripts as it stands, in another language too", async () => {
    const page = await (await browser.newContext({ viewport: { width: 360, height: 780 } })).newPage()
    const faults: string[] = []
    page.on("pageerror", ({ message }) => faults.push(`${page.url()}: ${message}`))
    for (const { address } of await openPages())
      for (const start of ["", "", "/de"]) {
        await page.goto(shopUrl(start + address), { waitUntil: "load" })
        await page.waitForLoadState("networkidle")
      }
    expect(faults).toEqual([])
  })
})

describe("a page of one visitor", () => {
  it.each(["/panier", "/commande", "/compte/connexion", "/commande/retrouver"])(
    "is kept for nobody: %s",
    async (path) => {
      for (let time = 0; time < 3; time++) {
        const { headers } = await get(path)
        expect(headers.etag).toBeUndefined()
        expect(headers["cache-control"] ?? "").toMatch(/no-store|^$/)
      }
    },
  )

  it("a page that is missing stays missing", async () => {
    for (let time = 0; time < 3; time++) expect((await get("/article/rien-de-tel")).status).toBe(404)
  })
})
