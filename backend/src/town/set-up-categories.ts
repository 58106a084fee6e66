import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createProductCategoriesWorkflow } from "@medusajs/medusa/core-flows"
import { readCsv } from "./town-files"

type Row = Record<string, string>

async function create(container: MedusaContainer, rows: Row[], known: Map<string, string>) {
  const missing = rows.filter((row) => !known.has(row.handle ?? ""))
  if (missing.length === 0) return
  const { result } = await createProductCategoriesWorkflow(container).run({
    input: {
      product_categories: missing.map((row) => ({
        name: row.name_fr ?? "",
        handle: row.handle,
        is_active: true,
        is_internal: false,
        parent_category_id: row.parent_handle ? known.get(row.parent_handle) : undefined,
        metadata: {
          name_en: row.name_en,
          name_de: row.name_de,
          rank: Number(row.rank),
          vat_default: Number(row.vat_default),
          withdrawal_default: row.withdrawal_default,
        },
      })),
    },
  })
  for (const { id, handle } of result) known.set(handle, id)
}

/** The aisles and their shelves, in three languages. Idempotent by handle. */
export async function setUpCategories(container: MedusaContainer): Promise<void> {
  const rows = readCsv("categories.csv")
  const existing = await container
    .resolve(Modules.PRODUCT)
    .listProductCategories({}, { take: 1000, select: ["id", "handle"] })
  const known = new Map(existing.map(({ id, handle }) => [handle, id]))
  await create(
    container,
    rows.filter((row) => !row.parent_handle),
    known,
  )
  await create(
    container,
    rows.filter((row) => row.parent_handle),
    known,
  )
}
