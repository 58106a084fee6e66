import { MedusaService } from "@medusajs/framework/utils"
import { Article } from "./models/article"
import { AssociationMember } from "./models/association-member"
import { CatalogueImport } from "./models/catalogue-import"
import { OutboundClick } from "./models/outbound-click"
import { Vendor } from "./models/vendor"
import { VendorClosure } from "./models/vendor-closure"
import { VendorMember } from "./models/vendor-member"
import { VendorOrder } from "./models/vendor-order"
import { VendorOrderEvent } from "./models/vendor-order-event"
import { VendorOrderLine } from "./models/vendor-order-line"

/** Persists shops, their members, articles and parts of orders. Rules live in `domain/`, order in `workflows/`. */
class MarketplaceModuleService extends MedusaService({
  Vendor,
  VendorMember,
  VendorClosure,
  AssociationMember,
  Article,
  VendorOrder,
  VendorOrderLine,
  VendorOrderEvent,
  CatalogueImport,
  OutboundClick,
}) {}

export default MarketplaceModuleService
