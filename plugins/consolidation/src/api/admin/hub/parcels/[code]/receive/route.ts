import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { bodyOf } from "@pignon/kit"
import { scan } from "../../../../../../lib/scan"

/** On which shelf; left out: the first one of its temperature. */
export const AdminReceiveParcel = z.object({ shelf: z.string().trim().min(1).max(10).optional() }).strict()

/** The parcel is in the storage place. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  await scan(req, res, { kind: "receive", ...bodyOf(req, AdminReceiveParcel) })
}
