import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { bodyOf, pageSchema, queryOf } from "@pignon/kit"
import { SHORTEST_PASSWORD } from "../../../../domain/limits"
import { MARKETPLACE_MODULE } from "../../../../modules/marketplace"
import { ASSOCIATION_ROLES } from "../../../../modules/marketplace/models/association-member"
import type MarketplaceModuleService from "../../../../modules/marketplace/service"
import { createAssociationMemberWorkflow } from "../../../../workflows"

/** A person who joins the association, with a first password. */
export const AdminCreateAssociationMember = z
  .object({
    email: z.email().max(200),
    name: z.string().trim().min(1).max(100),
    password: z.string().min(SHORTEST_PASSWORD).max(200),
    role: z.enum(ASSOCIATION_ROLES),
  })
  .strict()

/** The people of the association. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { limit, offset } = queryOf(req, z.object(pageSchema).strict())
  const service = req.scope.resolve<MarketplaceModuleService>(MARKETPLACE_MODULE)
  const [members, count] = await service.listAndCountAssociationMembers({}, { take: limit, skip: offset })
  res.json({ members, count, limit, offset })
}

/** Lets somebody into the association. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const input = bodyOf(req, AdminCreateAssociationMember)
  const { result } = await createAssociationMemberWorkflow(req.scope).run({ input })
  res.status(201).json({ member: result })
}
