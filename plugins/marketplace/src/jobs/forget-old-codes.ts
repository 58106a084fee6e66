import type { MedusaContainer } from "@medusajs/framework/types"
import { SHOPPER_MODULE, type ShopperModuleService } from "../modules/shopper"

/** Codes and counts are kept no longer than they are of use. */
export default async function forgetOldCodes(container: MedusaContainer) {
  await container.resolve<ShopperModuleService>(SHOPPER_MODULE).forgetOld()
}

export const config = { name: "forget-old-codes", schedule: "17 * * * *" }
