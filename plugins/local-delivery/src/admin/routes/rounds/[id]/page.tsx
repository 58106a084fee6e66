import { Button, Container, Heading } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"
import { Link, useParams } from "react-router-dom"
import { StopCard } from "../../../components/stop-card"
import { ask } from "../../../lib/api"
import type { Round } from "../../../lib/types"
import { useSaying } from "../../../lib/use-saying"

/** The driver's page: the stops in order, large buttons, one hand. */
const DriverRound = () => {
  const { t } = useTranslation("localDelivery")
  const { id = "" } = useParams()
  const { mutate, isPending } = useSaying()
  const { data, error } = useQuery({
    queryKey: ["delivery", "round", id],
    queryFn: () => ask<{ round: Round }>(`/admin/delivery/rounds/${id}`),
  })
  if (error) return <Container className="p-4">{error.message}</Container>
  if (!data) return null
  const { round } = data
  return (
    <div className="mx-auto flex w-full max-w-xl flex-col gap-y-4">
      <Link to="/rounds" className="text-ui-fg-interactive flex min-h-11 items-center">
        {t("rounds")}
      </Link>
      <Heading level="h1" className="text-2xl">
        {round.name}
      </Heading>
      {round.status === "planned" && (
        <Button
          size="xlarge"
          className="w-full"
          isLoading={isPending}
          onClick={() => mutate({ path: `/admin/delivery/rounds/${id}/depart` })}
          data-testid="round-depart"
        >
          {t("depart")}
        </Button>
      )}
      {round.stops.map((stop) => (
        <StopCard key={stop.id} stop={stop} />
      ))}
    </div>
  )
}

/** Title of the window. */
export const handle = { seo: () => ({ title: "Tournée" }) }

export default DriverRound
