export * from "./payouts/pay-vendor"
export * from "./rules/commission-rules"
export * from "./settlement/settle-order"
