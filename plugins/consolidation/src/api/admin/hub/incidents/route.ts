import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { pageSchema, queryOf } from "@pignon/kit"
import { CONSOLIDATION_MODULE, type ConsolidationModuleService } from "../../../../modules/consolidation"

/** Open or closed ones. */
export const AdminListIncidents = z
  .object({ status: z.enum(["open", "closed"]).optional(), ...pageSchema })
  .strict()

/** Incidents, the latest first. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { status, limit, offset } = queryOf(req, AdminListIncidents)
  const service = req.scope.resolve<ConsolidationModuleService>(CONSOLIDATION_MODULE)
  const [incidents, count] = await service.listAndCountIncidents(status ? { status } : {}, {
    take: limit,
    skip: offset,
    order: { created_at: "DESC" },
  })
  res.json({ incidents, count, limit, offset })
}
