import { Button, Container, Heading, Text, toast } from "@medusajs/ui"
import { useChangeClosures } from "../../hooks/use-own-shop"
import { today } from "../../lib/local-now"
import type { Closure } from "../../lib/types"
import { useErrors } from "../../lib/use-errors"
import { useWords } from "../../lib/use-words"

const Row = ({ closure, onRemove }: { closure: Closure; onRemove?: () => void }) => {
  const { t, write } = useWords()
  const { starts_on, ends_on, reason } = closure
  const range = { from: write.day(starts_on), to: write.day(ends_on) }
  return (
    <li className="flex min-h-14 items-center justify-between gap-x-3 py-2" data-testid="closure-row">
      <div>
        <Text className="text-base font-medium">
          {t(starts_on === ends_on ? "closures.one_day" : "closures.range", range)}
        </Text>
        {reason && <Text className="text-ui-fg-subtle text-base">{reason}</Text>}
      </div>
      {onRemove && (
        <Button variant="secondary" size="large" className="min-h-11" onClick={onRemove}>
          {t("closures.remove")}
        </Button>
      )}
    </li>
  )
}

/** Holidays to come, the next first, then the past ones. */
export const ClosureList = ({ closures }: { closures: Closure[] }) => {
  const { t } = useWords()
  const { tell } = useErrors()
  const { remove } = useChangeClosures()
  const coming = closures.filter(({ ends_on }) => ends_on >= today()).reverse()
  const past = closures.filter(({ ends_on }) => ends_on < today())
  const takeBack = (id: string) =>
    remove.mutate(id, { onSuccess: () => toast.success(t("closures.removed")), onError: tell })
  return (
    <>
      <Container className="px-4 py-2">
        {coming.length === 0 ? (
          <Text className="text-ui-fg-subtle py-3 text-base">{t("closures.empty")}</Text>
        ) : (
          <ul className="divide-ui-border-base divide-y">
            {coming.map((closure) => (
              <Row key={closure.id} closure={closure} onRemove={() => takeBack(closure.id)} />
            ))}
          </ul>
        )}
      </Container>
      {past.length > 0 && (
        <Container className="px-4 py-3 opacity-80">
          <Heading level="h2">{t("closures.past")}</Heading>
          <ul>
            {past.map((closure) => (
              <Row key={closure.id} closure={closure} />
            ))}
          </ul>
        </Container>
      )}
    </>
  )
}
