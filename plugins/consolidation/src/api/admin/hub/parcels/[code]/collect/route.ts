import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { scan } from "../../../../../../lib/scan"

/** The collecting driver took the parcel with him. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  await scan(req, res, { kind: "collect" })
}
