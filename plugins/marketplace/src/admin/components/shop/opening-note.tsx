import { Text } from "@medusajs/ui"
import { openingIn, readWeek } from "../../lib/hours"
import { timeOfDay, today, weekday } from "../../lib/local-now"
import type { OwnShop } from "../../lib/types"
import { useWords } from "../../lib/use-words"

/** Whether the shop is open and what changes next, in one line; what cannot be read is shown as it stands. */
export const OpeningNote = ({ shop }: { shop: OwnShop }) => {
  const { t, write } = useWords()
  const now = today()
  const closure = shop.closures?.find(({ starts_on, ends_on }) => starts_on <= now && now <= ends_on)
  const week = readWeek(shop.opening_hours)
  const opening = week && openingIn(week, weekday(), timeOfDay())
  const said = () => {
    if (closure) return t("home.closed_now", { day: write.day(closure.ends_on) })
    if (!shop.opening_hours) return t("home.hours_missing")
    if (!opening) return shop.opening_hours
    const { isOpen, inDays, time } = opening
    if (isOpen) return t("hours.open_until", { time })
    if (inDays === 0) return t("hours.opens_today", { time })
    if (inDays === 1) return t("hours.opens_tomorrow", { time })
    return t("hours.opens_on", { day: t(`hours.days.${opening.day}`), time })
  }
  return <Text className="text-ui-fg-subtle text-base">{said()}</Text>
}
