import type {
  CalculatedShippingOptionPrice,
  CalculateShippingOptionPriceDTO,
  CreateFulfillmentResult,
  FulfillmentOption,
} from "@medusajs/framework/types"
import { AbstractFulfillmentProviderService } from "@medusajs/framework/utils"
import { invalid, toMajor } from "@pignon/kit"

/** What the hooks tell the provider of a cart; see `workflows/hooks/shipping-context`. */
type DeliveryContext = { delivery_fee_cents?: number; pickup_fee_cents?: number } | undefined

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
    const cents = optionData.id === "pickup" ? told?.pickup_fee_cents : told?.delivery_fee_cents
    return { calculated_amount: toMajor(cents ?? 0), is_calculated_price_tax_inclusive: true }
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
