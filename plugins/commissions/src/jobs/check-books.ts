import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { COMMISSIONS_MODULE, type CommissionsModuleService } from "../modules/commissions"

/** Looks through the whole chain of the books every night and says where it was tampered with. */
export default async function checkBooks(container: MedusaContainer) {
  const key = await container.resolve<CommissionsModuleService>(COMMISSIONS_MODULE).brokenAt()
  if (!key) return
  container
    .resolve(ContainerRegistrationKeys.LOGGER)
    .error(`The books are not as they were written, from the movement ${key} on. Compare with a backup.`)
}

export const config = { name: "check-books", schedule: "30 3 * * *" }
