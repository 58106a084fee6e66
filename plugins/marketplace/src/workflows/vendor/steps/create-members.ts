import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { refuse } from "@pignon/kit"
import { MARKETPLACE_MODULE } from "../../../modules/marketplace"
import type MarketplaceModuleService from "../../../modules/marketplace/service"

type Person = { user_id: string; email: string; name: string }

async function membershipOf(service: MarketplaceModuleService, userId: string) {
  const [[association], [vendor]] = await Promise.all([
    service.listAssociationMembers({ user_id: userId }, { take: 1 }),
    service.listVendorMembers({ user_id: userId }, { take: 1 }),
  ])
  return { association, vendor }
}

function belongsElsewhere(): never {
  refuse("member.elsewhere", "Cette personne appartient déjà à une boutique ou à l’association.")
}

/** Joins a user to a shop. Idempotent; a person belongs to one place only. */
export const createVendorMemberStep = createStep(
  "create-vendor-member",
  async (input: Person & { vendor_id: string; role: "owner" | "staff" }, { container }) => {
    const service = container.resolve<MarketplaceModuleService>(MARKETPLACE_MODULE)
    const { association, vendor } = await membershipOf(service, input.user_id)
    if (vendor?.vendor_id === input.vendor_id) return new StepResponse({ id: vendor.id }, null)
    if (association || vendor) belongsElsewhere()
    const { id } = await service.createVendorMembers(input)
    return new StepResponse({ id }, id)
  },
  async (id, { container }) => {
    if (id) await container.resolve<MarketplaceModuleService>(MARKETPLACE_MODULE).deleteVendorMembers(id)
  },
)

/** Joins a user to the association. Idempotent; a person belongs to one place only. */
export const createAssociationMemberStep = createStep(
  "create-association-member",
  async (input: Person & { role: "manager" | "treasurer" | "storage" | "driver" }, { container }) => {
    const service = container.resolve<MarketplaceModuleService>(MARKETPLACE_MODULE)
    const { association, vendor } = await membershipOf(service, input.user_id)
    if (association) return new StepResponse({ id: association.id }, null)
    if (vendor) belongsElsewhere()
    const { id } = await service.createAssociationMembers(input)
    return new StepResponse({ id }, id)
  },
  async (id, { container }) => {
    if (id) await container.resolve<MarketplaceModuleService>(MARKETPLACE_MODULE).deleteAssociationMembers(id)
  },
)
