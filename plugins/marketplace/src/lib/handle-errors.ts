import {
  errorHandler,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
} from "@medusajs/framework/http"

const READER_FAULT = /^(entity|encoding|charset|request|parameters)\./

/** What the reader of bodies throws: its own kind of fault, and the status it asks for. */
function readerStatus({ type, status }: { type?: unknown; status?: unknown }): number | null {
  if (typeof type !== "string" || typeof status !== "number") return null
  return READER_FAULT.test(type) && status >= 400 && status < 500 ? status : null
}

const refusal = (status: number, type: string, code: string, message: string) => ({
  status,
  body: { type, code, message },
})

/**
 * The refusal of what Medusa itself would answer in English or as a fault of the server: a body that cannot be read,
 * an article that was sold while others paid for it, a queue that was too long. Null for every other error.
 */
export function ownRefusal(error: unknown) {
  if (error instanceof URIError)
    return refusal(400, "invalid_data", "request.unreadable", "Cette adresse n’est pas lisible.")
  const { message, ...facts } = (error ?? {}) as { message?: unknown; type?: unknown; status?: unknown }
  const status = readerStatus(facts)
  if (status === 413)
    return refusal(
      status,
      "invalid_data",
      "request.too_large",
      "Cette demande est trop grande : envoyez moins à la fois.",
    )
  if (status !== null) {
    const told = "Cette demande n’est pas lisible : le texte envoyé n’est pas du JSON."
    return refusal(status, "invalid_data", "request.unreadable", told)
  }
  if (typeof message !== "string") return null
  if (message.startsWith("Not enough stock available")) {
    const told =
      "Un article du panier vient d’être vendu à quelqu’un d’autre. Corrigez la quantité dans le panier."
    return refusal(400, "not_allowed", "stock.insufficient", told)
  }
  if (message === "Timed-out acquiring lock.") {
    const told = "Beaucoup de monde à la fois. Rien n’a changé : réessayez dans un instant."
    return refusal(409, "conflict", "request.busy", told)
  }
  return null
}

/** Medusa's handler of errors, with codes and words of our own where it has none. */
export function handleErrors() {
  const core = errorHandler()
  return (error: unknown, req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) => {
    const told = ownRefusal(error)
    if (!told) return core(error as Parameters<typeof core>[0], req, res, next)
    res.status(told.status).json(told.body)
  }
}
