import { Badge, Button, clx, Container, Text } from "@medusajs/ui"
import { useState } from "react"
import type { Say } from "../../hooks/use-say"
import type { OrderLine, VendorOrder } from "../../lib/types"
import { useWords } from "../../lib/use-words"
import { RefusePanel } from "./refuse-panel"
import { WeighField } from "./weigh-field"

const Price = ({ line }: { line: OrderLine }) => {
  const { t, write } = useWords()
  if (line.sold_by === "unit")
    return <>{t("orders.line.each", { price: write.euro(line.unit_price_cents) })}</>
  const weight = write.grams((line.estimated_weight_grams ?? 0) * line.accepted_quantity)
  return (
    <>
      {t("orders.line.per_kg", { price: write.euro(line.price_per_kg_cents ?? 0) })}
      {line.accepted_quantity > 0 && (
        <>
          {" · "}
          {t("orders.line.estimate", { weight, amount: write.euro(line.estimate_cents) })}
        </>
      )}
    </>
  )
}

const State = ({ line }: { line: OrderLine }) => {
  const { t, write } = useWords()
  if (line.accepted_quantity === 0) return <Badge color="red">{t("orders.line.refused")}</Badge>
  return (
    <span className="flex flex-wrap justify-end gap-1">
      {line.accepted_quantity < line.quantity && (
        <Badge color="orange">
          {t("orders.line.short", { accepted: line.accepted_quantity, quantity: line.quantity })}
        </Badge>
      )}
      {line.weighed_grams !== null ? (
        <Badge color="green">{t("orders.line.weighed", { weight: write.grams(line.weighed_grams) })}</Badge>
      ) : (
        line.status === "confirmed" && <Badge color="blue">{t("orders.line.confirmed")}</Badge>
      )}
    </span>
  )
}

const canRefuse = ({ status }: VendorOrder) =>
  ["awaiting_vendor", "accepted", "partly_accepted", "preparing"].includes(status)
const canWeigh = ({ status }: VendorOrder) => ["accepted", "partly_accepted", "preparing"].includes(status)

/** One line of an order, with everything the shop may say of it. */
export const OrderLineCard = ({ order, line, ...answer }: { order: VendorOrder; line: OrderLine } & Say) => {
  const { t, write } = useWords()
  const [isRefusing, setIsRefusing] = useState(false)
  const isOut = line.accepted_quantity === 0
  const refuse = (quantity: number, reason: string) =>
    answer.say({ say: "refuse", lines: [{ line_id: line.id, quantity, reason }] }, t("orders.refused"), () =>
      setIsRefusing(false),
    )
  return (
    <li data-testid="vendor-line" data-line-id={line.id} data-line-status={line.status}>
      <Container className="flex flex-col gap-y-3 p-4">
        <div className="flex items-start justify-between gap-x-3">
          <Text className={clx("text-lg font-semibold leading-6", isOut && "text-ui-fg-muted line-through")}>
            {isOut ? line.quantity : line.accepted_quantity} × {line.title}
          </Text>
          <State line={line} />
        </div>
        <div className="text-ui-fg-subtle flex items-baseline justify-between gap-x-3 text-base">
          <span>
            <Price line={line} />
          </span>
          {line.final_cents !== null && !isOut && (
            <span className="text-ui-fg-base shrink-0 text-lg font-semibold tabular-nums">
              {write.euro(line.final_cents)}
            </span>
          )}
        </div>
        {line.refuse_reason && (
          <Text className="text-base">{t("orders.line.reason", { reason: line.refuse_reason })}</Text>
        )}
        {!isOut && line.sold_by === "weight" && canWeigh(order) && !isRefusing && (
          // A new key with another quantity: the weight typed for three is not the weight of two.
          <WeighField key={line.accepted_quantity} line={line} {...answer} />
        )}
        {!isOut && canRefuse(order) && (
          <div className="flex flex-wrap items-center justify-between gap-2">
            <Text className="text-ui-fg-subtle text-sm">
              {t(`orders.line.if_missing.${line.substitution}`, { percent: line.replace_up_to_percent ?? 0 })}
            </Text>
            {!isRefusing && (
              <Button
                variant="secondary"
                size="large"
                className="min-h-11"
                onClick={() => setIsRefusing(true)}
                data-testid="vendor-line-refuse"
              >
                {t("orders.line.missing")}
              </Button>
            )}
          </div>
        )}
        {isRefusing && !isOut && (
          <RefusePanel
            most={line.accepted_quantity}
            isBusy={answer.isBusy}
            onRefuse={refuse}
            onCancel={() => setIsRefusing(false)}
          />
        )}
      </Container>
    </li>
  )
}
