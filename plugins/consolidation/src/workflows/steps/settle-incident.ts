import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { notFound } from "@pignon/kit"
import { CONSOLIDATION_MODULE, type ConsolidationModuleService } from "../../modules/consolidation"

/** How an incident ended, in the words of whoever settled it. */
export type Settling = { id: string; resolution: string }

/** Closes an incident with what was done about it; the first word stands. The compensation opens it again. */
export const settleIncidentStep = createStep(
  "settle-incident",
  async ({ id, resolution }: Settling, { container }) => {
    const service = container.resolve<ConsolidationModuleService>(CONSOLIDATION_MODULE)
    const [incident] = await service.listIncidents({ id }, { take: 1 })
    if (!incident) notFound("incident.not_found", "Cet incident n’existe pas.")
    if (incident.status === "closed") return new StepResponse({ id }, null)
    await service.updateIncidents({ id, status: "closed", resolution })
    return new StepResponse({ id }, id)
  },
  async (id, { container }) => {
    if (!id) return
    const service = container.resolve<ConsolidationModuleService>(CONSOLIDATION_MODULE)
    await service.updateIncidents({ id, status: "open", resolution: null })
  },
)
