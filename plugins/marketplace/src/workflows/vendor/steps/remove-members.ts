import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { notFound, refuse } from "@pignon/kit"
import { MARKETPLACE_MODULE } from "../../../modules/marketplace"
import type MarketplaceModuleService from "../../../modules/marketplace/service"

/** Whose access is taken, and who takes it: null for a secret API key. */
export type Removal = { id: string; by_user_id: string | null }

function nobody(): never {
  notFound("member.not_found", "Cette personne n’a pas d’accès ici.")
}

function checkNotOneself(member: { user_id: string }, { by_user_id }: Removal): void {
  if (member.user_id === by_user_id)
    refuse("member.oneself", "On ne se retire pas l’accès à soi-même : demandez à quelqu’un d’autre.")
}

/** Takes somebody out of a shop. @throws `member.not_found`, also for another shop's; `member.oneself`. */
export const removeVendorMemberStep = createStep(
  "remove-vendor-member",
  async (input: Removal & { vendor_id: string }, { container }) => {
    const service = container.resolve<MarketplaceModuleService>(MARKETPLACE_MODULE)
    const { id, vendor_id } = input
    const [member] = await service.listVendorMembers({ id, vendor_id }, { take: 1 })
    if (!member) nobody()
    checkNotOneself(member, input)
    await service.deleteVendorMembers(id)
    return new StepResponse({ id })
  },
)

/**
 * Takes somebody out of the association. One manager stays, also when two take each other out at once.
 * @throws `member.not_found`, `member.oneself`, `member.last_manager`.
 */
export const removeAssociationMemberStep = createStep(
  "remove-association-member",
  async (input: Removal, { container }) => {
    const service = container.resolve<MarketplaceModuleService>(MARKETPLACE_MODULE)
    const remove = async () => {
      const [[member], managers] = await Promise.all([
        service.listAssociationMembers({ id: input.id }, { take: 1 }),
        service.listAssociationMembers({ role: "manager" }, { take: 2, select: ["id"] }),
      ])
      if (!member) return nobody()
      checkNotOneself(member, input)
      if (member.role === "manager" && managers.length < 2)
        refuse(
          "member.last_manager",
          "C’est la dernière personne à la gestion : nommez-en une autre d’abord.",
        )
      await service.deleteAssociationMembers(input.id)
    }
    await container.resolve(Modules.LOCKING).execute("pignon:association-members", remove)
    return new StepResponse({ id: input.id })
  },
)

/** Takes somebody who has no login any more out of everything. Idempotent. */
export const forgetUserStep = createStep(
  "forget-user",
  async ({ user_id }: { user_id: string }, { container }) => {
    const service = container.resolve<MarketplaceModuleService>(MARKETPLACE_MODULE)
    await Promise.all([
      service.deleteVendorMembers({ user_id }),
      service.deleteAssociationMembers({ user_id }),
    ])
    return new StepResponse({ user_id })
  },
)
