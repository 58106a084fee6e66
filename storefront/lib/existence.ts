import { heard, isSilence, lost, seemsSilent } from "./medusa/pulse"

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
  campagne: /^[^/]+$/,
  recherche: /^$/,
  panier: /^$/,
  compte: /^(connexion|mot-de-passe|commandes|listes|adresses|donnees)?$/,
  commande: /^(recapitulatif|retrouver|[^/]+\/(merci|suivi))?$/,
  classement: /^$/,
  "mentions-legales": /^$/,
  "conditions-de-vente": /^$/,
  confidentialite: /^$/,
  accessibilite: /^$/,
  retractation: /^$/,
  primitives: /^$/,
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

/** Who asks: an order is there only for whoever holds its token, or whose session it belongs to. */
export type Asker = { token?: string | null; session?: string | null }

async function get(path: string, session?: string | null): Promise<Response | null> {
  const { MEDUSA_BACKEND_URL: backend, MEDUSA_PUBLISHABLE_KEY: key } = process.env
  if (!backend || !key) return null
  if (seemsSilent()) return null
  const answer = await fetch(`${backend}/store/${path}`, {
    headers: { "x-publishable-api-key": key, ...(session ? { authorization: `Bearer ${session}` } : {}) },
    signal: AbortSignal.timeout(TIMEOUT_MS),
  }).catch((error: unknown) => {
    if (isSilence(error)) lost()
    return null
  })
  if (answer) heard()
  return answer
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

/** Pages whose handles all come in one answer: all of them are remembered. */
const LISTED: Record<string, { path: string; key: string }> = {
  rayon: { path: "article-categories", key: "categories" },
  campagne: { path: "campaigns", key: "campaigns" },
}

async function askList(kind: string, { path, key }: { path: string; key: string }, sought: string) {
  const answer = await get(path)
  if (!answer?.ok) return null
  const entries = ((await answer.json()) as Record<string, { handle: string }[]>)[key] ?? []
  for (const { handle } of entries) remember(`${kind}/${handle}`)
  return entries.some(({ handle }) => `${kind}/${handle}` === sought)
}

const ORDER = /^commande\/([^/]+)\/(?:merci|suivi)$/

/** An order's page is nobody else's: what is known of it is not kept, and a token that cannot be one is none. */
async function askOrder(id: string, { token, session }: Asker): Promise<boolean | null> {
  const proof = token ? `?token=${encodeURIComponent(token)}` : ""
  const answer = await get(`orders/${id}/progress${proof}`, session)
  await answer?.body?.cancel()
  if (answer && [400, 404].includes(answer.status)) return false
  return answer?.ok ? true : null
}

/** No handle has it, and no database takes it. */
const NUL = /%00|\0/

/** @returns false when the address is known to have no page, null when nobody can tell. */
export async function exists(path: string, asker: Asker = {}): Promise<boolean | null> {
  if (NUL.test(path)) return false
  const [kind, ...rest] = path.split("/").filter(Boolean)
  if (!kind) return true
  if (!PAGES[kind]?.test(rest.join("/"))) return false
  const order = ORDER.exec(`${kind}/${rest.join("/")}`)?.[1]
  if (order) return askOrder(order, asker)
  const handle = rest[0] ?? ""
  const question = ASKED[kind]
  const list = LISTED[kind]
  if (!question && !list) return true
  const key = question ? question(handle) : `${kind}/${handle}`
  const seen = known.get(key)
  if (seen && Date.now() - seen < KEPT_MS) return true
  return list ? askList(kind, list, key) : ask(key)
}
