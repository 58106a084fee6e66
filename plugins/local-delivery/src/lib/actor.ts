import type { Actor } from "../workflows/rounds/steps/close-stop"

/** Who asks, as the access guard of the marketplace left it on the request; null for an API key or without a guard. */
export const actorOf = (req: object): Actor =>
  (req as { association_context?: { user_id: string; role: string } }).association_context ?? null
