import { defineLink } from "@medusajs/framework/utils"
import ProductModule from "@medusajs/medusa/product"
import MarketplaceModule from "../modules/marketplace"

// Who sells a product: the one truth for the vendor of an order line. Deleting either side drops the link.
export default defineLink(MarketplaceModule.linkable.vendor, {
  linkable: ProductModule.linkable.product,
  isList: true,
})
