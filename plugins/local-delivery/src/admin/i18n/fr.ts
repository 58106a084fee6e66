import { rounds } from "./fr/rounds"
import { setup } from "./fr/setup"

/** In French. */
export const fr = { localDelivery: { ...rounds, setup } }
