import type {
  CalculatedShippingOptionPrice,
  CalculateShippingOptionPriceDTO,
  CreateFulfillmentResult,
  FulfillmentOption,
} from "@medusajs/framework/types"
import { AbstractFulfillmentProviderService } from "@medusajs/framework/utils"
import { invalid } from "@pignon/kit"

/** What the hooks tell the provider of a cart; see `workflows/hooks/shipping-context`. */
type DeliveryContext = { fee_cents?: number } | undefined

/**
 * The association's own delivery and counter. Pure: everything it needs comes with the call, since a provider sees no
 * other module.
 */
class LocalDeliveryProviderService extends AbstractFulfillmentProviderService {
  static override identifier = "local-delivery"

  override async getFulfillmentOptions(): Promise<FulfillmentOption[]> {
    return [{ id: "delivery" }, { id: "pickup" }]
  }

  override async validateOption(data: Record<string, unknown>): Promise<boolean> {
    return data.id === "delivery" || data.id === "pickup"
  }

  /** Keeps the slot and the mode only; whatever else a client sends is dropped. */
  override async validateFulfillmentData(optionData: Record<string, unknown>, data: Record<string, unknown>) {
    const slot_id = data?.slot_id
    if (typeof slot_id !== "string" || slot_id.length > 60) {
      return invalid("slot.missing", "Choisissez d’abord un créneau.")
    }
    return { slot_id, mode: optionData.id === "pickup" ? "pickup" : "delivery" }
  }

  override async canCalculate(): Promise<boolean> {
    return true
  }

  override async calculatePrice(
    optionData: CalculateShippingOptionPriceDTO["optionData"],
    _data: CalculateShippingOptionPriceDTO["data"],
    context: CalculateShippingOptionPriceDTO["context"],
  ): Promise<CalculatedShippingOptionPrice> {
    const told = (context as Record<string, unknown>).local_delivery as DeliveryContext
    const cents = optionData.id === "pickup" ? 0 : (told?.fee_cents ?? 0)
    return { calculated_amount: cents / 100, is_calculated_price_tax_inclusive: true }
  }

  override async createFulfillment(): Promise<CreateFulfillmentResult> {
    return { data: {}, labels: [] }
  }

  override async cancelFulfillment(): Promise<Record<string, unknown>> {
    return {}
  }

  override async createReturnFulfillment(): Promise<CreateFulfillmentResult> {
    return { data: {}, labels: [] }
  }
}

export default LocalDeliveryProviderService
