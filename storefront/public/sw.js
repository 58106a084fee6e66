// Without network: a page that says so and leads to the last order looked at, both with all that they need to be drawn.
// Nothing else is kept, so nothing grows stale.
const SHELL = "shop-shell-2"
const ORDERS = "shop-orders-1"
const ORDER_NEEDS = "shop-order-needs-1"
const OFFLINE = { fr: "/hors-ligne", en: "/en/offline", de: "/de/offline" }
const ORDER_PAGE = /^\/(commande|en\/checkout|de\/bestellung)\/[^/]+\/(suivi|follow|verfolgen)$/
const ASSET = /^\/(_next\/static\/|type\/|motifs\/|service\.svg)/
/** The same wherever a page names one: in its tags, its styles, or among what its scripts are told. */
const NEEDS = /\/(?:_next\/static|type|motifs)\/[^"'\\\s()<>&]+|\/service\.svg/g

self.addEventListener("install", (event) => {
  event.waitUntil(keepOffline().then(() => self.skipWaiting()))
})

self.addEventListener("activate", (event) => {
  const own = [SHELL, ORDERS, ORDER_NEEDS]
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter((n) => !own.includes(n)).map((n) => caches.delete(n))))
      .then(() => self.clients.claim()),
  )
})

/** A page, and the addresses of all that it needs; null when the shop does not show it. */
async function read(address) {
  const answer = await fetch(address, { cache: "no-store" })
  if (!answer.ok || answer.redirected) return null
  return { address, answer: answer.clone(), needs: new Set((await answer.text()).match(NEEDS)) }
}

/** Keeps what is not there yet. An address that is none is passed over; a network that breaks off ends it. */
async function keepAll(cache, addresses) {
  await Promise.all(
    [...addresses].map(async (address) => {
      if (await cache.match(address)) return
      const answer = await fetch(address)
      if (answer.ok) await cache.put(address, answer)
    }),
  )
}

async function keepOffline() {
  const cache = await caches.open(SHELL)
  const pages = await Promise.all(Object.values(OFFLINE).map(read))
  await keepAll(cache, new Set(pages.flatMap((page) => [...(page?.needs ?? [])])))
  for (const page of pages) if (page) await cache.put(page.address, page.answer)
}

/** One order only: the one that was looked at last. The page comes after its needs: it is never there without them. */
async function keepOrder(address) {
  const page = await read(address)
  if (!page) return
  const [orders, needs] = await Promise.all([caches.open(ORDERS), caches.open(ORDER_NEEDS)])
  await keepAll(needs, page.needs)
  await orders.put(address, page.answer)
  for (const { url } of await orders.keys()) if (url !== address) await orders.delete(url)
  for (const { url } of await needs.keys())
    if (!page.needs.has(url.slice(self.location.origin.length))) await needs.delete(url)
}

// The page of an order says that it is looked at: whoever comes to it from another page asks for no document.
let keeping = Promise.resolve()
self.addEventListener("message", (event) => {
  const told = event.data?.order
  const url = URL.canParse(told) ? new URL(told) : null
  if (url?.origin !== self.location.origin || !ORDER_PAGE.test(url.pathname)) return
  // One after the other, so that the last one stays.
  keeping = keeping.then(() => keepOrder(url.href)).catch(() => undefined)
  event.waitUntil(keeping)
})

async function page(request, url) {
  try {
    return await fetch(request)
  } catch {
    const language = /^\/(en|de)(\/|$)/.exec(url.pathname)?.[1] ?? "fr"
    const kept = (name, address) => caches.match(address, { cacheName: name, ignoreVary: true })
    return (await kept(ORDERS, request)) ?? (await kept(SHELL, OFFLINE[language])) ?? Response.error()
  }
}

// Assets have a name of their own for each content: the network first, the kept copy otherwise.
async function asset(request) {
  try {
    return await fetch(request)
  } catch {
    return (await caches.match(request.url, { ignoreVary: true })) ?? Response.error()
  }
}

self.addEventListener("fetch", (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== "GET" || url.origin !== self.location.origin) return
  if (request.mode === "navigate") event.respondWith(page(request, url))
  else if (ASSET.test(url.pathname)) event.respondWith(asset(request))
})
