import { Badge, Button, Container, Heading, Input, Text, toast } from "@medusajs/ui"
import { type FormEvent, useState } from "react"
import { useTranslation } from "react-i18next"
import { sayRefusal } from "@pignon/kit/admin/refusal"
import { GiveUp } from "./give-up"
import { type Incident, useHub, useIncidents } from "../lib/use-board"

const IncidentRow = ({ incident }: { incident: Incident }) => {
  const { t, i18n } = useTranslation("consolidation")
  const { settle } = useHub()
  const [resolution, setResolution] = useState("")
  const [isGivingUp, setGivingUp] = useState(false)
  const close = (event: FormEvent) => {
    event.preventDefault()
    settle.mutate(
      { id: incident.id, resolution: resolution.trim() },
      {
        onSuccess: () => toast.success(t("settled")),
        onError: (error) => void toast.error(sayRefusal(error, i18n.language)),
      },
    )
  }
  return (
    <li
      className="flex flex-col gap-y-2 border-b py-3 last:border-0"
      data-testid="incident"
      data-code={incident.parcel_code}
    >
      <Text className="text-base font-medium">
        {incident.vendor_name} · {incident.parcel_code}{" "}
        <Badge size="2xsmall" color="red">
          {t(`parcel.${incident.kind}`)}
        </Badge>
      </Text>
      {incident.note && <Text className="text-ui-fg-subtle">{incident.note}</Text>}
      {isGivingUp ? (
        <GiveUp incident={incident} onDone={() => setGivingUp(false)} />
      ) : (
        <form onSubmit={close} className="flex flex-wrap gap-2">
          <Input
            className="h-11 text-base"
            aria-label={t("resolution")}
            placeholder={t("resolution")}
            maxLength={500}
            value={resolution}
            onChange={({ target }) => setResolution(target.value)}
            data-testid="incident-resolution"
          />
          <Button
            type="submit"
            size="xlarge"
            variant="secondary"
            disabled={resolution.trim().length < 2}
            isLoading={settle.isPending}
            data-testid="incident-settle"
          >
            {t("settle")}
          </Button>
          <Button
            type="button"
            size="xlarge"
            variant="secondary"
            onClick={() => setGivingUp(true)}
            data-testid="incident-give-up"
          >
            {t("giveUp")}
          </Button>
        </form>
      )}
    </li>
  )
}

/** What went wrong and is not settled yet; nothing at all on a good day. */
export const Incidents = () => {
  const { t } = useTranslation("consolidation")
  const { data } = useIncidents()
  if (!data || data.incidents.length === 0) return null
  return (
    <Container className="p-4">
      <Heading level="h2">{t("incidents", { count: data.count })}</Heading>
      <Text className="text-ui-fg-subtle mt-1">{t("incidentsHint")}</Text>
      <ul className="mt-2">
        {data.incidents.map((incident) => (
          <IncidentRow key={incident.id} incident={incident} />
        ))}
      </ul>
    </Container>
  )
}
