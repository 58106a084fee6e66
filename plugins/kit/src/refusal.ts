import { MedusaError } from "@medusajs/framework/utils"

/**
 * Refuses with a stable code that the interface switches on; the message is for people, in French.
 * @throws MedusaError of the given type (default: not allowed, HTTP 400).
 */
export function refuse(code: string, message: string, type: string = MedusaError.Types.NOT_ALLOWED): never {
  throw new MedusaError(type, message, code)
}

/** Refuses because the thing asked for does not exist for whoever asks (HTTP 404). */
export function notFound(code: string, message: string): never {
  return refuse(code, message, MedusaError.Types.NOT_FOUND)
}

/** Refuses because what was sent makes no sense (HTTP 400). */
export function invalid(code: string, message: string): never {
  return refuse(code, message, MedusaError.Types.INVALID_DATA)
}
