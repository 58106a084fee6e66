import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { bodyOf, pageSchema, queryOf, refuse } from "@pignon/kit"
import { SHORTEST_PASSWORD } from "../../../../domain/limits"
import { vendorOf } from "../../../../lib/actor"
import { MARKETPLACE_MODULE } from "../../../../modules/marketplace"
import type MarketplaceModuleService from "../../../../modules/marketplace/service"
import { createVendorMemberWorkflow } from "../../../../workflows"

/** A person who joins a shop, with a first password. */
export const CreateVendorMember = z
  .object({
    email: z.email().max(200),
    name: z.string().trim().min(1).max(100),
    password: z.string().min(SHORTEST_PASSWORD).max(200),
    role: z.enum(["owner", "staff"]).default("staff"),
  })
  .strict()

/** The people of the shop. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { limit, offset } = queryOf(req, z.object(pageSchema).strict())
  const service = req.scope.resolve<MarketplaceModuleService>(MARKETPLACE_MODULE)
  const [members, count] = await service.listAndCountVendorMembers(
    { vendor_id: vendorOf(req).vendor_id },
    { select: ["id", "email", "name", "role"], take: limit, skip: offset },
  )
  res.json({ members, count, limit, offset })
}

/** The owner lets somebody into his shop. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { vendor_id, role } = vendorOf(req)
  const body = bodyOf(req, CreateVendorMember)
  if (role !== "owner") {
    return refuse("access.owner_only", "Seul le patron peut ajouter quelqu’un.", MedusaError.Types.FORBIDDEN)
  }
  const { result } = await createVendorMemberWorkflow(req.scope).run({ input: { ...body, vendor_id } })
  return res.status(201).json({ member: result })
}
