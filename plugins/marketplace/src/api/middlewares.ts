import {
  authenticate,
  defineMiddlewares,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
} from "@medusajs/framework/http"
import { refuseNul } from "@pignon/kit"
import { loginWords } from "../lib/guard/login-words"
import { guard, markGuardLoaded } from "../lib/guard"
import { noteSilentChange } from "../lib/silent-changes"
import { stableCodes } from "../lib/stable-codes"
import { protectAuthorisedOrders } from "../lib/guard/protect-authorised-orders"
import { handleErrors } from "../lib/handle-errors"
import { completeInTurn } from "./store/carts/complete-in-turn"
import { noPromotions } from "./store/carts/no-promotions"
import { onlyOwnLines } from "./store/carts/only-own-lines"
import { pricesOfToday } from "./store/carts/prices-of-today"

const readable = (req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) => {
  refuseNul(req)
  next()
}

markGuardLoaded()

// The loader only warns when this file has no default export, and every merchant would then be an administrator:
// the boot check in `jobs/check-guard` and a test make sure of it.
export default defineMiddlewares({
  errorHandler: handleErrors(),
  routes: [
    ...["/store", "/admin", "/auth"].map((matcher) => ({ matcher, middlewares: [readable] })),
    { matcher: "/admin", middlewares: [guard] },
    ...["/admin/product-categories/:id/products", "/admin/price-lists/:id"].map((matcher) => ({
      matcher,
      methods: ["POST" as const],
      middlewares: [noteSilentChange],
    })),
    { matcher: "/store", middlewares: [stableCodes] },
    { matcher: "/store/carts/:id/complete", methods: ["POST"], middlewares: [pricesOfToday, completeInTurn] },
    ...["/store/carts", "/store/carts/:id", "/store/carts/:id/promotions"].map((matcher) => ({
      matcher,
      methods: ["POST" as const],
      middlewares: [noPromotions],
    })),
    { matcher: "/store/carts/:id/line-items/:line_id", methods: ["DELETE"], middlewares: [onlyOwnLines] },
    { matcher: "/auth/user", middlewares: [loginWords] },
    ...["progress", "events", "reorder"].map((path) => ({
      matcher: `/store/orders/:id/${path}`,
      middlewares: [authenticate("customer", ["session", "bearer"], { allowUnauthenticated: true })],
    })),
    // A catalogue is larger than what Medusa reads by default.
    { matcher: "/admin/vendor/imports", methods: ["POST"], bodyParser: { sizeLimit: "9mb" } },
    { matcher: "/admin/order-edits", methods: ["POST"], middlewares: [protectAuthorisedOrders] },
  ],
})
