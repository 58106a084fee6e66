import { Module } from "@medusajs/framework/utils"
import LocalDeliveryModuleService from "./service"

/** Key of the module in the container. */
export const LOCAL_DELIVERY_MODULE = "local_delivery"

export default Module(LOCAL_DELIVERY_MODULE, { service: LocalDeliveryModuleService })
export type { default as LocalDeliveryModuleService } from "./service"
