import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { bodyOf } from "@pignon/kit"
import { changeSlotWorkflow } from "../../../../../workflows"

/** What may change of one window. */
export const AdminUpdateSlot = z
  .object({
    capacity: z.number().int().min(0).max(10_000).optional(),
    is_closed: z.boolean().optional(),
    reason: z.string().max(200).nullable().optional(),
  })
  .strict()

/** Changes the places of one window, or closes it. Places that are taken stay taken. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const input = { ...bodyOf(req, AdminUpdateSlot), id: req.params.id ?? "" }
  const { result } = await changeSlotWorkflow(req.scope).run({ input })
  res.json({ slot: result })
}
