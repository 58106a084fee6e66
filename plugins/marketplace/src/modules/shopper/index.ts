import { Module } from "@medusajs/framework/utils"
import ShopperModuleService from "./service"

/** Key of the module in the container. */
export const SHOPPER_MODULE = "shopper"

export default Module(SHOPPER_MODULE, { service: ShopperModuleService })
export type { default as ShopperModuleService } from "./service"
