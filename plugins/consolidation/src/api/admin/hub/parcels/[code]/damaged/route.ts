import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { bodyOf } from "@pignon/kit"
import { scan } from "../../../../../../lib/scan"

/** What there is to say of it. */
export const AdminDamagedParcel = z.object({ note: z.string().trim().max(500).optional() }).strict()

/** The parcel came damaged: opens an incident. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  await scan(req, res, { kind: "damaged", ...bodyOf(req, AdminDamagedParcel) })
}
