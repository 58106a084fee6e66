import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Buildings } from "@medusajs/icons"
import { Badge, Button, Container, Heading, Input, Label, Text, toast } from "@medusajs/ui"
import { type FormEvent, useRef, useState } from "react"
import { useTranslation } from "react-i18next"
import { type BoardOrder, type Parcel, useBoard, useHub } from "../../lib/use-board"

const colourOf = (status: string): "green" | "orange" | "red" | "grey" => {
  if (["received", "stowed", "loaded", "handed_over", "returned"].includes(status)) return "green"
  if (["missing", "damaged", "refused", "canceled"].includes(status)) return "red"
  return status === "ready" || status === "collected" ? "orange" : "grey"
}

const fail = (error: Error) => void toast.error(error.message)

const Reception = () => {
  const { t } = useTranslation("consolidation")
  const { receive } = useHub()
  const field = useRef<HTMLInputElement>(null)
  const [code, setCode] = useState("")
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!code.trim()) return
    receive.mutate(code, {
      onSuccess: ({ parcel, has_moved, is_now_complete }) => {
        toast.success(
          has_moved ? t("received", { code: parcel.code, shelf: parcel.shelf_code ?? "—" }) : t("again"),
        )
        if (is_now_complete) toast.success(t("complete", { number: parcel.order_display_id }))
      },
      onError: fail,
    })
    setCode("")
    field.current?.focus()
  }
  return (
    <Container className="p-4">
      <form onSubmit={submit} className="flex flex-col gap-y-2">
        <Label htmlFor="parcel-code" className="text-lg">
          {t("scan")}
        </Label>
        <Input
          id="parcel-code"
          ref={field}
          value={code}
          onChange={(event) => setCode(event.target.value)}
          className="h-14 text-2xl uppercase"
          autoComplete="off"
          data-testid="parcel-code"
        />
        <Text className="text-ui-fg-subtle">{t("scanHint")}</Text>
      </form>
    </Container>
  )
}

const ParcelBadge = ({ parcel }: { parcel: Parcel }) => {
  const { t } = useTranslation("consolidation")
  return (
    <Badge
      color={colourOf(parcel.status)}
      data-testid="parcel"
      data-code={parcel.code}
      data-status={parcel.status}
    >
      {parcel.code} · {parcel.sequence}/{parcel.of} · {t(`parcel.${parcel.status}`)}
      {parcel.shelf && ` · ${parcel.shelf}`}
    </Badge>
  )
}

const OrderRow = ({ order }: { order: BoardOrder }) => {
  const { t } = useTranslation("consolidation")
  const { pack } = useHub()
  const state = order.is_packed
    ? t("packed")
    : order.is_complete
      ? order.is_captured
        ? null
        : t("waitsPayment")
      : t("missing")
  return (
    <Container className="p-4" data-testid="board-order" data-order={order.display_id}>
      <div className="flex flex-wrap items-center justify-between gap-3">
        <Heading level="h2" className="text-xl">
          {order.display_id} · {order.customer_name}
        </Heading>
        {state ? (
          <Badge color={order.is_packed ? "green" : "orange"}>{state}</Badge>
        ) : (
          <Button
            size="large"
            isLoading={pack.isPending}
            onClick={() => pack.mutate(order.order_id, { onError: fail })}
            data-testid="pack-order"
          >
            {t("pack")}
          </Button>
        )}
      </div>
      <ul className="mt-3 flex flex-col gap-y-2">
        {order.parts.map((part) => (
          <li key={part.vendor_order_id} className="flex flex-wrap items-center gap-2">
            <Text className="min-w-48 font-medium">{part.vendor.name}</Text>
            <Badge color={colourOf(part.status)}>{t(`status.${part.status}`)}</Badge>
            {part.parcels.map((parcel) => (
              <ParcelBadge key={parcel.code} parcel={parcel} />
            ))}
            {part.status === "awaiting_vendor" && (
              <a href={`tel:${part.vendor.phone}`} className="text-ui-fg-interactive">
                {part.vendor.phone}
              </a>
            )}
          </li>
        ))}
      </ul>
    </Container>
  )
}

/** The storage place: reception by code, and every order × shop with what is in and what is missing. */
const Hub = () => {
  const { t } = useTranslation("consolidation")
  const { data, error } = useBoard()
  return (
    <div className="mx-auto flex w-full max-w-5xl flex-col gap-y-4">
      <Heading level="h1" className="text-2xl">
        {t("title")}
      </Heading>
      <Reception />
      {error && <Container className="p-4">{error.message}</Container>}
      {data?.orders.length === 0 && <Container className="p-4">{t("empty")}</Container>}
      {data?.orders.map((order) => (
        <OrderRow key={order.order_id} order={order} />
      ))}
    </div>
  )
}

export const config = defineRouteConfig({
  label: "menu",
  translationNs: "consolidation",
  icon: Buildings,
  rank: 3,
})

export default Hub
