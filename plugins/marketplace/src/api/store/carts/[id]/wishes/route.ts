import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { bodyOf } from "@pignon/kit"
import { locales } from "../../../../../domain/locale"
import { shownWishes } from "../../../../../domain/wishes"
import { basketWishes } from "../../../../../lib/wishes"
import { saveWishesWorkflow } from "../../../../../workflows"

const MOST_PERCENT = 50
const MOST_LINES = 500
const choice = z.enum(["replace", "call", "refund"])
const percent = z.number().int().min(0).max(MOST_PERCENT)
const words = z.string().trim().max(300).nullable()
const entries = <V extends z.ZodType>(value: V) =>
  z
    .record(z.string().max(100), value)
    .refine((record) => Object.keys(record).length <= MOST_LINES, "trop d’entrées")

/** What a shopper says of his basket. What is left out stays; null takes it back. */
export const StoreSaveWishes = z
  .object({
    substitution: choice.optional(),
    replace_up_to_percent: percent.optional(),
    lines: entries(
      z.object({ substitution: choice, replace_up_to_percent: percent.optional() }).strict().nullable(),
    ).optional(),
    notes: entries(words).optional(),
    gift_message: words.optional(),
    door_note: words.optional(),
    is_of_age: z.boolean().optional(),
    locale: z.enum(locales).optional(),
  })
  .strict()

/** Keeps what the shopper says of his basket beyond what is in it. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const cart_id = req.params.id ?? ""
  await saveWishesWorkflow(req.scope).run({ input: { cart_id, wishes: bodyOf(req, StoreSaveWishes) } })
  res.json({ wishes: shownWishes(await basketWishes(req.scope, cart_id)) })
}
