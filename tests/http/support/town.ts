import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { AxiosInstance } from "axios"

/** The headers of whoever asks. */
export type Asker = { headers: Record<string, string> }

/** Boucherie (weighed), boulangerie, fromagerie: three trades, the three shops of the journey. */
export const SHOPS = {
  butcher: "chez-gaston-bavette",
  baker: "le-pain-de-saint-rien",
  cheese: "la-cave-aux-croutes",
}
const PASSWORD = "limoges"

/** Loads a small town through the same loader as the real one. */
export async function loadTestTown(container: MedusaContainer, codes = "S03,S11,S16"): Promise<void> {
  process.env.LOAD_SHOPS = codes
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- Jest's own module registry must load it
  const { default: loadTown } = require("backend/scripts/load-town")
  await loadTown({ container, args: [] })
}

/** The header the storefront introduces itself with. */
export async function storeHeaders(container: MedusaContainer): Promise<Asker> {
  const [key] = await container
    .resolve(Modules.API_KEY)
    .listApiKeys({ type: "publishable", title: "Storefront" })
  return { headers: { "x-publishable-api-key": key?.token ?? "" } }
}

/** Logs somebody in. */
export async function login(api: AxiosInstance, email: string): Promise<Asker> {
  const { data } = await api.post("/auth/user/emailpass", { email, password: PASSWORD })
  return { headers: { authorization: `Bearer ${data.token}` } }
}

export const merchant = (api: AxiosInstance, handle: string) => login(api, `${handle}@limoges.example`)
export const staff = (api: AxiosInstance, who: "association" | "tresor" | "stock" | "livreur") =>
  login(api, `${who}@limoges.example`)

/** Waits for what an event brings about. */
export async function eventually<T>(
  look: () => Promise<T | null | undefined | false>,
  what: string,
  seconds = 15,
): Promise<T> {
  for (const until = Date.now() + seconds * 1000; ;) {
    const found = await look()
    if (found) return found
    if (Date.now() > until) throw new Error(`${what} did not come within ${seconds} seconds`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

/** The answer of a request that is refused, without throwing. */
export async function refused(
  request: Promise<unknown>,
): Promise<{ status: number; data: { code?: string; message?: string } }> {
  try {
    const answer = (await request) as { status: number; data: unknown }
    throw new Error(`was not refused: ${answer.status} ${JSON.stringify(answer.data).slice(0, 300)}`)
  } catch (error) {
    const { response } = error as { response?: { status: number; data: { code?: string } } }
    if (!response) throw error
    return response
  }
}
