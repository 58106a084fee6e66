import { defineMiddlewares } from "@medusajs/framework/http"
import { settleInstead } from "./admin/payments/settle-instead"

export default defineMiddlewares({
  routes: [{ matcher: "/admin/payments/:id/capture", methods: ["POST"], middlewares: [settleInstead] }],
})
