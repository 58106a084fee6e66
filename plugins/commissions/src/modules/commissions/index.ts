import { Module } from "@medusajs/framework/utils"
import CommissionsModuleService from "./service"

/** Key of the module in the container. */
export const COMMISSIONS_MODULE = "commissions"

export type { default as CommissionsModuleService } from "./service"
export default Module(COMMISSIONS_MODULE, { service: CommissionsModuleService })
