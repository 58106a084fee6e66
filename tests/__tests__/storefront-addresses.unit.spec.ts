import { locales } from "../../plugins/marketplace/src/domain/locale"
import { orderAddress, passwordAddress } from "../../plugins/marketplace/src/domain/storefront-addresses"
import { addressIn } from "../../storefront/lib/addresses"

describe.each(locales)("a letter in %s leads to a page in its language", (locale) => {
  it("where the order is followed", () => {
    expect(orderAddress(locale, "order_1", "t+1")).toBe(
      addressIn(locale, "/commande/order_1/suivi?token=t%2B1"),
    )
  })

  it("where a new password is chosen", () => {
    expect(passwordAddress(locale, { token: "t", email: "a@b.example" })).toBe(
      addressIn(locale, "/compte/mot-de-passe?token=t&email=a%40b.example"),
    )
  })
})
