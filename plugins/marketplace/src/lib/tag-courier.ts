/** Most tags the storefront takes at once. */
const MOST_TAGS = 200
/** Long enough to gather the changes of one edit. */
const GATHER_MS = 200
/** Waits before the same tags are tried again; the last one repeats until the storefront is there. */
const RETRY_MS = [300, 1000, 4000]
const RETRY_LATER_MS = 15_000

type Post = (tags: string[]) => Promise<void>
type Delayed = (tags: string[], cause: unknown) => void

/** Carries tags to the storefront: gathered, at most 200 at once, tried again until it answers, never waited for. */
export class TagCourier {
  private readonly tags = new Set<string>()
  private timer: NodeJS.Timeout | null = null
  private isSending = false
  private failures = 0

  constructor(
    private readonly post: Post,
    /** Told once a silence, when it has lasted longer than a restart. */
    private readonly delayed: Delayed,
  ) {}

  /** Adds tags to what is carried next. */
  tell(tags: Iterable<string>): void {
    for (const tag of tags) this.tags.add(tag)
    if (this.tags.size > 0) this.goIn(GATHER_MS)
  }

  private goIn(ms: number): void {
    if (this.timer || this.isSending) return
    this.timer = setTimeout(() => void this.go(), ms)
    // Nobody waits for a page to be fresh: a script that is done may end.
    this.timer.unref()
  }

  private async go(): Promise<void> {
    this.timer = null
    this.isSending = true
    const wait = await this.sendAll()
    this.isSending = false
    if (this.tags.size > 0) this.goIn(wait)
  }

  /** Sends until nothing is left or something fails. @returns how long to wait before the rest is tried. */
  private async sendAll(): Promise<number> {
    while (this.tags.size > 0) {
      const batch = [...this.tags].slice(0, MOST_TAGS)
      // Taken off first: a tag told again meanwhile is carried again.
      for (const tag of batch) this.tags.delete(tag)
      try {
        await this.post(batch)
        this.failures = 0
      } catch (cause) {
        for (const tag of batch) this.tags.add(tag)
        const wait = RETRY_MS[this.failures++]
        if (this.failures === RETRY_MS.length + 1) this.delayed([...this.tags], cause)
        return wait ?? RETRY_LATER_MS
      }
    }
    return GATHER_MS
  }
}
