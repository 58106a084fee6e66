import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { completeCartWorkflow } from "@medusajs/medusa/core-flows"
import { chainHook, refuse } from "@pignon/kit"

type CompletedCart = { input: { id: string } }

// Whoever orders is told what becomes of it, and finds it again, by e-mail: the law wants the confirmation.
chainHook<CompletedCart, void>(completeCartWorkflow.hooks.validate, {
  name: "marketplace.can-be-told",
  rank: 20,
  invoke: async ({ input }, { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({
      entity: "cart",
      fields: ["id", "completed_at", "email"],
      filters: { id: input.id },
    })
    const cart = data[0]
    if (cart && !cart.completed_at && !cart.email?.trim())
      refuse("cart.email_missing", "Il nous faut une adresse e-mail : la confirmation y est envoyée.")
  },
})
