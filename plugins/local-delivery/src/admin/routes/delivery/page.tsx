import { defineRouteConfig } from "@medusajs/admin-sdk"
import { MapPin } from "@medusajs/icons"
import { Heading, Tabs } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useSearchParams } from "react-router-dom"
import { Areas } from "../../components/setup/areas"
import { Exceptions } from "../../components/setup/exceptions"
import { Points } from "../../components/setup/points"
import { Upcoming } from "../../components/setup/upcoming"
import { Week } from "../../components/setup/week"

const tabs = [
  ["slots", Upcoming],
  ["week", Week],
  ["exceptions", Exceptions],
  ["areas", Areas],
  ["points", Points],
] as const

/** Where and when the association delivers. Which part is open stands in the address, so that a reload keeps it. */
const Delivery = () => {
  const { t } = useTranslation("localDelivery")
  const [query, setQuery] = useSearchParams()
  const open = tabs.find(([name]) => name === query.get("part"))?.[0] ?? "slots"
  return (
    <div className="mx-auto flex w-full max-w-5xl flex-col gap-y-4">
      <Heading level="h1" className="px-1 text-2xl font-semibold leading-tight">
        {t("delivery")}
      </Heading>
      <Tabs value={open} onValueChange={(part) => setQuery({ part }, { replace: true })}>
        <Tabs.List className="flex-wrap gap-y-1">
          {tabs.map(([name]) => (
            <Tabs.Trigger
              key={name}
              value={name}
              className="min-h-11 shrink-0 px-4 text-base"
              data-testid={`part-${name}`}
            >
              {t(`setup.parts.${name}`)}
            </Tabs.Trigger>
          ))}
        </Tabs.List>
        {tabs.map(([name, Part]) => (
          <Tabs.Content key={name} value={name} className="mt-4">
            <Part />
          </Tabs.Content>
        ))}
      </Tabs>
    </div>
  )
}

export const config = defineRouteConfig({
  label: "delivery",
  translationNs: "localDelivery",
  icon: MapPin,
  rank: 4,
})

export default Delivery
