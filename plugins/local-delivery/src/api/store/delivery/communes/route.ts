import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { queryOf } from "@pignon/kit"
import { normaliseName } from "../../../../domain/place"
import { LOCAL_DELIVERY_MODULE, type LocalDeliveryModuleService } from "../../../../modules/local-delivery"

const MOST_ANSWERS = 8

/** The beginning of a commune's name or postcode. */
export const StoreListCommunes = z.object({ q: z.string().trim().min(1).max(60) }).strict()

/** Communes for the address field, as somebody types. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const { q } = queryOf(req, StoreListCommunes)
  const service = req.scope.resolve<LocalDeliveryModuleService>(LOCAL_DELIVERY_MODULE)
  const communes = await service.listCommunes({}, { take: 5000, order: { name: "ASC" } })
  const wanted = normaliseName(q)
  const found = communes.filter(
    ({ name_normalised, postcodes }) =>
      (wanted && name_normalised.startsWith(wanted)) ||
      (postcodes as unknown as string[]).some((code) => code.startsWith(q)),
  )
  res.json({
    communes: found.slice(0, MOST_ANSWERS).map(({ insee, name, postcodes }) => ({ insee, name, postcodes })),
  })
}
