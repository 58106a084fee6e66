import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { pageSchema, queryOf } from "@pignon/kit"
import { board } from "../../../../lib/board"

/** The completeness board. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const page = queryOf(req, z.object(pageSchema).strict())
  const orders = await board(req.scope, page)
  res.json({ orders, ...page })
}
