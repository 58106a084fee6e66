import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/** The sales channel named, or the store's own. */
export const findSalesChannelStep = createStep(
  "find-sales-channel",
  async (input: { sales_channel_id?: string }, { container }) => {
    if (input.sales_channel_id) return new StepResponse(input.sales_channel_id)
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({ entity: "store", fields: ["default_sales_channel_id"] })
    const id = data[0]?.default_sales_channel_id
    if (!id)
      throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "The store has no sales channel of its own.")
    return new StepResponse(id)
  },
)
