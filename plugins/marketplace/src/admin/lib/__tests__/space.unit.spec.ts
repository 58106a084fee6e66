import { afterLogin, detour, spaceOf } from "../space"

describe("the spaces of the admin", () => {
  it.each([
    ["vendor", "/orders", "/vendor/accueil"],
    ["vendor", "/", "/vendor/accueil"],
    ["vendor", "/vendor", "/vendor/accueil"],
    ["vendor", "/vendors", "/vendor/accueil"],
    ["vendor", "/settings/profile", "/vendor/profil"],
    ["vendor", "/vendor/orders/vord_1", null],
    ["vendor", "/login", null],
    ["storage", "/rounds", "/hub"],
    ["storage", "/hub/shelves", null],
    ["driver", "/association", "/rounds"],
    ["driver", "/hub", null],
    ["association", "/orders", null],
    ["association", "/vendor/articles", "/association"],
    ["association", "/", "/association"],
  ] as const)("sends %s at %s to %s", (space, path, to) => {
    expect(detour(space, path)).toBe(to)
  })

  it("keeps the page asked for before the login when it is one's own", () => {
    expect(afterLogin("vendor", "/vendor/orders")).toBe("/vendor/orders")
    expect(afterLogin("vendor", "/orders")).toBe("/vendor/accueil")
    expect(afterLogin("association", "/products")).toBe("/products")
  })

  it("never follows an address that leaves the admin", () => {
    expect(afterLogin("association", "//elsewhere.example")).toBe("/association")
    expect(afterLogin("association", "https://elsewhere.example")).toBe("/association")
  })

  it.each(["", "unknown", "toString", "constructor"])("knows no space named « %s »", (value) => {
    expect(spaceOf(value)).toBeNull()
  })
})
