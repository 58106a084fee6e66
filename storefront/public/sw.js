// Without network: a page that says so and leads to the last order seen. Nothing else is kept, so nothing grows stale.
const SHELL = "shop-shell-1"
const ORDERS = "shop-orders-1"
const OFFLINE = { fr: "/hors-ligne", en: "/en/offline", de: "/de/offline" }
const ORDER_PAGE = /^\/(commande|en\/checkout|de\/bestellung)\/[^/]+\/(suivi|follow|verfolgen)$/
const ASSET = /^\/(_next\/static\/|service\.svg|motifs\/)/

self.addEventListener("install", (event) => {
  event.waitUntil(
    caches
      .open(SHELL)
      .then((cache) => cache.addAll(Object.values(OFFLINE)))
      .then(() => self.skipWaiting()),
  )
})

self.addEventListener("activate", (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) =>
        Promise.all(names.filter((n) => n !== SHELL && n !== ORDERS).map((n) => caches.delete(n))),
      )
      .then(() => self.clients.claim()),
  )
})

async function keepOrder(request, answer) {
  const cache = await caches.open(ORDERS)
  for (const old of await cache.keys()) if (old.url !== request.url) await cache.delete(old)
  await cache.put(request, answer)
}

async function page(request, url) {
  try {
    const answer = await fetch(request)
    if (answer.ok && ORDER_PAGE.test(url.pathname)) await keepOrder(request, answer.clone())
    return answer
  } catch {
    const language = /^\/(en|de)(\/|$)/.exec(url.pathname)?.[1] ?? "fr"
    return (await caches.match(request)) ?? (await caches.match(OFFLINE[language])) ?? Response.error()
  }
}

// Assets have a name of their own for each content: the network first, the copy of the offline page's needs otherwise.
async function asset(request) {
  try {
    const answer = await fetch(request)
    if (answer.ok) await (await caches.open(SHELL)).put(request, answer.clone())
    return answer
  } catch {
    return (await caches.match(request)) ?? Response.error()
  }
}

self.addEventListener("fetch", (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== "GET" || url.origin !== self.location.origin) return
  if (request.mode === "navigate") event.respondWith(page(request, url))
  else if (ASSET.test(url.pathname) && !navigator.onLine) event.respondWith(asset(request))
})
