import { defineLink } from "@medusajs/framework/utils"
import ProductModule from "@medusajs/medusa/product"
import MarketplaceModule from "../modules/marketplace"

// Lets a graph query reach from a variant to what the trade knows of it. Read-only: nothing to cascade.
export default defineLink(
  { linkable: ProductModule.linkable.productVariant, field: "id" },
  { ...MarketplaceModule.linkable.article.id, primaryKey: "variant_id" },
  { readOnly: true },
)
