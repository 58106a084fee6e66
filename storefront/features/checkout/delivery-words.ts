import type { Speech } from "@/lib/speech"

/** What the delivery form says, already in the visitor's language: the browser needs no messages of its own. */
export type DeliveryWords = ReturnType<typeof deliveryWords>

export const deliveryWords = (t: Speech["t"], counter: string) => ({
  how: t("checkout.how"),
  toMyDoor: t("checkout.to_my_door"),
  pickupAt: t("checkout.pickup_at", { counter }),
  you: t("checkout.you"),
  where: t("checkout.where"),
  when: t("checkout.when"),
  email: t("checkout.email"),
  phone: t("checkout.phone"),
  first_name: t("checkout.first_name"),
  last_name: t("checkout.last_name"),
  address_1: t("checkout.address_1"),
  postal_code: t("checkout.postal_code"),
  city: t("checkout.city"),
  doorNote: t("checkout.door_note"),
  doorNoteHint: t("checkout.door_note_hint"),
  ifMissing: t("checkout.if_missing"),
  almost: t("checkout.almost"),
  toRecap: t("checkout.to_recap"),
  substitutions: {
    replace: t("substitutions.replace"),
    call: t("substitutions.call"),
    refund: t("substitutions.refund"),
  },
})
