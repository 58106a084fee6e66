import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { isGuardLoaded } from "../lib/guard"

const SECONDS_TO_LOAD_ROUTES = 120
const startedAt = process.uptime()

/**
 * Ends a process that serves requests without the guard: Medusa only warns when it cannot read a middleware file, and
 * every merchant would then be an administrator. Workers serve no requests and are left alone.
 */
export default async function checkGuard(container: MedusaContainer) {
  const { projectConfig } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE)
  const isLoading = process.uptime() - startedAt < SECONDS_TO_LOAD_ROUTES
  if (isGuardLoaded() || projectConfig.workerMode === "worker" || isLoading) return
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  logger.error(
    "The guard before /admin was not loaded: this server stops, so that nobody reaches what is not his.",
  )
  process.exit(1)
}

export const config = { name: "check-guard", schedule: "* * * * *" }
