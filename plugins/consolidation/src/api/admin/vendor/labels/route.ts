import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { notFound, queryOf } from "@pignon/kit"
import { vendorOf } from "@pignon/marketplace/lib/actor"
import { labelSheet } from "../../../../lib/label-sheet"
import { CONSOLIDATION_MODULE, type ConsolidationModuleService } from "../../../../modules/consolidation"

/** Of which part. */
export const VendorPrintLabels = z.object({ vendor_order_id: z.string() }).strict()

/** The labels of one of the shop's own parts, as a PDF. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { vendor_order_id } = queryOf(req, VendorPrintLabels)
  const service = req.scope.resolve<ConsolidationModuleService>(CONSOLIDATION_MODULE)
  const { vendor_id } = vendorOf(req)
  const parcels = await service.listParcels(
    { vendor_order_id, vendor_id },
    { order: { sequence: "ASC" }, take: 200 },
  )
  if (parcels.length === 0)
    return notFound("label.none", "Pas encore d’étiquettes : dites d’abord que la commande est prête.")
  res.setHeader("Content-Type", "application/pdf")
  res.setHeader("Content-Disposition", `inline; filename="etiquettes-${parcels[0]?.order_display_id}.pdf"`)
  return res.send(await labelSheet(parcels))
}
