// Completing a basket of five shops against Medusa's own completion of a basket of five lines.
import { interleaved, json } from "./interleaved.mjs"
import { median, ms, p95, print, tell } from "./numbers.mjs"
import { plainShop } from "./plain-shop.mjs"

const SHOPS = [
  "le-pain-de-saint-rien",
  "la-cave-aux-croutes",
  "le-rucher-sans-adresse",
  "librairie-page-treize",
  "brulerie-du-nuage",
]
const ROUNDS = 10

const address = {
  first_name: "Camille",
  last_name: "Durand",
  address_1: "3 rue des Tilleuls",
  postal_code: "87000",
  city: "Limoges",
  country_code: "fr",
  phone: "+33 1 99 00 00 01",
}

/** A basket that only waits for its completion. */
async function basket(api, regionId, variantIds, chooseMethod) {
  const email = "camille@example.org"
  const { cart } = await api("/store/carts", { region_id: regionId, email, shipping_address: address })
  for (const variant_id of variantIds)
    await api(`/store/carts/${cart.id}/line-items`, { variant_id, quantity: 1 })
  await api(`/store/carts/${cart.id}/shipping-methods`, await chooseMethod(cart.id))
  const { payment_collection } = await api("/store/payment-collections", { cart_id: cart.id })
  const sessions = `/store/payment-collections/${payment_collection.id}/payment-sessions`
  await api(sessions, { provider_id: "pp_system_default" })
  return cart.id
}

function asker(backend, store) {
  return (path, body) => json(`${backend}${path}`, { method: body ? "POST" : "GET", body, ...store })
}

async function articlesOf(api) {
  const ids = []
  for (const shop of SHOPS) {
    // The dearest of a page: above whatever a shop asks for at least.
    const { articles } = await api(
      `/store/articles?shop=${shop}&in_stock=true&facets=false&sort=price_desc&limit=40`,
    )
    const article = articles.find(
      ({ lead_time_hours, min_age, kind }) => !lead_time_hours && !min_age && kind === "good",
    )
    if (!article) throw new Error(`${shop} has nothing in stock.`)
    ids.push(article.id)
  }
  return ids
}

const pickup = (api) => async (cartId) => {
  const { shipping_options } = await api(`/store/shipping-options?cart_id=${cartId}&fields=%2Bdata`)
  const option = shipping_options.find(({ name }) => name.startsWith("Retrait"))
  const { slots } = await api(`/store/delivery/slots?cart_id=${cartId}&mode=pickup`)
  const slot = slots.find(({ available }) => available)
  if (!option || !slot) throw new Error("No counter has a free slot.")
  return { option_id: option.id, data: { slot_id: slot.id } }
}

const complete = async (api, cartId) => {
  const { type, error } = await api(`/store/carts/${cartId}/complete`, {})
  if (type !== "order")
    throw new Error(`The basket was not completed: ${JSON.stringify(error).slice(0, 300)}`)
}

/** Stock for every round, set by the association. */
async function restock(shop, variantIds) {
  await shop.db.raw(
    `update inventory_level set stocked_quantity = reserved_quantity + 1000, raw_stocked_quantity =
        jsonb_build_object('value', (reserved_quantity + 1000)::text, 'precision', 20)
      where inventory_item_id in (select inventory_item_id from product_variant_inventory_item where variant_id = any(?))`,
    [variantIds],
  )
}

/** Runs this part. */
export async function run(shop) {
  const ours = asker(shop.backend, shop.store)
  const variantIds = await articlesOf(ours)
  await restock(shop, variantIds)
  const { regions } = await ours("/store/regions")
  const plain = await plainShop(shop)
  try {
    const theirs = asker(plain.backend, shop.store)
    const option = async () => ({ option_id: plain.optionId })
    const waiting = { ours: [], theirs: [] }
    // Two more than the rounds that count.
    for (let i = 0; i < ROUNDS + 2; i++) {
      waiting.ours.push(await basket(ours, regions[0].id, variantIds, pickup(ours)))
      waiting.theirs.push(await basket(theirs, regions[0].id, plain.variantIds, option))
    }
    const times = await interleaved(
      {
        ours: () => complete(ours, waiting.ours.pop()),
        theirs: () => complete(theirs, waiting.theirs.pop()),
      },
      { rounds: ROUNDS },
    )
    const [o, t] = [median(times.ours), median(times.theirs)]
    tell("a basket of five shops completed", ms(o), `p95 ${ms(p95(times.ours))}`)
    tell("five lines completed by Medusa alone", ms(t), `p95 ${ms(p95(times.theirs))}`)
    tell("ours / Medusa's", (o / t).toFixed(2))
  } finally {
    await plain.stop()
  }
  print("Orders")
}
