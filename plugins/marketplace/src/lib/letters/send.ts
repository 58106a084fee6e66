import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { contributionsTo, type TownFacts } from "@pignon/kit"
import type { Letter } from "../../domain/letters/document"
import { dueLetters, type DueLetter } from "../../domain/letters/due"
import type { LetterOrder, Sender } from "../../domain/letters/facts"
import {
  canceledLetter,
  confirmedLetter,
  deliveredLetter,
  shortLetter,
  underwayLetter,
} from "../../domain/letters/letters"
import { SHOPPER_MODULE, type ShopperModuleService } from "../../modules/shopper"
import { letterOrder } from "./read-order"

const nobody: TownFacts = {
  town: "",
  name: "",
  legal_name: "",
  address: "",
  email: "",
  phone: "",
  siren: "",
  mediator_name: "",
  mediator_url: "",
}

/** Who writes: the town's association. */
export const sender = (): Sender =>
  contributionsTo("town.facts").reduce((facts, { fn }) => ({ ...facts, ...fn() }), nobody)

type Addressed = { key: string; kind: string; to: string; orderId: string | null; letter: () => Letter }

/**
 * Sends one letter, once a key. A failure is noted and made good by the repair job; it never reaches whoever caused the
 * letter.
 */
export async function sendLetter(container: MedusaContainer, addressed: Addressed): Promise<boolean> {
  const { key, kind, to, orderId } = addressed
  const service = container.resolve<ShopperModuleService>(SHOPPER_MODULE)
  const id = await service.claimLetter(key, kind, orderId)
  if (!id) return false
  try {
    const from = sender()
    // The text travels as content, which Medusa does not keep: a code must not lie in a table.
    await container.resolve(Modules.NOTIFICATION).createNotifications({
      to,
      from: `"${from.name.replace(/["\\\r\n]/g, "")}" <${from.email}>`,
      channel: "email",
      template: kind,
      content: addressed.letter(),
      provider_data: { key },
      resource_id: orderId,
      resource_type: orderId ? "order" : null,
    })
    await service.closeLetter(id, null)
    return true
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    await service.closeLetter(id, message.slice(0, 500))
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error(`The letter ${key} could not be sent: ${message}`)
    return false
  }
}

function written(order: LetterOrder, due: DueLetter): Letter {
  const from = sender()
  switch (due.kind) {
    case "confirmed":
      return confirmedLetter(order, from)
    case "short":
      return shortLetter(order, due.part, from)
    case "underway":
      return underwayLetter(order, from)
    case "delivered":
      return deliveredLetter(order, from)
    case "canceled":
      return canceledLetter(order, from)
  }
}

/** Sends whatever an order owes its customer as it stands now. Repeating sends nothing twice. @returns what went out. */
export async function sendOrderLetters(container: MedusaContainer, orderId: string): Promise<string[]> {
  const order = await letterOrder(container, orderId)
  if (!order) return []
  const sent: string[] = []
  for (const due of dueLetters(order)) {
    const { key, kind } = due
    const letter = () => written(order, due)
    if (await sendLetter(container, { key, kind, to: order.to, orderId, letter })) sent.push(key)
  }
  return sent
}
