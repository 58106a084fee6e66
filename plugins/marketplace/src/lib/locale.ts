import type { MedusaRequest } from "@medusajs/framework/http"
import { localeFrom, type Locale } from "../domain/locale"

/** The language of a request: `?locale=`, else the header `x-medusa-locale`, both read by Medusa; else French. */
export const localeOf = (req: MedusaRequest): Locale => localeFrom(req.locale)
