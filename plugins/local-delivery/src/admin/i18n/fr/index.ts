import { rounds } from "./rounds"
import { setup } from "./setup"

/** In French. */
export const fr = { localDelivery: { ...rounds, setup } }
