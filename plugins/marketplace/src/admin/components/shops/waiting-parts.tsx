import { Phone } from "@medusajs/icons"
import { Button, Container, Heading, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import type { BoardPart } from "../../lib/types"
import { useWords } from "../../lib/use-words"

const Call = ({ phone }: { phone: string }) => {
  const { t } = useWords()
  if (!phone) return <Text className="text-ui-fg-subtle text-base">{t("association.no_phone")}</Text>
  return (
    <Button asChild variant="secondary" size="large" className="min-h-11">
      <a href={`tel:${phone.replace(/\s/g, "")}`}>
        <Phone /> {phone}
      </a>
    </Button>
  )
}

/** Parts nobody answers, with the number to call; nothing when every shop has answered. */
export const WaitingParts = ({ parts }: { parts: BoardPart[] }) => {
  const { t, write } = useWords()
  if (parts.length === 0) return null
  return (
    <Container className="flex flex-col gap-y-2 p-4" data-testid="waiting-parts">
      <Heading level="h2" className="text-ui-fg-error text-xl">
        {t("association.waiting")}
      </Heading>
      <Text className="text-ui-fg-subtle text-base">{t("association.waiting_hint")}</Text>
      <ul className="divide-ui-border-base divide-y">
        {parts.map((part) => (
          <li
            key={part.id}
            className="flex flex-wrap items-center justify-between gap-3 py-3"
            data-testid="waiting-part"
          >
            <div>
              <Link to={`/association/shops/${part.vendor.id}`} className="text-base font-medium">
                {part.vendor.name}
              </Link>
              <Text className="text-ui-fg-subtle text-base">
                {part.reference} · {write.moment(part.created_at)}
              </Text>
            </div>
            <Call phone={part.vendor.phone} />
          </li>
        ))}
      </ul>
    </Container>
  )
}
