import { isShared } from "../rule"
import { forgetPages, generation, keepPage, sharedPage } from "../store"

const kept = () =>
  (globalThis as unknown as Record<symbol, { pages: Map<string, unknown> }>)[
    Symbol.for("storefront.shared-pages")
  ]?.pages

describe("pages on which everybody reads the same", () => {
  it.each(["/", "/rayon/epicerie", "/article/pain", "/boutique/halle", "/recherche", "/classement"])(
    "%s is one",
    (path) => expect(isShared(path, "")).toBe(true),
  )

  it.each(["/panier", "/commande", "/commande/o1/suivi", "/compte", "/boutique/halle/site", "/langue/en"])(
    "%s is nobody else's",
    (path) => expect(isShared(path, "")).toBe(false),
  )

  it("a search of several hundred letters is drawn for whoever sent it", () => {
    expect(isShared("/recherche", `?q=${"a".repeat(400)}`)).toBe(false)
  })
})

describe("a page that is kept", () => {
  afterEach(forgetPages)
  const page = sharedPage("<p>pain</p>", [["content-type", "text/html"]])

  it("is found until something changes", () => {
    keepPage("/", page, generation())
    expect(kept()?.get("/")).toBe(page)
    forgetPages()
    expect(kept()?.get("/")).toBeUndefined()
  })

  it("is not kept when something changed while it was drawn", () => {
    const begun = generation()
    forgetPages()
    keepPage("/", page, begun)
    expect(kept()?.get("/")).toBeUndefined()
  })

  it("has a mark that changes with its text", () => {
    const etag = (html: string) => new Map(sharedPage(html, []).headers).get("etag")
    expect(etag("a")).toMatch(/^W\/".{22}"$/)
    expect(etag("a")).not.toBe(etag("b"))
  })
})
