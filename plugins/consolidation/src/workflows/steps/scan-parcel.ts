import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { notFound, refuse } from "@pignon/kit"
import { MARKETPLACE_MODULE, type MarketplaceModuleService } from "@pignon/marketplace/modules/marketplace"
import { collectVendorOrderWorkflow, receiveVendorOrderWorkflow } from "@pignon/marketplace/workflows"
import { readParcelCode } from "../../domain/parcel-code"
import { isComplete, isPartIn, statesBefore } from "../../domain/parcels"
import { CONSOLIDATION_MODULE, type ConsolidationModuleService } from "../../modules/consolidation"

/** What a scan says of a parcel. */
export type Scan = {
  code: string
  kind: "collect" | "receive" | "missing" | "damaged"
  shelf?: string
  note?: string
  actor_id?: string
}

async function parcelOf(service: ConsolidationModuleService, typed: string) {
  const code = readParcelCode(typed)
  const [parcel] = code ? await service.listParcels({ code }, { take: 1 }) : []
  return (
    parcel ??
    notFound(
      "parcel.unknown",
      `Le code « ${typed.slice(0, 20)} » n’est celui d’aucun colis. Relisez l’étiquette.`,
    )
  )
}

type Parcel = Awaited<ReturnType<typeof parcelOf>>

async function shelfFor(
  service: ConsolidationModuleService,
  parcel: Parcel,
  wanted?: string,
): Promise<string | null> {
  if (wanted) {
    const [shelf] = await service.listStorageRacks({ code: wanted.toUpperCase() }, { take: 1 })
    if (!shelf) return notFound("shelf.unknown", `L’étagère ${wanted.slice(0, 10)} n’existe pas.`)
    if (shelf.temperature !== parcel.temperature) {
      return refuse(
        "shelf.wrong_temperature",
        `L’étagère ${shelf.code} n’est pas faite pour ce colis : vérifiez le froid.`,
      )
    }
    return shelf.code
  }
  const [own] = await service.listStorageRacks(
    { temperature: parcel.temperature },
    { take: 1, order: { code: "ASC" } },
  )
  return own?.code ?? null
}

/** The last parcel of a part makes the part received; parallel scans of two last parcels both look, one moves. */
export async function receivePart(
  container: MedusaContainer,
  service: ConsolidationModuleService,
  parcel: { vendor_order_id: string },
  actor_id?: string,
): Promise<void> {
  const parcels = await service.listParcels({ vendor_order_id: parcel.vendor_order_id }, { take: 200 })
  if (!isPartIn(parcels.map(({ status }) => status))) return
  await receiveVendorOrderWorkflow(container).run({
    input: { vendor_order_id: parcel.vendor_order_id, actor_id },
  })
}

/** Whether every part of the order is in by now. */
export async function completeWhenIn(container: MedusaContainer, orderId: string): Promise<boolean> {
  const marketplace = container.resolve<MarketplaceModuleService>(MARKETPLACE_MODULE)
  const service = container.resolve<ConsolidationModuleService>(CONSOLIDATION_MODULE)
  const parts = await marketplace.listVendorOrders(
    { order_id: orderId },
    { select: ["id", "status"], take: 200 },
  )
  return isComplete(parts.map(({ status }) => status)) && service.completeOrder(orderId)
}

/** Writes an incident for a parcel that is missing or damaged, once while it is open. */
async function openIncident(
  service: ConsolidationModuleService,
  parcel: Parcel,
  kind: "missing" | "damaged",
  note?: string,
) {
  const [open] = await service.listIncidents({ parcel_id: parcel.id, status: "open", kind }, { take: 1 })
  if (open) return
  const { id: parcel_id, code: parcel_code, order_id, vendor_name } = parcel
  await service.createIncidents({ kind, parcel_id, parcel_code, order_id, vendor_name, note: note ?? null })
}

async function apply(
  container: MedusaContainer,
  service: ConsolidationModuleService,
  parcel: Parcel,
  scan: Scan,
): Promise<boolean> {
  const { vendor_order_id } = parcel
  if (scan.kind === "collect") {
    const hasMoved = await service.moveParcel(parcel.id, statesBefore("collected"), {
      status: "collected",
      collected_at: new Date(),
    })
    if (hasMoved)
      await collectVendorOrderWorkflow(container).run({ input: { vendor_order_id, actor_id: scan.actor_id } })
    return hasMoved
  }
  if (scan.kind === "receive") {
    if (parcel.status === "lost")
      refuse("parcel.lost", "Ce colis a été déclaré perdu, personne ne le paie : rendez-le à sa boutique.")
    const shelf_code = await shelfFor(service, parcel, scan.shelf)
    const set = { status: "received" as const, received_at: new Date(), shelf_code }
    const hasMoved = await service.moveParcel(parcel.id, statesBefore("received"), set)
    await receivePart(container, service, parcel, scan.actor_id)
    return hasMoved
  }
  const hasMoved = await service.moveParcel(parcel.id, statesBefore(scan.kind), { status: scan.kind })
  // Still missing after its incident was settled: it is open again, or its order would wait for ever.
  if (hasMoved || parcel.status === scan.kind) await openIncident(service, parcel, scan.kind, scan.note)
  return hasMoved
}

/**
 * What a scan does: collect, receive, missing, damaged. The same scan twice changes nothing.
 * No compensation: the parcel is where it was scanned.
 */
export const scanParcelStep = createStep("scan-parcel", async (input: Scan, { container }) => {
  const service = container.resolve<ConsolidationModuleService>(CONSOLIDATION_MODULE)
  const parcel = await parcelOf(service, input.code)
  const hasMoved = await apply(container, service, parcel, input)
  const isNowComplete = input.kind === "receive" && (await completeWhenIn(container, parcel.order_id))
  const after = await service.retrieveParcel(parcel.id)
  return new StepResponse({
    parcel: after,
    order_id: parcel.order_id,
    has_moved: hasMoved,
    is_now_complete: isNowComplete,
  })
})
