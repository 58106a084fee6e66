import type { MedusaResponse } from "@medusajs/framework/http"
import { CODE_SECONDS } from "./codes"

/** Says that too much was asked; the same whatever there is to be found. */
export const tooManyRequests = (res: MedusaResponse) =>
  res.status(429).json({
    type: "not_allowed",
    code: "lookup.too_many",
    message: "Trop de demandes. Réessayez dans une heure, ou appelez-nous.",
  })

/** Says that a code is on its way, whether it is or not. */
export const codeSent = (res: MedusaResponse) =>
  res.status(202).json({ sent: true, expires_in_seconds: CODE_SECONDS })

/** What people read when a code does not open anything. */
export const WRONG_CODE =
  "Ce code ne convient pas : vérifiez le numéro, l’adresse et le code, ou demandez-en un autre."
