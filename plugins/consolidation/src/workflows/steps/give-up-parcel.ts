import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { invalid, notFound, orderLock, refuse } from "@pignon/kit"
import { loseLinesWorkflow } from "@pignon/marketplace/workflows"
import { linesLost, type LostLine } from "../../domain/lost-parcel"
import { statesBefore } from "../../domain/parcels"
import { readContents } from "../../lib/parcel-contents"
import { CONSOLIDATION_MODULE, type ConsolidationModuleService } from "../../modules/consolidation"
import { completeWhenIn, receivePart } from "./scan-parcel"

/** A parcel that nobody looks for any more: why, and what was in it where that is not certain. */
export type GivingUp = { incident_id: string; reason: string; lines?: LostLine[]; actor_id: string }

const LOCK_SECONDS = 30

async function incidentOf(service: ConsolidationModuleService, id: string) {
  const [incident] = await service.listIncidents({ id }, { take: 1 })
  const [parcel] = incident ? await service.listParcels({ id: incident.parcel_id }, { take: 1 }) : []
  if (!incident || !parcel) return notFound("incident.not_found", "Cet incident n’existe pas.")
  return { incident, parcel }
}

/** Once an order is complete its true amount is captured: what is lost after that is a refund, not a refusal. */
async function checkNotComplete(service: ConsolidationModuleService, orderId: string): Promise<void> {
  const [row] = await service.listConsolidatedOrders({ order_id: orderId }, { take: 1 })
  if (row && row.status !== "gathering")
    refuse(
      "incident.too_late",
      "La commande est complète et payée : remboursez le client depuis sa commande, puis réglez l’incident.",
    )
}

async function giveUp(container: MedusaContainer, input: GivingUp) {
  const service = container.resolve<ConsolidationModuleService>(CONSOLIDATION_MODULE)
  const { incident, parcel } = await incidentOf(service, input.incident_id)
  const { id, order_id, vendor_order_id } = parcel
  const answer = { incident_id: incident.id, order_id, parcel_code: parcel.code }
  const isLost = parcel.status === "lost"
  if (!isLost) {
    if (!statesBefore("lost").includes(parcel.status))
      return refuse("incident.found_again", "Ce colis est revenu entre-temps : réglez l’incident.")
    await checkNotComplete(service, order_id)
    const lost = linesLost(await readContents(container, parcel), input.lines)
    if (!lost.ok) return invalid(lost.code, lost.message)
    const { reason, actor_id } = input
    // First what the customer pays, then the parcel: a run that breaks in between is finished by the next.
    if (lost.lines.length > 0)
      await loseLinesWorkflow(container).run({
        input: { vendor_order_id, lines: lost.lines, reason, actor_id },
      })
    await service.moveParcel(id, statesBefore("lost"), { status: "lost", shelf_code: null })
  }
  await service.updateIncidents({
    id: incident.id,
    status: "closed",
    resolution: incident.resolution ?? input.reason,
  })
  await receivePart(container, service, parcel, input.actor_id)
  return { ...answer, is_now_complete: await completeWhenIn(container, order_id) }
}

/**
 * Gives a parcel up: its lines are refused, the incident is closed, and the order goes on without it. Under the order's
 * lock, so that it is settled either before or after. Repeating changes nothing.
 * No compensation: what was said to the customer stays said.
 */
export const giveUpParcelStep = createStep("give-up-parcel", async (input: GivingUp, { container }) => {
  const service = container.resolve<ConsolidationModuleService>(CONSOLIDATION_MODULE)
  const { incident } = await incidentOf(service, input.incident_id)
  const locking = container.resolve(Modules.LOCKING)
  const answer = await locking.execute(orderLock(incident.order_id), () => giveUp(container, input), {
    timeout: LOCK_SECONDS,
  })
  return new StepResponse(answer)
})
