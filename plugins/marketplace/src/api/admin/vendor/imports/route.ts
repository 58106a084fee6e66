import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { bodyOf, pageSchema, queryOf } from "@pignon/kit"
import { MOST_CHARACTERS } from "../../../../domain/catalogue/file"
import { vendorOf } from "../../../../lib/actor"
import { MARKETPLACE_MODULE } from "../../../../modules/marketplace"
import type MarketplaceModuleService from "../../../../modules/marketplace/service"
import { importCatalogueWorkflow } from "../../../../workflows"

/** A catalogue as CSV text, tried (`dry_run`) or brought in. */
export const VendorCreateImport = z
  .object({ csv: z.string().min(1).max(MOST_CHARACTERS), dry_run: z.boolean().default(false) })
  .strict()

/** The shop's imports, the latest first. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { limit, offset } = queryOf(req, z.object(pageSchema).strict())
  const service = req.scope.resolve<MarketplaceModuleService>(MARKETPLACE_MODULE)
  const [imports, count] = await service.listAndCountCatalogueImports(
    { vendor_id: vendorOf(req).vendor_id },
    { order: { created_at: "DESC" }, take: limit, skip: offset },
  )
  res.json({ imports, count, limit, offset })
}

/** Tries a catalogue or brings it in; answers the import with its counts and every fault by line. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { vendor_id, user_id } = vendorOf(req)
  const { csv, dry_run } = bodyOf(req, VendorCreateImport)
  const { result } = await importCatalogueWorkflow(req.scope).run({
    input: { vendor_id, csv, dry_run, started_by: user_id },
  })
  res.status(201).json({ import: result })
}
