import { ArrowDownMini, ArrowUpMini } from "@medusajs/icons"
import { Button, Container, IconButton, Text } from "@medusajs/ui"
import { useId, useState } from "react"
import { useTranslation } from "react-i18next"
import { moved } from "../lib/moved"
import type { Round, Stop } from "../lib/types"
import { useDrivers } from "../lib/use-drivers"
import { useSaying } from "../lib/use-saying"

const Driver = ({ round }: { round: Round }) => {
  const { t } = useTranslation("localDelivery")
  const { data: drivers } = useDrivers()
  const { mutate, isPending } = useSaying()
  const id = useId()
  if (!drivers) return null
  const choose = (driver_user_id: string | null) =>
    mutate({ path: `/admin/delivery/rounds/${round.id}`, body: { driver_user_id }, done: t("driverSet") })
  return (
    <div className="flex flex-col gap-y-1.5">
      <label htmlFor={id} className="text-base font-medium">
        {t("driver")}
      </label>
      <select
        id={id}
        className="bg-ui-bg-field border-ui-border-base h-11 rounded-md border px-2 text-base"
        disabled={isPending}
        value={round.driver_user_id ?? ""}
        onChange={({ target }) => choose(target.value || null)}
        data-testid="round-driver"
      >
        <option value="">{t("driverNobody")}</option>
        {drivers.map(({ user_id, name, email }) => (
          <option key={user_id} value={user_id}>
            {name || email}
          </option>
        ))}
      </select>
    </div>
  )
}

type RowProps = { stop: Stop; at: number; last: number; onMove: (by: -1 | 1) => void }

const Row = ({ stop, at, last, onMove }: RowProps) => {
  const { t } = useTranslation("localDelivery")
  const arrows = [
    { by: -1, words: "moveUp", isEnd: at === 0, Icon: ArrowUpMini },
    { by: 1, words: "moveDown", isEnd: at === last, Icon: ArrowDownMini },
  ] as const
  return (
    <li
      className="flex items-center justify-between gap-3 border-b py-2 last:border-0"
      data-testid="order-row"
    >
      <Text className="text-base">
        {at + 1}. {stop.name} <span className="text-ui-fg-subtle">· {stop.address}</span>
      </Text>
      <span className="flex gap-x-2">
        {arrows.map(({ by, words, isEnd, Icon }) => (
          <IconButton
            key={by}
            className="size-11"
            aria-label={t(words, { name: stop.name })}
            disabled={isEnd}
            onClick={() => onMove(by)}
            data-testid={`order-${words}`}
          >
            <Icon />
          </IconButton>
        ))}
      </span>
    </li>
  )
}

const Order = ({ round, onDone }: { round: Round; onDone: () => void }) => {
  const { t } = useTranslation("localDelivery")
  const { mutate, isPending } = useSaying()
  const [stops, setStops] = useState(round.stops)
  const save = () =>
    mutate(
      {
        path: `/admin/delivery/rounds/${round.id}`,
        body: { stop_ids: stops.map(({ id }) => id) },
        done: t("orderSaved"),
      },
      { onSuccess: onDone },
    )
  return (
    <>
      <ol>
        {stops.map((stop, at) => (
          <Row
            key={stop.id}
            stop={stop}
            at={at}
            last={stops.length - 1}
            onMove={(by) => setStops(moved(stops, at, by))}
          />
        ))}
      </ol>
      <Button size="xlarge" isLoading={isPending} onClick={save} data-testid="order-save">
        {t("save")}
      </Button>
    </>
  )
}

/** Who drives a round, and in which order. */
export const RoundPlan = ({ round }: { round: Round }) => {
  const { t } = useTranslation("localDelivery")
  const [isOrdering, setOrdering] = useState(false)
  if (round.status === "done") return null
  return (
    <Container className="flex flex-col gap-y-4 p-4">
      <Driver round={round} />
      {isOrdering ? (
        <Order round={round} onDone={() => setOrdering(false)} />
      ) : (
        round.stops.length > 1 && (
          <Button
            variant="secondary"
            size="xlarge"
            onClick={() => setOrdering(true)}
            data-testid="round-order"
          >
            {t("orderStops")}
          </Button>
        )
      )}
    </Container>
  )
}
