import { model } from "@medusajs/framework/utils"

/** What a member of the association may reach; see the access table of the guard. */
export const ASSOCIATION_ROLES = ["manager", "treasurer", "storage", "driver"] as const

/** A Medusa user who works for the association. */
export const AssociationMember = model
  .define("association_member", {
    id: model.id({ prefix: "amem" }).primaryKey(),
    user_id: model.text(),
    email: model.text(),
    name: model.text().default(""),
    role: model.enum([...ASSOCIATION_ROLES]),
  })
  .indexes([{ on: ["user_id"], unique: true }])
