import type { SameKeys } from "@pignon/kit/admin/same-keys"
import type { fr } from "./fr"
import { rounds } from "./en/rounds"
import { setup } from "./en/setup"

/** In English. */
export const en: SameKeys<typeof fr> = { localDelivery: { ...rounds, setup } }
