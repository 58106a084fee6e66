import { model } from "@medusajs/framework/utils"
import { ShoppingListItem } from "./shopping-list-item"

/** A list a customer keeps. */
export const ShoppingList = model
  .define("shopping_list", {
    id: model.id({ prefix: "list" }).primaryKey(),
    customer_id: model.text(),
    name: model.text(),
    items: model.hasMany(() => ShoppingListItem, { mappedBy: "list" }),
  })
  .cascades({ delete: ["items"] })
  .indexes([{ on: ["customer_id"] }])
