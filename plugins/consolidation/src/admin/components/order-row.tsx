import { Badge, Button, Container, Heading, Text, toast } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { sayRefusal } from "@pignon/kit/admin/refusal"
import { colourOf } from "../lib/colours"
import type { BoardOrder } from "../../domain/board"
import { useHub } from "../lib/use-board"
import { ParcelChip } from "./parcel-chip"

type Part = BoardOrder["parts"][number]

const PartRow = ({ part }: { part: Part }) => {
  const { t } = useTranslation("consolidation")
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <Text className="w-full text-base font-medium sm:w-52">{part.vendor.name}</Text>
      <Badge color={colourOf(part.status)}>{t(`status.${part.status}`)}</Badge>
      {part.parcels.map((parcel) => (
        <ParcelChip key={parcel.code} parcel={parcel} />
      ))}
      {part.status === "awaiting_vendor" && part.vendor.phone && (
        <a
          href={`tel:${part.vendor.phone.replace(/\s/g, "")}`}
          className="text-ui-fg-interactive flex min-h-11 items-center text-base"
        >
          {t("call", { phone: part.vendor.phone })}
        </a>
      )}
    </li>
  )
}

/** One order of the board: shop by shop what is in and what is missing, and the button that packs it. */
export const OrderRow = ({ order }: { order: BoardOrder }) => {
  const { t, i18n } = useTranslation("consolidation")
  const { pack } = useHub()
  const state = order.is_packed
    ? t("packed")
    : order.is_complete
      ? order.is_captured
        ? null
        : t("waitsPayment")
      : t("missing")
  const number = order.display_id
  return (
    <Container className="p-4" data-testid="board-order" data-order={number}>
      <div className="flex flex-wrap items-center justify-between gap-3">
        <div>
          <Heading level="h2" className="text-xl">
            {t("order", { number })} · {order.customer_name}
          </Heading>
          <Text className="text-ui-fg-subtle">{t(`modes.${order.mode}`, { defaultValue: "" })}</Text>
        </div>
        {state ? (
          <Badge color={order.is_packed ? "green" : "orange"}>{state}</Badge>
        ) : (
          <Button
            size="xlarge"
            className="w-full sm:w-fit"
            isLoading={pack.isPending}
            onClick={() =>
              pack.mutate(order.order_id, {
                onSuccess: () => toast.success(t("packDone", { number })),
                onError: (error) => void toast.error(sayRefusal(error, i18n.language)),
              })
            }
            data-testid="pack-order"
          >
            {t("pack")}
          </Button>
        )}
      </div>
      <ul className="mt-3 flex flex-col gap-y-2">
        {order.parts.map((part) => (
          <PartRow key={part.vendor_order_id} part={part} />
        ))}
      </ul>
    </Container>
  )
}
