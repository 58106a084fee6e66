import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** Where to look for articles that lost their variant: by it, by its product, or by a shop's references. */
export type RetireTarget =
  { productIds: string[]; variantIds: string[] } | { vendorId: string; skus: string[] } | undefined

function within(target: RetireTarget): { sql: string; params: (string | string[])[] } {
  if (!target) return { sql: "true", params: [] }
  if ("skus" in target)
    return { sql: "a.vendor_id = ? and a.sku = any(?)", params: [target.vendorId, target.skus] }
  return {
    sql: "(a.variant_id = any(?) or a.product_id = any(?))",
    params: [target.variantIds, target.productIds],
  }
}

/**
 * Takes articles away whose variant was deleted, so that their reference is free again. Without a target: everywhere.
 * Repeating changes nothing.
 */
export async function retireArticles(container: MedusaContainer, target?: RetireTarget): Promise<void> {
  const { sql, params } = within(target)
  await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `update article a set deleted_at = now(), updated_at = now() where a.deleted_at is null and ${sql}
      and not exists (select 1 from product_variant v join product p on p.id = v.product_id and p.deleted_at is null
        where v.id = a.variant_id and v.deleted_at is null)`,
    params,
  )
}
