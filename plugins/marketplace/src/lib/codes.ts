import crypto from "node:crypto"
import type { MedusaRequest } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { clientAddress } from "../domain/client-address"
import { codeLetter } from "../domain/letters/letters"
import type { Locale } from "../domain/locale"
import { SHOPPER_MODULE, type ShopperModuleService } from "../modules/shopper"
import { sender, sendLetter } from "./letters/send"

/** How long a code can be used. */
export const CODE_SECONDS = 600
const DIGITS = 6
const HOUR = 3600

const secretOf = (container: MedusaContainer) =>
  String(container.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig.http?.cookieSecret ?? "")

const keyed = (container: MedusaContainer, text: string) =>
  crypto.createHmac("sha256", secretOf(container)).update(text).digest("base64url")

const hashOf = (container: MedusaContainer, subject: string, code: string) =>
  keyed(container, `code:${subject}:${code}`)

/** An e-mail address as it is compared. */
export const comparable = (email: string): string => email.trim().toLowerCase()

/** Makes a new code for a subject and sends it; the one before it is void. Only its hash is kept. */
export async function sendCode(
  container: MedusaContainer,
  { subject, to, locale }: { subject: string; to: string; locale: Locale },
): Promise<void> {
  const service = container.resolve<ShopperModuleService>(SHOPPER_MODULE)
  const code = String(crypto.randomInt(10 ** DIGITS)).padStart(DIGITS, "0")
  const made = await service.createOneTimeCodes({
    subject,
    code_hash: hashOf(container, subject, code),
    expires_at: new Date(Date.now() + CODE_SECONDS * 1000),
  })
  const letter = () => codeLetter(locale, code, sender())
  await sendLetter(container, { key: `code:${made.id}`, kind: "code", to, orderId: null, letter })
}

/** Whether this is the subject's code; it works once. */
export const tryCode = (container: MedusaContainer, subject: string, code: string): Promise<boolean> =>
  container.resolve<ShopperModuleService>(SHOPPER_MODULE).tryCode(subject, hashOf(container, subject, code))

/** How often one address, one client and all clients nobody can tell apart may ask within an hour. */
const MOST = { ask: { email: 5, client: 30 }, verify: { email: 30, client: 60 } }
const MOST_OF_UNKNOWN = 1000

/** The limits of a request about an address; keys are hashed, so that the counts name nobody. */
export function limitsOf(req: MedusaRequest, kind: keyof typeof MOST, email: string) {
  const forwarded = req.headers["x-forwarded-for"]
  const client = clientAddress(req.socket.remoteAddress, [forwarded].flat().join(","))
  const key = (text: string) => keyed(req.scope, `${kind}:${text}`)
  return [
    { key: key(`email:${comparable(email)}`), most: MOST[kind].email, seconds: HOUR },
    {
      key: key(`client:${client ?? ""}`),
      most: client ? MOST[kind].client : MOST_OF_UNKNOWN,
      seconds: HOUR,
    },
  ]
}
