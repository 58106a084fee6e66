import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { bodyOf } from "@pignon/kit"
import { MOST_OF_ONE_ARTICLE } from "../../../../../../../domain/sale"
import { shownList } from "../../../../../../../lib/lists"
import { changeListWorkflow } from "../../../../../../../workflows"

/** An article and how many of it. */
export const StorePutListItem = z
  .object({
    variant_id: z.string().max(60),
    quantity: z.number().int().min(1).max(MOST_OF_ONE_ARTICLE).default(1),
  })
  .strict()

/** Puts an article on a list; one that is on it already changes its quantity. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const customer_id = req.auth_context.actor_id
  const list_id = req.params.id ?? ""
  const item = bodyOf(req, StorePutListItem)
  await changeListWorkflow(req.scope).run({ input: { kind: "put" as const, customer_id, list_id, ...item } })
  res.json({ list: await shownList(req.scope, customer_id, list_id) })
}
