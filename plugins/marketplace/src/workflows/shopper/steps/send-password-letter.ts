import crypto from "node:crypto"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { passwordLetter } from "../../../domain/letters/letters"
import { localeFrom } from "../../../domain/locale"
import { passwordAddress } from "../../../domain/storefront-addresses"
import { storefrontUrl } from "../../../lib/letters/read-order"
import { sender, sendLetter } from "../../../lib/letters/send"

/** Who forgot his password, and what opens the page for a new one. */
export type PasswordForgotten = { email: string; token: string; locale: string | null }

/** Sends the way to a new password. No compensation: it is sent. */
export const sendPasswordLetterStep = createStep(
  "send-password-letter",
  async ({ email, token, locale }: PasswordForgotten, { container }) => {
    const language = localeFrom(locale)
    const url = storefrontUrl() + passwordAddress(language, { token, email })
    const letter = () => passwordLetter(language, url, sender())
    const key = `password:${crypto.createHash("sha256").update(token).digest("hex").slice(0, 24)}`
    return new StepResponse(
      await sendLetter(container, { key, kind: "password", to: email, orderId: null, letter }),
    )
  },
)
