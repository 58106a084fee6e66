import type { SameKeys } from "@pignon/kit/admin/same-keys"
import type { fr } from "./fr"
import { rounds } from "./de/rounds"
import { setup } from "./de/setup"

/** In German. */
export const de: SameKeys<typeof fr> = { localDelivery: { ...rounds, setup } }
