import crypto from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** A token that lets whoever holds it follow one order; made from the order's id and the shop's secret. */
export function orderToken(container: MedusaContainer, orderId: string): string {
  const { projectConfig } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE)
  const secret = projectConfig.http?.cookieSecret ?? ""
  return crypto
    .createHmac("sha256", String(secret))
    .update(`order:${orderId}`)
    .digest("base64url")
    .slice(0, 32)
}

/** Whether a token is the order's, told in constant time. */
export function isOrderToken(container: MedusaContainer, orderId: string, token: string): boolean {
  const expected = Buffer.from(orderToken(container, orderId))
  const given = Buffer.from(token)
  return expected.length === given.length && crypto.timingSafeEqual(expected, given)
}
