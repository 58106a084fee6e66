import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { tryCode } from "../../../lib/codes"
import { SHOPPER_MODULE, type ShopperModuleService } from "../../../modules/shopper"
import type { Limits } from "./count-request"

/** A code that somebody types for a subject. */
export type TriedCode = { limits: Limits; subject: string; code: string }

/** Tries a code, within the limits of trying. No compensation: a try is a try. */
export const tryCodeStep = createStep("try-code", async (input: TriedCode, { container }) => {
  const isWithin = await container.resolve<ShopperModuleService>(SHOPPER_MODULE).isWithin(input.limits)
  const isRight = isWithin && (await tryCode(container, input.subject, input.code))
  return new StepResponse({ isWithin, isRight })
})
