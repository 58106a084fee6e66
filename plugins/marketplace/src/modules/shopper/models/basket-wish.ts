import { model } from "@medusajs/framework/utils"

/** What a shopper said of his basket beyond what is in it; one a basket. Written by our routes only. */
export const BasketWish = model
  .define("basket_wish", {
    id: model.id({ prefix: "wish" }).primaryKey(),
    cart_id: model.text(),
    substitution: model.enum(["replace", "call", "refund"]).nullable(),
    replace_up_to_percent: model.number().nullable(),
    /** `{ [line id]: { substitution, replace_up_to_percent } }`. */
    lines: model.json(),
    /** `{ [shop handle]: text }`. */
    notes: model.json(),
    gift_message: model.text().nullable(),
    door_note: model.text().nullable(),
    /** When he declared to be 18 or older. */
    declared_of_age_at: model.dateTime().nullable(),
    locale: model.text().nullable(),
  })
  .indexes([{ on: ["cart_id"], unique: true }])
