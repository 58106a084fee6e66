import { addressIn, alternatesOf, readAddress } from "../addresses"
import { LOCALES } from "../locale"

describe("addresses in three languages", () => {
  it.each([
    ["/", "/", "/en", "/de"],
    ["/panier", "/panier", "/en/basket", "/de/korb"],
    ["/boutique/chez-gaston", "/boutique/chez-gaston", "/en/shop/chez-gaston", "/de/laden/chez-gaston"],
    [
      "/recherche?q=pain&shop=x",
      "/recherche?q=pain&shop=x",
      "/en/search?q=pain&shop=x",
      "/de/suche?q=pain&shop=x",
    ],
    [
      "/commande/order_1/suivi?token=t",
      "/commande/order_1/suivi?token=t",
      "/en/checkout/order_1/follow?token=t",
      "/de/bestellung/order_1/verfolgen?token=t",
    ],
  ])("%s is %s, %s, %s", (path, fr, en, de) => {
    expect(alternatesOf(path)).toEqual({ fr, en, de })
  })

  it("come back to where they started from", () => {
    for (const locale of LOCALES)
      for (const path of [
        "/",
        "/article/pain-panier",
        "/rayon/suche",
        "/compte/commandes",
        "/commande/recapitulatif",
      ])
        expect(readAddress(addressIn(locale, path))).toEqual({ locale, path })
  })

  it("never translate a handle that happens to be a word", () => {
    expect(addressIn("de", "/article/panier")).toBe("/de/artikel/panier")
    expect(readAddress("/de/artikel/korb").path).toBe("/article/korb")
  })
})
