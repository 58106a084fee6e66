import { model } from "@medusajs/framework/utils"

/** One run of a shop's catalogue import, with what it did and every line it refused. */
export const CatalogueImport = model
  .define("catalogue_import", {
    id: model.id({ prefix: "cimp" }).primaryKey(),
    vendor_id: model.text(),
    status: model.enum(["running", "done", "failed"]).default("running"),
    dry_run: model.boolean().default(false),
    rows_total: model.number().default(0),
    rows_done: model.number().default(0),
    created_count: model.number().default(0),
    updated_count: model.number().default(0),
    unchanged_count: model.number().default(0),
    refused_count: model.number().default(0),
    /** `[{ line, column, code, message }]`, the first 500. */
    errors: model.json().nullable(),
    started_by: model.text().nullable(),
    finished_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["vendor_id", "created_at"] }])
