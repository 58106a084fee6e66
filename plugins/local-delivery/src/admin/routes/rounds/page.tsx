import { defineRouteConfig } from "@medusajs/admin-sdk"
import { FlyingBox } from "@medusajs/icons"
import { Badge, Button, Container, Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import { StopCard } from "../../components/stop-card"
import { sayRefusal } from "@pignon/kit/admin/refusal"
import type { Stop } from "../../lib/types"
import { today } from "@pignon/kit/admin/writing"
import { byWindow, windowWords } from "../../lib/windows"
import { usePickups, useRounds, useUnplanned } from "../../lib/use-rounds"
import { useSaying } from "../../lib/use-saying"

const Window = ({ stops }: { stops: Stop[] }) => {
  const { t, i18n } = useTranslation("localDelivery")
  const { mutate, isPending } = useSaying()
  const [first] = stops
  // A failed hand-over of the days before is driven today at the earliest.
  const date = [first?.slot?.date ?? "", today()].sort().at(-1) ?? today()
  const name = first?.slot ? windowWords(first.slot, i18n.language) : t("roundName", { date })
  const body = { date, name, ...(first?.slot_id ? { slot_id: first.slot_id } : {}) }
  return (
    <div className="mt-3 flex flex-col gap-y-2" data-testid="window">
      <Text className="text-base font-medium">{name}</Text>
      <ul>
        {stops.map((stop) => (
          <li key={stop.id} className="py-1 text-base" data-testid="unplanned-stop">
            {t("order", { number: stop.order_display_id })} · {stop.name} · {stop.address}
            {stop.status === "failed" && (
              <Badge color="red" size="2xsmall" className="ml-2">
                {t("failed")} · {t(`reasons.${stop.reason ?? "OTHER"}`)}
              </Badge>
            )}
          </li>
        ))}
      </ul>
      <Button
        size="xlarge"
        className="w-full sm:w-fit"
        isLoading={isPending}
        data-testid="plan-round"
        onClick={() => mutate({ path: "/admin/delivery/rounds", body, done: t("planned") })}
      >
        {t("plan")}
      </Button>
    </div>
  )
}

const Unplanned = () => {
  const { t } = useTranslation("localDelivery")
  const { data } = useUnplanned()
  return (
    <Container className="p-4">
      <Heading level="h2">{t("unplanned")}</Heading>
      {data?.stops.length === 0 && <Text className="mt-2">{t("noUnplanned")}</Text>}
      {byWindow(data?.stops ?? []).map((stops) => (
        <Window key={stops[0]?.slot_id ?? ""} stops={stops} />
      ))}
    </Container>
  )
}

const Counter = () => {
  const { t } = useTranslation("localDelivery")
  const { data } = usePickups()
  return (
    <section className="flex flex-col gap-y-3">
      <Heading level="h2">{t("counter")}</Heading>
      {data?.pickups.length === 0 && <Text>{t("noPickups")}</Text>}
      {data?.pickups.map((stop) => (
        <StopCard key={stop.id} stop={stop} />
      ))}
    </section>
  )
}

/** Rounds: what waits for one, those of the day, and the counter. */
const Rounds = () => {
  const { t, i18n } = useTranslation("localDelivery")
  const { data, error: roundsError } = useRounds()
  const { error: unplannedError } = useUnplanned()
  const { error: pickupsError } = usePickups()
  const error = roundsError ?? unplannedError ?? pickupsError
  return (
    <div className="mx-auto flex w-full max-w-3xl flex-col gap-y-4">
      <Heading level="h1" className="px-1 text-2xl font-semibold leading-tight">
        {t("rounds")}
      </Heading>
      {error && (
        <Container className="p-4" role="alert">
          {sayRefusal(error, i18n.language)}
        </Container>
      )}
      <Unplanned />
      {data && <Heading level="h2">{t("roundList")}</Heading>}
      {data?.rounds.length === 0 && <Text>{t("noRounds")}</Text>}
      {data?.rounds.map((round) => (
        <Link
          key={round.id}
          to={`/rounds/${round.id}`}
          className="focus-visible:shadow-borders-focus rounded-lg outline-none"
          data-testid="round"
        >
          <Container className="flex min-h-14 items-center justify-between p-4">
            <Text className="text-lg font-medium">{round.name}</Text>
            <Text>
              {t("stops", { count: round.stops.length })} · {t(`roundStatuses.${round.status}`)}
            </Text>
          </Container>
        </Link>
      ))}
      <Counter />
    </div>
  )
}

export const config = defineRouteConfig({
  label: "rounds",
  translationNs: "localDelivery",
  icon: FlyingBox,
  rank: 4,
})

export default Rounds
