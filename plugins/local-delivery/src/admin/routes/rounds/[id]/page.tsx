import { ArrowLeft } from "@medusajs/icons"
import { Button, Container, Heading, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"
import { Link, useParams } from "react-router-dom"
import { RoundPlan } from "../../../components/round-plan"
import { StopCard } from "../../../components/stop-card"
import { sayRefusal } from "@pignon/kit/admin/refusal"
import { api } from "@pignon/kit/admin/server"
import type { Round } from "../../../lib/types"
import { useSaying } from "../../../lib/use-saying"

/** The driver's page: the stops in order, large buttons, one hand. */
const DriverRound = () => {
  const { t, i18n } = useTranslation("localDelivery")
  const { id = "" } = useParams()
  const { mutate, isPending } = useSaying()
  const { data, error } = useQuery({
    queryKey: ["delivery", "round", id],
    queryFn: () => api.get<{ round: Round }>(`/admin/delivery/rounds/${id}`),
  })
  if (error) return <Container className="p-4">{sayRefusal(error, i18n.language)}</Container>
  if (!data) return null
  const { round } = data
  return (
    <div className="mx-auto flex w-full max-w-xl flex-col gap-y-4">
      <Link
        to="/rounds"
        className="text-ui-fg-interactive flex min-h-11 w-fit items-center gap-x-2 text-base"
      >
        <ArrowLeft /> {t("rounds")}
      </Link>
      <Heading level="h1" className="px-1 text-2xl font-semibold leading-tight first-letter:uppercase">
        {round.name}
      </Heading>
      <Text className="text-ui-fg-subtle px-1 text-base">
        {t("stopsDone", {
          done: round.stops.filter(({ status }) => status === "done").length,
          count: round.stops.length,
        })}
      </Text>
      {round.status === "planned" && (
        <Button
          size="xlarge"
          className="w-full"
          isLoading={isPending}
          onClick={() => mutate({ path: `/admin/delivery/rounds/${id}/depart`, done: t("departDone") })}
          data-testid="round-depart"
        >
          {t("depart")}
        </Button>
      )}
      <RoundPlan round={round} />
      {round.stops.map((stop) => (
        <StopCard key={stop.id} stop={stop} />
      ))}
    </div>
  )
}

/** Title of the window. */
export const handle = { seo: () => ({ title: "Tournée" }) }

export default DriverRound
