import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { pageSchema, queryOf } from "@pignon/kit"
import { upcomingSlots } from "../../../../lib/offer-slots"

/** From which local date on, and of which mode. */
export const AdminListSlots = z
  .object({ from: z.iso.date().optional(), mode: z.enum(["delivery", "pickup"]).optional(), ...pageSchema })
  .strict()

/** The windows of the days ahead with their places, and why a day is closed. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { from, mode, limit, offset } = queryOf(req, AdminListSlots)
  const all = await upcomingSlots(req.scope, new Date())
  const wanted = all.filter((slot) => (!from || slot.date >= from) && (!mode || slot.mode === mode))
  res.json({ slots: wanted.slice(offset, offset + limit), count: wanted.length, limit, offset })
}
