import { Module } from "@medusajs/framework/utils"
import ConsolidationModuleService from "./service"

/** Key of the module in the container. */
export const CONSOLIDATION_MODULE = "consolidation"

export type { default as ConsolidationModuleService } from "./service"
export default Module(CONSOLIDATION_MODULE, { service: ConsolidationModuleService })
