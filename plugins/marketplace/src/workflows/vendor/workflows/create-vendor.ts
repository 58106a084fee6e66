import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import {
  createStockLocationsWorkflow,
  linkSalesChannelsToStockLocationWorkflow,
} from "@medusajs/medusa/core-flows"
import { createVendorsStep, type VendorInput } from "../steps/create-vendors"

/** A shop, and the sales channel its goods are sold on. */
export type CreateVendorInput = { vendor: VendorInput; sales_channel_id: string }

export const createVendorWorkflowId = "create-vendor"

/** Enters a shop with a stock location of its own, joined to the sales channel. */
export const createVendorWorkflow = createWorkflow(
  createVendorWorkflowId,
  function (input: CreateVendorInput) {
    const locations = createStockLocationsWorkflow.runAsStep({
      input: {
        locations: [
          {
            name: input.vendor.name,
            address: { address_1: input.vendor.address_1, city: input.vendor.city, country_code: "fr" },
          },
        ],
      },
    })
    const rows = transform({ input, locations }, ({ input, locations }) => [
      { ...input.vendor, stock_location_id: locations[0]?.id },
    ])
    const vendors = createVendorsStep(rows)
    const channels = transform({ input, locations }, ({ input, locations }) => ({
      id: locations[0]?.id ?? "",
      add: [input.sales_channel_id],
    }))
    linkSalesChannelsToStockLocationWorkflow.runAsStep({ input: channels })
    const vendor = transform({ vendors, rows }, ({ vendors, rows }) => ({
      id: vendors[0]?.id ?? "",
      handle: vendors[0]?.handle ?? "",
      stock_location_id: rows[0]?.stock_location_id ?? "",
    }))
    return new WorkflowResponse(vendor)
  },
)
