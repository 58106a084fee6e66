import { model } from "@medusajs/framework/utils"
import { ShoppingList } from "./shopping-list"

/** One article of a list. The title stays when the article goes. */
export const ShoppingListItem = model
  .define("shopping_list_item", {
    id: model.id({ prefix: "lsti" }).primaryKey(),
    variant_id: model.text(),
    title: model.text(),
    quantity: model.number().default(1),
    list: model.belongsTo(() => ShoppingList, { mappedBy: "items" }),
  })
  .indexes([{ on: ["list_id", "variant_id"], unique: true }])
