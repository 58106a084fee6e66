import type { Place } from "@/features/delivery/place"
import type { Customer } from "@/lib/medusa/account"
import type { CheckoutCart } from "@/lib/medusa/session"
import type { Wishes } from "@/lib/types"

const text = (value: unknown) => (typeof value === "string" ? value : "")

/** What the fields begin with: what the basket was told, else what the account knows, else where it was looked from. */
export function knownOf(
  cart: CheckoutCart,
  customer: Customer | null,
  wishes: Wishes,
  place: Place | null = null,
): Record<string, string> {
  const said = cart.shipping_address ?? {}
  const book = customer?.addresses.find((one) => one.is_default_shipping) ?? customer?.addresses[0]
  const first = (...values: unknown[]) => values.map(text).find(Boolean) ?? ""
  // A postcode of one place and a commune of another would make an address that is nowhere.
  const isPlaced = [said, book].some((one) => text(one?.postal_code) || text(one?.city))
  const looked = isPlaced ? null : place
  return {
    email: first(cart.email, customer?.email),
    phone: first(said.phone, customer?.phone, book?.phone),
    first_name: first(said.first_name, customer?.first_name),
    last_name: first(said.last_name, customer?.last_name),
    address_1: first(said.address_1, book?.address_1),
    postal_code: first(said.postal_code, book?.postal_code, looked?.postal_code),
    city: first(said.city, book?.city, looked?.city),
    mode: first(cart.metadata?.mode, cart.shipping_methods[0]?.data?.mode),
    door_note: text(wishes.door_note),
  }
}
