/** Whether the backend answers: learnt from every question, and asked on its own at most once a second. */

const HEALTH_TIMEOUT_MS = 2000
const FRESH_MS = 1000

type Pulse = { isSilent: boolean; at: number; asking: Promise<boolean> | null }

const PULSE = Symbol.for("storefront.backend-pulse")
// Pages, routes and the proxy are bundles of their own in one process: they share what they know.
const pulse = ((globalThis as { [PULSE]?: Pulse })[PULSE] ??= { isSilent: false, at: 0, asking: null })

const learn = (isSilent: boolean): void => {
  pulse.isSilent = isSilent
  pulse.at = Date.now()
}

/** The backend has answered, whatever it said. */
export const heard = (): void => learn(false)

/** A question found no backend. */
export const lost = (): void => learn(true)

/**
 * Whether a failed question tells of a silent backend: it took too long, or there was nobody to connect to. A render that
 * was given up takes its questions back; that says nothing about whoever was asked.
 */
export const isSilence = (error: unknown): boolean =>
  ["TimeoutError", "TypeError"].includes((error as { name?: string } | null)?.name ?? "")

/** What is known without asking: a question to a silent backend need not wait long. */
export const seemsSilent = (): boolean => pulse.isSilent

/** Asks the backend whether it is there; whoever asks meanwhile gets the same answer. */
export const takePulse = (): Promise<boolean> =>
  (pulse.asking ??= fetch(new URL("/health", process.env.MEDUSA_BACKEND_URL), {
    cache: "no-store",
    signal: AbortSignal.timeout(HEALTH_TIMEOUT_MS),
  })
    .then(
      (answer) => (answer.ok ? heard() : lost()),
      (error: unknown) => (isSilence(error) ? lost() : undefined),
    )
    .then(() => {
      pulse.asking = null
      return pulse.isSilent
    }))

/**
 * Whether the backend is silent, as the proxy wants to know before a page begins to stream. While it is, nobody waits
 * for the next look: the page is tried all the same.
 */
export async function isSilent(): Promise<boolean> {
  const isFresh = Date.now() - pulse.at < FRESH_MS
  if (isFresh) return pulse.isSilent
  const asked = takePulse()
  return pulse.isSilent ? true : asked
}
