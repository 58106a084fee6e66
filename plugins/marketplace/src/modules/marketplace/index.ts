import { Module } from "@medusajs/framework/utils"
import MarketplaceModuleService from "./service"

/** Key of the module in the container. */
export const MARKETPLACE_MODULE = "marketplace"

export default Module(MARKETPLACE_MODULE, { service: MarketplaceModuleService })
export type { default as MarketplaceModuleService } from "./service"
