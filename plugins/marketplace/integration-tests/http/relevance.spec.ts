import type { ArticleFilters } from "../../src/modules/marketplace/search/filters"
import { searchArticles, type ArticleSearch } from "../../src/modules/marketplace/search/search-articles"
import { ARTICLE_SORTS } from "../../src/modules/marketplace/search/statement"
import { rotationOf } from "../../src/domain/rotation"
import { foldArticles, relevantTo, report, scoreOf, suite } from "../helpers/relevance"
import { openTownIndex, type TownIndex } from "../helpers/town-index"

jest.setTimeout(180_000)

describe("searching the whole town", () => {
  let index: TownIndex
  beforeAll(async () => {
    index = await openTownIndex("relevance")
  })
  afterAll(() => index.close())

  const asked = { filters: {}, sort: "relevance", limit: 10, offset: 0, locale: "fr" } as const
  const find = (q: string | undefined, more: Partial<ArticleSearch> = {}) =>
    searchArticles(index.db, {
      ...asked,
      rotation: rotationOf("2026-11-24"),
      openShopNos: [1, 2],
      q,
      ...more,
    })
  const idsOf = (found: Awaited<ReturnType<typeof find>>) => found.articles.map(({ id }) => String(id))

  it("finds what shoppers mean: recall@10 of at least .93 over all, .85 for every kind", async () => {
    const articles = foldArticles(index.articles)
    const scores = []
    for (const query of suite) {
      const relevant = relevantTo(query, articles)
      if (!query.none && relevant.size === 0) throw new Error(`the rule of « ${query.q} » names no article`)
      const found = await find(query.q, { withFacets: false })
      scores.push(scoreOf(query, relevant, { ids: idsOf(found), count: found.count }))
    }
    const { recall, table } = report(scores)
    process.stdout.write(`\n${table}\n`)
    expect(recall).toBeGreaterThanOrEqual(0.93)
    for (const kind of new Set(scores.map((s) => s.kind)))
      expect([kind, report(scores.filter((s) => s.kind === kind)).recall >= 0.85]).toEqual([kind, true])
  })

  it.each(suite.filter(({ none }) => none).map(({ q }) => q))(
    "answers « %s » with an empty list and the count 0",
    async (q) => {
      const { articles, count, corrected, facets } = await find(q)
      expect({ articles, count, corrected }).toEqual({ articles: [], count: 0, corrected: null })
      expect(facets).toMatchObject({ shop: [], category: [], in_stock: 0 })
    },
  )

  it("says what it searched instead of a slip of the pen", async () => {
    expect((await find("fromge")).corrected).toBe("fromage")
    expect((await find("fromage")).corrected).toBeNull()
  })

  it("leads the list with titles that begin as typed, in singular or plural", async () => {
    const { articles } = await find("pommes")
    expect(articles.every(({ title }) => /^Pommes? /.test(String(title)))).toBe(true)
  })

  it.each([undefined, "bio", "chocolat noir"])(
    "counts of facets for « %s » are what choosing them finds",
    async (q) => {
      const { facets } = await find(q)
      if (!facets) throw new Error("no facets")
      type Choice = [ArticleFilters, number]
      const shops = facets.shop
        .slice(0, 5)
        .map((f): Choice => [{ shop: [String(f.handle)] }, Number(f.count)])
      const aisles = facets.category
        .slice(0, 5)
        .map((f): Choice => [{ category: [String(f.handle)] }, Number(f.count)])
      const classes = facets.temperature.map(({ value, count }): Choice => [{ temperature: [value] }, count])
      const labels = facets.label.map(({ value, count }): Choice => [{ label: [value] }, count])
      const prices = facets.price.map(({ from, to, count }): Choice => {
        const most = to === null ? {} : { maxPriceCents: Math.round(to * 100) - 1 }
        return [{ minPriceCents: Math.round(from * 100), ...most }, count]
      })
      const chosen = [...shops, ...aisles, ...classes, ...labels, ...prices]
      chosen.push([{ inStock: true }, facets.in_stock])
      for (const [filters, count] of chosen) {
        const narrowed = await find(q, { filters, withFacets: false })
        expect([filters, narrowed.count]).toEqual([filters, count])
      }
    },
  )

  it("keeps the other choices of a facet countable once one is chosen", async () => {
    const before = await find("chocolat")
    const [first] = before.facets?.shop ?? []
    const after = await find("chocolat", { filters: { shop: [String(first?.handle)] } })
    expect(after.facets?.shop).toEqual(before.facets?.shop)
    expect(after.count).toBe(first?.count)
  })

  it.each(ARTICLE_SORTS)("pages through a list by %s without an article twice or left out", async (sort) => {
    for (const q of [undefined, "bio"]) {
      const filters = q ? {} : { shop: ["la-cave-aux-croutes"] }
      const seen: string[] = []
      const { count } = await find(q, { filters, sort, limit: 1 })
      for (let offset = 0; offset < count; offset += 40)
        seen.push(...idsOf(await find(q, { filters, sort, limit: 40, offset, withFacets: false })))
      expect([seen.length, new Set(seen).size]).toEqual([count, count])
    }
  })
})
