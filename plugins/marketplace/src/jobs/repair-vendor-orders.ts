import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { MARKETPLACE_MODULE } from "../modules/marketplace"
import type MarketplaceModuleService from "../modules/marketplace/service"
import { createVendorOrdersWorkflow } from "../workflows"

const DAYS_BACK = 7
const ESCALATE_AFTER_MINUTES = 30
const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000)

/** Orders of the last days that no shop has a part of, found in one statement. */
async function ordersWithoutParts(container: MedusaContainer): Promise<string[]> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw(
    `select o.id from "order" o
     where o.created_at > ? and o.created_at < ? and o.deleted_at is null and o.canceled_at is null
       and o.is_draft_order = false
       and not exists (select 1 from vendor_order v where v.order_id = o.id and v.deleted_at is null)
     limit 100`,
    [minutesAgo(DAYS_BACK * 24 * 60).toISOString(), minutesAgo(1).toISOString()],
  )
  return (rows as { id: string }[]).map(({ id }) => id)
}

/** Finds what a lost event left standing: orders without parts, and parts nobody answers. */
export default async function repairVendorOrders(container: MedusaContainer) {
  for (const order_id of await ordersWithoutParts(container)) {
    await createVendorOrdersWorkflow(container).run({ input: { order_id } })
  }
  const service = container.resolve<MarketplaceModuleService>(MARKETPLACE_MODULE)
  const escalated = await service.escalateParts(minutesAgo(ESCALATE_AFTER_MINUTES))
  if (escalated.length) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .info(`${escalated.length} part(s) wait for an answer too long.`)
  }
}

export const config = { name: "repair-vendor-orders", schedule: "* * * * *" }
