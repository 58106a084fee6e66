import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import LocalDeliveryProviderService from "./service"

export default ModuleProvider(Modules.FULFILLMENT, { services: [LocalDeliveryProviderService] })
