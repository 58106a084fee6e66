import { today } from "../../lib/local-now"
import type { Closure } from "../../lib/types"
import { useWords } from "../../lib/use-words"
import { Facts } from "../facts"

/** A shop's holidays to come, the next first. */
export const ClosureFacts = ({ closures }: { closures: Closure[] }) => {
  const { t, write } = useWords()
  const coming = closures
    .filter(({ ends_on }) => ends_on >= today())
    .sort((a, b) => a.starts_on.localeCompare(b.starts_on))
  return (
    <Facts
      title={t("association.closures")}
      hint={coming.length === 0 ? t("association.no_closures") : undefined}
      facts={coming.map(({ starts_on, ends_on, reason }) => ({
        term: t("closures.range", { from: write.day(starts_on), to: write.day(ends_on) }),
        value: reason,
      }))}
    />
  )
}
