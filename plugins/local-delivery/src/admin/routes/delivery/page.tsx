import { defineRouteConfig } from "@medusajs/admin-sdk"
import { MapPin } from "@medusajs/icons"
import { Badge, Button, Container, Heading, Input, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { ask, euros } from "../../lib/api"
import type { Area, Slot } from "../../lib/types"
import { useSaying } from "../../lib/use-saying"

const SlotRow = ({ slot }: { slot: Slot }) => {
  const { t } = useTranslation("localDelivery")
  const { mutate, isPending } = useSaying()
  const [capacity, setCapacity] = useState(String(slot.capacity))
  const path = `/admin/delivery/slots/${slot.id}`
  return (
    <li className="flex flex-wrap items-center gap-3 border-b py-2 last:border-0" data-testid="slot-row">
      <span className="min-w-56">
        {slot.date} · {slot.start}–{slot.end} · {t(`modes.${slot.mode}`)}
      </span>
      <Badge color={slot.is_closed ? "red" : slot.taken >= slot.capacity ? "orange" : "green"}>
        {slot.is_closed ? t("closed") : t("taken", { taken: slot.taken, capacity: slot.capacity })}
      </Badge>
      <label className="flex items-center gap-2">
        {t("capacity")}
        <Input
          type="number"
          min={0}
          className="w-20"
          value={capacity}
          onChange={(event) => setCapacity(event.target.value)}
        />
      </label>
      <Button
        variant="secondary"
        isLoading={isPending}
        onClick={() => mutate({ path, body: { capacity: Number(capacity) } })}
      >
        {t("save")}
      </Button>
      <Button variant="transparent" onClick={() => mutate({ path, body: { is_closed: !slot.is_closed } })}>
        {slot.is_closed ? t("reopen") : t("close")}
      </Button>
    </li>
  )
}

/** Where and when the association delivers. */
const Delivery = () => {
  const { t } = useTranslation("localDelivery")
  const areas = useQuery({
    queryKey: ["delivery", "areas"],
    queryFn: () => ask<{ areas: Area[] }>("/admin/delivery/areas"),
  })
  const slots = useQuery({
    queryKey: ["delivery", "slots"],
    queryFn: () => ask<{ slots: Slot[] }>("/admin/delivery/slots?limit=100"),
  })
  return (
    <div className="mx-auto flex w-full max-w-5xl flex-col gap-y-4">
      <Heading level="h1" className="text-2xl">
        {t("delivery")}
      </Heading>
      <Container className="p-4">
        <Heading level="h2">{t("areas")}</Heading>
        {areas.data?.areas.map((area) => (
          <Text key={area.id} className="mt-2">
            {area.name} · {euros(area.fee_cents)}
            {area.radius_km !== null && ` · ${area.radius_km} km`}
          </Text>
        ))}
      </Container>
      <Container className="p-4">
        <Heading level="h2">{t("slots")}</Heading>
        <ul className="mt-2">
          {slots.data?.slots.map((slot) => (
            <SlotRow key={slot.id} slot={slot} />
          ))}
        </ul>
      </Container>
    </div>
  )
}

export const config = defineRouteConfig({
  label: "delivery",
  translationNs: "localDelivery",
  icon: MapPin,
  rank: 4,
})

export default Delivery
