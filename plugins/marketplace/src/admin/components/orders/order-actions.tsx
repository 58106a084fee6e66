import { Button, Text } from "@medusajs/ui"
import { useState } from "react"
import type { Say } from "../../hooks/use-say"
import { addressOf } from "@pignon/kit/admin/server"
import type { VendorOrderStatus } from "../../../domain/vendor-order"
import type { VendorOrder } from "../../lib/types"
import { useWords } from "../../lib/use-words"
import { ReadyPanel } from "./ready-panel"
import { RefusePanel } from "./refuse-panel"

type ActionProps = { order: VendorOrder } & Say

const AcceptActions = ({ order, ...answer }: ActionProps) => {
  const { t } = useWords()
  const [isRefusing, setIsRefusing] = useState(false)
  const isUntouched = order.status === "awaiting_vendor"
  if (isRefusing) {
    return (
      <RefusePanel
        most={1}
        hint={t("orders.refuse_all_hint")}
        isBusy={answer.isBusy}
        onRefuse={(_, reason) => answer.say({ say: "refuse", reason }, t("orders.refused"))}
        onCancel={() => setIsRefusing(false)}
      />
    )
  }
  return (
    <div className="flex gap-x-3">
      {isUntouched && (
        <Button
          variant="secondary"
          size="xlarge"
          className="h-14"
          onClick={() => setIsRefusing(true)}
          data-testid="vendor-order-refuse"
        >
          {t("orders.refuse_all")}
        </Button>
      )}
      <Button
        size="xlarge"
        className="h-14 flex-1 text-lg"
        isLoading={answer.isBusy}
        onClick={() => answer.say({ say: "accept" }, t("orders.accepted"))}
        data-testid="vendor-order-accept"
      >
        {t(isUntouched ? "orders.accept" : "orders.accept_rest")}
      </Button>
    </div>
  )
}

const Labels = ({ order }: { order: VendorOrder }) => {
  const { t } = useWords()
  return (
    <div className="flex flex-col gap-y-2">
      <Text className="text-ui-fg-subtle text-base">{t("orders.done_steps")}</Text>
      <Button asChild size="xlarge" className="h-14 w-full text-lg">
        <a
          href={addressOf("/admin/vendor/labels", { vendor_order_id: order.id })}
          target="_blank"
          rel="noreferrer"
          data-testid="vendor-order-labels"
        >
          {t("orders.labels")}
        </a>
      </Button>
    </div>
  )
}

const inWork: VendorOrderStatus[] = ["accepted", "partly_accepted", "preparing"]

/** What the order asks for next, at hand at the bottom of the page; null when it asks for nothing more. */
export function actionsOf({ order, ...answer }: ActionProps) {
  const isUnanswered = order.lines.some((line) => line.status === "ordered" && line.accepted_quantity > 0)
  if (order.status === "awaiting_vendor" || (inWork.includes(order.status) && isUnanswered)) {
    return <AcceptActions order={order} {...answer} />
  }
  if (inWork.includes(order.status)) return <ReadyPanel order={order} {...answer} />
  return order.status === "ready" || order.status === "collected" ? <Labels order={order} /> : null
}
