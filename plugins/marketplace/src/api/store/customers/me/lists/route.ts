import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { bodyOf, noQuery } from "@pignon/kit"
import { shownList, shownLists } from "../../../../../lib/lists"
import { changeListWorkflow } from "../../../../../workflows"

/** A list by its name. */
export const StoreNameList = z.object({ name: z.string().trim().min(1).max(80) }).strict()

/** The customer's lists, what he usually buys first. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  noQuery(req)
  res.json({ lists: await shownLists(req.scope, req.auth_context.actor_id) })
}

/** Begins a list. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const customer_id = req.auth_context.actor_id
  const { name } = bodyOf(req, StoreNameList)
  const { result } = await changeListWorkflow(req.scope).run({
    input: { kind: "create" as const, customer_id, name },
  })
  res.status(201).json({ list: await shownList(req.scope, customer_id, result.id) })
}
