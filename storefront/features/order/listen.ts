/** How long a silence is borne, and how often the page is looked at from then on. */
export const EVERY_MS = 10_000

/**
 * Listens to the events of an order. A source that is cut tries again by itself, perhaps for ever, and behind a proxy
 * that holds back what it is sent it stays open and mute: so after any trouble, or when nothing has come for ten seconds
 * from the start, `look` is called from time to time, until an event comes.
 * @returns what ends it.
 */
export function listen(
  address: string,
  { changed, look }: { changed: () => void; look: () => void },
): () => void {
  let version: string | null = null
  let looking: ReturnType<typeof setInterval> | undefined
  const source = new EventSource(address)
  const lookOn = () => {
    clearTimeout(silence)
    looking ??= setInterval(look, EVERY_MS)
  }
  const silence = setTimeout(() => {
    look()
    lookOn()
  }, EVERY_MS)
  const rest = () => {
    clearTimeout(silence)
    clearInterval(looking)
    looking = undefined
  }
  source.addEventListener("version", ({ data }: MessageEvent<string>) => {
    const told = (JSON.parse(data) as { version: string }).version
    // The first tells what the page shows already, unless it was waited for.
    if (version === null ? looking !== undefined : version !== told) changed()
    version = told
    rest()
  })
  source.addEventListener("end", () => {
    source.close()
    rest()
    changed()
  })
  source.addEventListener("error", lookOn)
  return () => {
    source.close()
    rest()
  }
}
