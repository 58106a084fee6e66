import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { refusePromotion } from "../../../lib/sold-lines"

/** Refuses promotion codes, however they come: the books know nobody who pays a discount. */
export function noPromotions(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) {
  const codes = (req.body as { promo_codes?: unknown } | undefined)?.promo_codes
  if (Array.isArray(codes) && codes.length > 0) refusePromotion()
  next()
}
