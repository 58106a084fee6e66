// A merchant's catalogue: new, the same again, every price changed.
import { json, timed } from "./interleaved.mjs"
import { print, tell } from "./numbers.mjs"

const ROWS = 500
const SHOP = "la-cave-aux-croutes"

function catalogue(run, cents) {
  const header = "sku;product_handle;title;description;category;price_eur;vat_rate;stock;allergens"
  const rows = Array.from({ length: ROWS }, (_, i) => {
    const name = `${run}-${String(i).padStart(4, "0")}`
    const price = ((cents + i) / 100).toFixed(2)
    return `${name};fromage-${name};Fromage d’essai ${i};Un fromage pour mesurer.;Crèmerie & fromages > Pâtes molles;${price};5.5;9;milk`
  })
  return [header, ...rows].join("\n")
}

/** Runs this part. */
export async function run(shop) {
  const merchant = await shop.login(`${SHOP}@${shop.settings.town.data.name.toLowerCase()}.example`)
  const name = `essai${Date.now().toString(36)}`
  const bring = async (what, csv) => {
    const took = await timed(async () => {
      const body = { csv }
      const answer = await json(`${shop.backend}/admin/vendor/imports`, { method: "POST", body, ...merchant })
      if (answer.import.refused_count) throw new Error(JSON.stringify(answer.import.errors).slice(0, 300))
    })
    tell(what, `${Math.round((ROWS * 1000) / took)} rows a second`)
  }
  await bring(`${ROWS} new articles`, catalogue(name, 500))
  await bring("the same file again", catalogue(name, 500))
  await bring("every price changed", catalogue(name, 700))
  print("Catalogue import")
}
