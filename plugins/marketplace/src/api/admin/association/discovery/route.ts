import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { addDays, invalid, localDate, queryOf } from "@pignon/kit"
import { discoveryFigures } from "../../../../lib/discovery-figures"

const DAYS_SHOWN = 30
const date = z.iso.date("une date, par exemple 2026-11-24")

/** The days to look at; without them the last thirty. */
export const AdminDiscovery = z.object({ from: date.optional(), to: date.optional() }).strict()

/** How much people discover. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const asked = queryOf(req, AdminDiscovery)
  const to = asked.to ?? localDate(new Date())
  const from = asked.from ?? addDays(to, 1 - DAYS_SHOWN)
  if (from > to)
    return invalid("period.reversed", "La période finit avant de commencer : vérifiez les dates.")
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  return res.json({ discovery: await discoveryFigures(knex, { from, to }) })
}
