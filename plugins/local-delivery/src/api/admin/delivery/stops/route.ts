import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { listParameter, pageSchema, queryOf } from "@pignon/kit"
import { withSlots } from "../../../../lib/read-stops"
import { LOCAL_DELIVERY_MODULE, type LocalDeliveryModuleService } from "../../../../modules/local-delivery"

/** Filters of the stops; `unplanned` names those nobody drives yet and those that failed and wait for another try. */
export const AdminListStops = z
  .object({
    status: listParameter
      .pipe(z.array(z.enum(["planned", "departed", "arrived", "done", "failed"])))
      .optional(),
    mode: z.enum(["delivery", "pickup"]).optional(),
    order_id: z.string().optional(),
    unplanned: z.enum(["true"]).optional(),
    ...pageSchema,
  })
  .strict()

const unplannedStops = {
  mode: "delivery" as const,
  $or: [{ status: "failed" as const }, { status: "planned" as const, round_id: null }],
}

/** Stops, the latest first. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { status, mode, order_id, unplanned, limit, offset } = queryOf(req, AdminListStops)
  const service = req.scope.resolve<LocalDeliveryModuleService>(LOCAL_DELIVERY_MODULE)
  const [stops, count] = await service.listAndCountDeliveryStops(
    {
      ...(status ? { status } : {}),
      ...(mode ? { mode } : {}),
      ...(order_id ? { order_id } : {}),
      ...(unplanned ? unplannedStops : {}),
    },
    { take: limit, skip: offset, order: { created_at: "DESC" } },
  )
  res.json({ stops: await withSlots(req.scope, stops), count, limit, offset })
}
