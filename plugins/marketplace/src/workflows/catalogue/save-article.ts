import type { MedusaContainer } from "@medusajs/framework/types"
import { updateProductsWorkflow } from "@medusajs/medusa/core-flows"
import { invalid, refuse } from "@pignon/kit"
import { decideProduct } from "../../domain/catalogue/decide-product"
import { newRow, type NewArticle } from "../../domain/catalogue/new-article"
import { readRow, type CatalogueRow } from "../../domain/catalogue/read-row"
import { writeRow } from "../../domain/catalogue/write-row"
import { MARKETPLACE_MODULE } from "../../modules/marketplace"
import { refreshArticles } from "../../modules/marketplace/search/refresh"
import type MarketplaceModuleService from "../../modules/marketplace/service"
import { catalogueContext, type CatalogueContext } from "./catalogue-context"
import { changeProducts } from "./change-products"
import { writeDecisions } from "./import-catalogue"
import { knownCatalogue } from "./known-catalogue"
import { readOwnArticle, type OwnArticle } from "./own-article"

/** What a shop changes of one of its articles. */
export type ArticleChanges = Partial<Omit<CatalogueRow, "line" | "sku" | "product_handle" | "sold_by">> & {
  published?: boolean
}

/** Reads a row as a line of a file would be read: one set of rules for both ways in. */
function checked(row: Omit<CatalogueRow, "line">, { categories }: CatalogueContext): CatalogueRow {
  const read = readRow(writeRow(row), 1)
  if ("faults" in read) {
    const [fault] = read.faults
    return invalid(fault?.code ?? "row.unreadable", fault?.message ?? "Cet article ne se lit pas.")
  }
  if (!categories.has(read.row.category)) {
    return invalid("row.category", "Ce rayon n’existe pas : choisissez-en un de la liste.")
  }
  return read.row
}

/** Puts a new article on sale. @throws `article.name_taken` when the shop already has one of this name. */
export async function createOwnArticle(
  container: MedusaContainer,
  { vendor_id, article }: { vendor_id: string; article: NewArticle },
): Promise<OwnArticle> {
  const context = await catalogueContext(container, vendor_id)
  const [vendor] = await container
    .resolve<MarketplaceModuleService>(MARKETPLACE_MODULE)
    .listVendors({ id: vendor_id }, { select: ["code"], take: 1 })
  const row = checked(newRow(article, vendor?.code ?? ""), context)
  const planned = { handle: row.product_handle, rows: [row] }
  const { known, looseItemIds } = await knownCatalogue(container, [planned], vendor_id)
  const decision = decideProduct(planned, known, vendor_id)
  const [fault] = decision.faults
  if (fault) return refuse(fault.code, fault.message)
  if (!decision.create) {
    return refuse(
      "article.name_taken",
      "Vous avez déjà un article de ce nom. Changez-le dans la liste, ou donnez un autre nom.",
    )
  }
  const [productId] = await writeDecisions(container, [decision], context, looseItemIds)
  const service = container.resolve<MarketplaceModuleService>(MARKETPLACE_MODULE)
  const [made] = await service.listArticles({ product_id: productId }, { take: 1 })
  return readOwnArticle(container, vendor_id, made?.variant_id ?? "")
}

async function writeChanges(
  container: MedusaContainer,
  former: OwnArticle,
  row: CatalogueRow,
  changes: { content: boolean; stock: boolean },
  context: CatalogueContext,
) {
  const { product_id, option, id, article_id } = former
  const service = container.resolve<MarketplaceModuleService>(MARKETPLACE_MODULE)
  await changeProducts(
    container,
    [{ product_id, option, rows: [{ row, variant_id: id, article_id, changes }] }],
    context,
  )
  // The mark of the last file stays: the same file once more says nothing new and takes back nothing done by hand.
  await service.updateArticles({ id: article_id, source_hash: former.source_hash })
  if (row.vat_rate === former.row.vat_rate) return
  const siblings = await service.listArticles({ product_id }, { select: ["id"], take: 100 })
  await service.updateArticles(siblings.map((sibling) => ({ id: sibling.id, vat_rate: row.vat_rate })))
}

const isChanged = (row: OwnArticle["row"], { stock: _stock, ...told }: Omit<ArticleChanges, "published">) =>
  Object.entries(told).some(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(row[key as keyof typeof row]), // the keys are a row's
  )

/** Changes one of the shop's own articles; what is not named stays. @throws `article.not_found`. */
export async function changeOwnArticle(
  container: MedusaContainer,
  { vendor_id, id, changes }: { vendor_id: string; id: string; changes: ArticleChanges },
): Promise<OwnArticle> {
  const former = await readOwnArticle(container, vendor_id, id)
  const context = await catalogueContext(container, vendor_id)
  const { published, ...told } = changes
  const content = isChanged(former.row, told)
  const row = content
    ? checked({ ...former.row, ...told }, context)
    : { ...former.row, stock: told.stock ?? former.row.stock, line: 1 }
  const stock = row.stock !== former.row.stock
  if (content || stock) await writeChanges(container, former, row, { content, stock }, context)
  if (published !== undefined && published !== former.published) {
    const status = published ? "published" : "draft"
    await updateProductsWorkflow(container).run({ input: { products: [{ id: former.product_id, status }] } })
  }
  await refreshArticles(container, { productIds: [former.product_id] })
  return readOwnArticle(container, vendor_id, id)
}
