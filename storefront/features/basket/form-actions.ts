"use server"

import { refresh } from "next/cache"
import { setLine, takeOut } from "./change"
import { quantityProblem } from "./quantity"

/**
 * The repairs that the basket offers beside what is wrong. The page is drawn anew whatever came of it: it says itself
 * what is still wrong.
 */
export async function setQuantity(form: FormData): Promise<void> {
  const quantity = Number(form.get("quantity") ?? 0)
  if (!quantityProblem(quantity)) await setLine(String(form.get("line_id") ?? ""), quantity).catch(() => null)
  refresh()
}

/** Takes all lines of one shop out. */
export async function takeShopOut(form: FormData): Promise<void> {
  await takeOut(String(form.get("shop") ?? "")).catch(() => null)
  refresh()
}
