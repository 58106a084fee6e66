import { allergens } from "../../../../plugins/marketplace/src/domain/search/codes"
import { ALLERGENS, activeFilters, backendQuery, pageOf, readSearch, searchAddress } from "../search-query"
import { shelvesOf } from "../shelves"
import { titleParts } from "../title-parts"

describe("a search in an address", () => {
  it("keeps what it knows and leaves out what is impossible", () => {
    expect(
      readSearch({
        q: " pain, beurre ",
        shop: ["a", "b", "a"],
        without: "milk,eggs",
        min_price: "4,50",
        max_price: "much",
        unit: "gallon",
        sort: "price",
        open_now: "yes",
        vendor_id: "x",
      }),
    ).toEqual({ q: ["pain, beurre"], shop: ["a", "b"], without: ["milk", "eggs"], min_price: ["4.50"] })
  })

  it.each([
    [undefined, 1],
    ["3", 3],
    ["0", 1],
    ["-2", 1],
    ["2.5", 1],
    ["99999", 400],
  ])("reads page %s as %d", (page, expected) => {
    expect(pageOf(page ? { page: [page] } : {})).toBe(expected)
  })

  it("asks the backend for its page, with the values of one filter together", () => {
    const query = new URLSearchParams(backendQuery({ shop: ["a", "b"], page: ["3"] }))
    expect(Object.fromEntries(query)).toEqual({ shop: "a,b", limit: "24", offset: "48" })
  })

  it("begins at the first page again when anything but the page changes", () => {
    const search = { q: ["pain"], page: ["4"] }
    expect(searchAddress("/recherche", search, { sort: ["title"] })).toBe("/recherche?q=pain&sort=title")
    expect(searchAddress("/recherche", search, { page: ["5"] })).toBe("/recherche?q=pain&page=5")
  })

  it("takes out one filter and keeps the others", () => {
    const search = { q: ["pain"], without: ["milk", "eggs"], in_stock: ["true"] }
    const filters = activeFilters(search)
    expect(filters.map(({ key, value }) => `${key}=${value}`)).toEqual([
      "in_stock=true",
      "without=milk",
      "without=eggs",
    ])
    expect(searchAddress("/r", filters[1]?.without ?? {}, {})).toBe("/r?q=pain&without=eggs&in_stock=true")
  })

  it("does not count what the page itself fixes as a filter", () => {
    expect(activeFilters({ category: ["pains"] }, { category: ["pains"] })).toEqual([])
  })
})

describe("aisles to choose from", () => {
  const shelf = (handle: string, parent: string, count: number) => ({
    handle,
    name: handle,
    parent_handle: parent,
    parent_name: parent,
    count,
  })
  const categories = [shelf("a1", "a", 2), shelf("b1", "b", 5), shelf("b2", "b", 4)]

  it("count what their shelves hold, the fullest first, and stay folded", () => {
    expect(shelvesOf(categories, []).map(({ value, count }) => [value, count])).toEqual([
      ["b", 9],
      ["a", 2],
    ])
  })

  it("show their shelves when one of them is chosen, or when there is no other aisle", () => {
    expect(shelvesOf(categories, ["b2"]).map(({ value }) => value)).toEqual(["b", "b1", "b2", "a"])
    expect(shelvesOf(categories.slice(1), []).map(({ value }) => value)).toEqual(["b", "b1", "b2"])
  })
})

describe("a title as it is set", () => {
  it("is parted at its first comma, except a book's", () => {
    expect(titleParts({ title: "Camembert AOP, la pièce, 250 g", isbn: null })).toEqual({
      name: "Camembert AOP",
      rest: "la pièce, 250 g",
    })
    expect(titleParts({ title: "Vienne, rivière", isbn: "978" })).toEqual({
      name: "Vienne, rivière",
      rest: "",
    })
  })
})

describe("an address that somebody made up", () => {
  it("cannot name what nothing is free of", () => {
    expect(readSearch({ without: "foo" })).toEqual({})
    expect(readSearch({ without: "milk,foo" })).toEqual({ without: ["milk"] })
    expect(ALLERGENS).toEqual(allergens)
  })

  it("cannot hold what no text holds", () => {
    expect(readSearch({ q: "\0" })).toEqual({})
    expect(readSearch({ q: "pa\0in", shop: "\0" })).toEqual({ q: ["pain"] })
  })
})
