// Lists and searches against a route that does nothing, Medusa's own list with prices, and the bare statements.
import { ask, interleaved, json } from "./interleaved.mjs"
import { median, ms, print, ratio, tell } from "./numbers.mjs"
import { marketplace } from "./shop.mjs"

const texts = [
  "chocolat",
  "fromage de chèvre",
  "vin rouge",
  "pain",
  "pommes",
  "huile d'olive",
  "savon",
  "thé vert",
]
const PAGE = 24

/** The same search without the server: vocabulary and page, as the route runs them. */
export function bareSearch(shop) {
  const { searchArticles } = marketplace("modules/marketplace/search/search-articles")
  const asked = {
    filters: {},
    sort: "relevance",
    limit: PAGE,
    offset: 0,
    locale: "fr",
    openShopNos: [1, 2, 3],
  }
  return (q) => searchArticles(shop.db, { ...asked, rotation: { turn: 3, shop: 77 }, q })
}

/** A request that must succeed. */
export const asks = (url, options) => async () => {
  const { status, text } = await ask(url, options)
  if (status !== 200) throw new Error(`GET ${url}: ${status} ${text.slice(0, 200)}`)
}

async function kindsOf(shop) {
  const { regions } = await json(`${shop.backend}/store/regions`, shop.store)
  const priced = `limit=${PAGE}&region_id=${regions[0].id}&fields=*variants.calculated_price`
  const get = (path) => asks(`${shop.backend}/store/${path}`, shop.store)
  const bare = bareSearch(shop)
  const text = (i) => texts[i % texts.length]
  return {
    noop: get("ping"),
    list: get(`articles?limit=${PAGE}`),
    text: (i) => get(`articles?limit=${PAGE}&q=${encodeURIComponent(text(i))}`)(),
    medusa: get(`products?${priced}`),
    bareList: () => bare(undefined),
    bareText: (i) => bare(text(i)),
  }
}

async function compare(kinds, clients) {
  const times = await interleaved(kinds, { rounds: clients === 1 ? 60 : 12, clients })
  const m = Object.fromEntries(Object.entries(times).map(([name, own]) => [name, median(own)]))
  const who = clients === 1 ? "1 client" : `${clients} clients`
  tell(`a route that does nothing, ${who}`, ms(m.noop))
  tell(`Medusa's list of ${PAGE} products with prices, ${who}`, ms(m.medusa))
  tell(`list of ${PAGE} articles with counts, ${who}`, ms(m.list), `bare statements ${ms(m.bareList)}`)
  tell(`search with counts, ${who}`, ms(m.text), `bare statements ${ms(m.bareText)}`)
  const above = m.medusa - m.noop
  ratio(`(list − nothing) / (Medusa − nothing), ${who}`, (m.list - m.noop) / above, { most: 0.25 })
  ratio(`(search − nothing) / (Medusa − nothing), ${who}`, (m.text - m.noop) / above, { most: 0.15 })
  ratio(`search / (2 × bare statements + nothing), ${who}`, m.text / (2 * m.bareText + m.noop), { most: 1 })
}

/** Runs this part. */
export async function run(shop) {
  const kinds = await kindsOf(shop)
  await compare(kinds, 1)
  await compare(kinds, 8)
  print("Lists and searches")
}
