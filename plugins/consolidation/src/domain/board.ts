/** A parcel of the completeness board. */
export type Parcel = {
  code: string
  status: string
  temperature: string
  shelf: string | null
  sequence: number
  of: number
}

/** One order of the board: order × shop, with what is in and what is missing. */
export type BoardOrder = {
  order_id: string
  display_id: number
  customer_name: string
  mode: string
  is_complete: boolean
  is_packed: boolean
  is_captured: boolean
  parts: {
    vendor_order_id: string
    vendor: { id: string; name: string; code: string; phone: string }
    status: string
    parcels: Parcel[]
  }[]
}
