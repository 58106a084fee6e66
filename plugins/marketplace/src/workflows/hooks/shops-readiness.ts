import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { contribute, type OpenShopReadiness } from "@pignon/kit"
import { readiness } from "../../domain/readiness"
import { openVendors } from "../../lib/open-vendors"

const leadTimesSql = `select vendor_id, array_agg(distinct lead_time_hours order by lead_time_hours) as hours from article
  where lead_time_hours > 0 and deleted_at is null group by vendor_id`

/** How soon every open shop can have its goods ready, and those of its articles that need longer. Two queries for all. */
async function shopsReadiness(container: MedusaContainer, now: Date): Promise<OpenShopReadiness[]> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const [vendors, { rows }] = await Promise.all([openVendors(container), knex.raw(leadTimesSql)])
  const hoursOf = new Map(
    (rows as { vendor_id: string; hours: number[] }[]).map(({ vendor_id, hours }) => [vendor_id, hours]),
  )
  return vendors.map(({ id, handle, name, opening_hours, closures, lead_time_hours }) => {
    const at = (leadTimeHours: number) => ({
      shop: { id, handle, name },
      leadTimeHours,
      ...readiness({ opening_hours, closures, leadTimeHours }, now),
    })
    const longer = (hoursOf.get(id) ?? []).filter((hours) => hours > lead_time_hours)
    return { ...at(lead_time_hours), longer: longer.map(at) }
  })
}

contribute("shops.readiness", "marketplace", shopsReadiness)
