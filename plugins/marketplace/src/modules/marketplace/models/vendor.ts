import { model } from "@medusajs/framework/utils"
import { VENDOR_STATUSES } from "../../../domain/vendor-status"
import { Article } from "./article"
import { VendorClosure } from "./vendor-closure"
import { VendorMember } from "./vendor-member"
import { VendorOrder } from "./vendor-order"

/** A shop of the association: who it is in law, where it stands and when it is open. */
export const Vendor = model
  .define("vendor", {
    id: model.id({ prefix: "ven" }).primaryKey(),
    /** Short code painted on labels and in order references, for example `S03`. */
    code: model.text(),
    handle: model.text(),
    name: model.text().searchable(),
    trade: model.text(),
    trade_label: model.text(),
    trade_label_en: model.text().nullable(),
    trade_label_de: model.text().nullable(),
    description: model.text().default(""),
    status: model.enum([...VENDOR_STATUSES]).default("applied"),
    status_reason: model.text().nullable(),
    address_1: model.text(),
    postal_code: model.text(),
    city: model.text(),
    country_code: model.text().default("fr"),
    latitude: model.float().nullable(),
    longitude: model.float().nullable(),
    /** Opening hours in OpenStreetMap syntax, local time of the town. */
    opening_hours: model.text().default(""),
    email: model.text(),
    phone: model.text().default(""),
    website: model.text().nullable(),
    /** Address of the shop's own search page; `{q}` stands for the query. */
    catalogue_search_url: model.text().nullable(),
    legal_name: model.text(),
    /** `standard` or `small_business_exempt` (charges no VAT whatever the article says). */
    vat_regime: model.enum(["standard", "small_business_exempt"]).default("standard"),
    siren: model.text().nullable(),
    siret: model.text().nullable(),
    vat_number: model.text().nullable(),
    iban: model.text().nullable(),
    category_root: model.text().nullable(),
    lead_time_hours: model.number().default(0),
    accent_color: model.text().nullable(),
    image_motif: model.text().nullable(),
    sells_alcohol: model.boolean().default(false),
    /** The least a basket must hold of this shop, in cents at the estimated weights; 0: no minimum. */
    minimum_cents: model.number().default(0),
    /** Who settles a quarrel out of court; the association's own when the shop names none. */
    mediator_name: model.text().nullable(),
    mediator_url: model.text().nullable(),
    stock_location_id: model.text().nullable(),
    members: model.hasMany(() => VendorMember, { mappedBy: "vendor" }),
    closures: model.hasMany(() => VendorClosure, { mappedBy: "vendor" }),
    articles: model.hasMany(() => Article, { mappedBy: "vendor" }),
    orders: model.hasMany(() => VendorOrder, { mappedBy: "vendor" }),
  })
  .indexes([{ on: ["handle"], unique: true }, { on: ["code"], unique: true }, { on: ["status"] }])
