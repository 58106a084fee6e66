/** What programs are told when the backend is silent: to keep what they have, and to ask again soon. */
export const comeLater = (): Response =>
  new Response("", { status: 503, headers: { "Retry-After": "60", "Cache-Control": "no-store" } })
