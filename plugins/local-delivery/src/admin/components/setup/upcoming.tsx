import { Badge, Button, Input, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { sayRefusal } from "@pignon/kit/admin/refusal"
import { writersFor } from "@pignon/kit/admin/writing"
import type { Slot } from "../../lib/types"
import { useSlots } from "../../lib/use-setup"
import { useSaying } from "../../lib/use-saying"
import { Section } from "./parts"

const SlotRow = ({ slot }: { slot: Slot }) => {
  const { t } = useTranslation("localDelivery")
  const { mutate, isPending } = useSaying()
  const [capacity, setCapacity] = useState(String(slot.capacity))
  const path = `/admin/delivery/slots/${slot.id}`
  const places = /^\d{1,4}$/.test(capacity) ? Number(capacity) : null
  return (
    <li
      className="grid grid-cols-[1fr_auto] items-center gap-3 border-b py-2 last:border-0 sm:grid-cols-[12rem_1fr_auto_auto]"
      data-testid="slot-row"
    >
      <span className="text-base tabular-nums">
        {slot.start} – {slot.end} · {t(`modes.${slot.mode}`)}
      </span>
      <span>
        <Badge color={slot.is_closed ? "red" : slot.taken >= slot.capacity ? "orange" : "green"}>
          {slot.is_closed ? t("closed") : t("taken", { taken: slot.taken, capacity: slot.capacity })}
        </Badge>
      </span>
      <span className="flex items-center gap-2">
        <Input
          inputMode="numeric"
          aria-label={t("capacity")}
          aria-invalid={places === null}
          className="h-11 w-20 text-right text-base"
          value={capacity}
          onChange={({ target }) => setCapacity(target.value)}
        />
        <Button
          variant="secondary"
          size="large"
          disabled={places === null || places === slot.capacity}
          isLoading={isPending}
          onClick={() => mutate({ path, body: { capacity: places }, done: t("saved") })}
        >
          {t("save")}
        </Button>
      </span>
      <Button
        variant="secondary"
        size="large"
        disabled={isPending}
        onClick={() => mutate({ path, body: { is_closed: !slot.is_closed }, done: t("saved") })}
      >
        {slot.is_closed ? t("reopen") : t("close")}
      </Button>
    </li>
  )
}

/** The windows of the days ahead: how full they are, more or fewer places, closed for once. */
export const Upcoming = () => {
  const { t, i18n } = useTranslation("localDelivery")
  const { data, error } = useSlots()
  const days = [...new Set(data?.slots.map(({ date }) => date))]
  return (
    <Section title={t("slots")} hint={t("setup.slotsHint")}>
      {error && <Text role="alert">{sayRefusal(error, i18n.language)}</Text>}
      {data?.slots.length === 0 && <Text>{t("setup.noSlots")}</Text>}
      {days.map((date) => (
        <div key={date}>
          <Text className="text-base font-medium first-letter:uppercase">
            {writersFor(i18n.language).day(date)}
          </Text>
          <ul>
            {data?.slots
              .filter((slot) => slot.date === date)
              .map((slot) => (
                <SlotRow key={`${slot.id}-${slot.capacity}`} slot={slot} />
              ))}
          </ul>
        </div>
      ))}
    </Section>
  )
}
