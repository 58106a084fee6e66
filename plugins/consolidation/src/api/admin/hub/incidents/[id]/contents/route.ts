import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { noQuery, notFound } from "@pignon/kit"
import { readContents } from "../../../../../../lib/parcel-contents"
import {
  CONSOLIDATION_MODULE,
  type ConsolidationModuleService,
} from "../../../../../../modules/consolidation"
import type { PackedLine } from "../../../../../../domain/lost-parcel"

const shown = ({ id, title, accepted_quantity }: PackedLine) => ({
  line_id: id,
  title,
  quantity: accepted_quantity,
})

/** What the parcel of an incident held for sure, and what may lie in another one. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  noQuery(req)
  const service = req.scope.resolve<ConsolidationModuleService>(CONSOLIDATION_MODULE)
  const [incident] = await service.listIncidents({ id: req.params.id }, { take: 1 })
  const [parcel] = incident ? await service.listParcels({ id: incident.parcel_id }, { take: 1 }) : []
  if (!parcel) return notFound("incident.not_found", "Cet incident n’existe pas.")
  const { certain, possible } = await readContents(req.scope, parcel)
  return res.json({ certain: certain.map(shown), possible: possible.map(shown) })
}
