import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { bodyOf, pageSchema, queryOf } from "@pignon/kit"
import { CONSOLIDATION_MODULE, type ConsolidationModuleService } from "../../../../modules/consolidation"
import { createShelvesWorkflow } from "../../../../workflows"

/** A shelf for one temperature class. */
export const AdminCreateShelf = z
  .object({ code: z.string().regex(/^[A-Z0-9]{1,10}$/), temperature: z.string().min(1).max(20) })
  .strict()

/** The shelves. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { limit, offset } = queryOf(req, z.object(pageSchema).strict())
  const service = req.scope.resolve<ConsolidationModuleService>(CONSOLIDATION_MODULE)
  const [shelves, count] = await service.listAndCountStorageRacks(
    {},
    { take: limit, skip: offset, order: { code: "ASC" } },
  )
  res.json({ shelves, count, limit, offset })
}

/** Enters a shelf. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { result } = await createShelvesWorkflow(req.scope).run({
    input: { shelves: [bodyOf(req, AdminCreateShelf)] },
  })
  res.status(201).json(result)
}
