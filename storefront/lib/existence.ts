/** Whether an address has a page, asked before it streams. What is known is kept in the process for a minute. */

const TIMEOUT_MS = 3000
const KEPT_MS = 60_000
const MOST_KEPT = 20_000

/** The pages of `app/[lang]`: the first word of their address and what may follow it. */
const PAGES: Record<string, RegExp> = {
  article: /^[^/]+$/,
  boutique: /^[^/]+(\/site)?$/,
  boutiques: /^$/,
  rayon: /^[^/]+$/,
  recherche: /^$/,
  panier: /^$/,
  compte: /^(connexion|commandes|listes|adresses|donnees)?$/,
  commande: /^(recapitulatif|retrouver|[^/]+\/(merci|suivi))?$/,
  classement: /^$/,
  "mentions-legales": /^$/,
  "conditions-de-vente": /^$/,
  confidentialite: /^$/,
  accessibilite: /^$/,
  retractation: /^$/,
  "hors-ligne": /^$/,
  langue: /^[^/]+$/,
}

/** Pages whose handle the backend knows, by the first word of their address. */
const ASKED: Record<string, (handle: string) => string> = {
  article: (handle) => `articles/${handle}`,
  boutique: (handle) => `shops/${handle}`,
}

const KNOWN = Symbol.for("storefront.existing-pages")
const known = ((globalThis as { [KNOWN]?: Map<string, number> })[KNOWN] ??= new Map<string, number>())

/** Forgets what is known to exist: called when the backend tells that something changed. */
export const forgetExistence = (): void => known.clear()

async function get(path: string): Promise<Response | null> {
  const { MEDUSA_BACKEND_URL: backend, MEDUSA_PUBLISHABLE_KEY: key } = process.env
  if (!backend || !key) return null
  return fetch(`${backend}/store/${path}`, {
    headers: { "x-publishable-api-key": key },
    signal: AbortSignal.timeout(TIMEOUT_MS),
  }).catch(() => null)
}

const remember = (key: string) => {
  if (known.size >= MOST_KEPT) known.clear()
  known.set(key, Date.now())
}

async function ask(path: string): Promise<boolean | null> {
  const answer = await get(path)
  await answer?.body?.cancel()
  if (answer?.status === 404) return false
  if (!answer?.ok) return null
  remember(path)
  return true
}

/** All aisles come in one answer, and all are remembered. */
async function askAisles(key: string): Promise<boolean | null> {
  const answer = await get("article-categories")
  if (!answer?.ok) return null
  const { categories } = (await answer.json()) as { categories: { handle: string }[] }
  for (const { handle } of categories) remember(`rayon/${handle}`)
  return known.has(key)
}

/** @returns false when the address is known to have no page, null when nobody can tell. */
export async function exists(path: string): Promise<boolean | null> {
  const [kind, ...rest] = path.split("/").filter(Boolean)
  if (!kind) return true
  if (!PAGES[kind]?.test(rest.join("/"))) return false
  const handle = rest[0] ?? ""
  const question = ASKED[kind]
  if (!question && kind !== "rayon") return true
  const key = question ? question(handle) : `rayon/${handle}`
  const seen = known.get(key)
  if (seen && Date.now() - seen < KEPT_MS) return true
  return question ? ask(key) : askAisles(key)
}
