import { Button, Text } from "@medusajs/ui"
import { useState } from "react"
import type { Say } from "../../hooks/use-say"
import type { VendorOrder } from "../../lib/types"
import { useWords } from "../../lib/use-words"
import { Stepper } from "../stepper"

const MOST_PARCELS = 20

/** How many parcels of each temperature, and that they are ready. */
export const ReadyPanel = ({ order, say, isBusy }: { order: VendorOrder } & Say) => {
  const { t } = useWords()
  const given = order.lines.filter((line) => line.accepted_quantity > 0)
  const temperatures = [...new Set(given.map((line) => line.temperature))].sort()
  const [counts, setCounts] = useState<Record<string, number>>({})
  const unweighed = given.filter((line) => line.needs_weight)
  const parcels = temperatures.map((temperature) => ({ temperature, count: counts[temperature] ?? 1 }))
  return (
    <div className="flex flex-col gap-y-3">
      {unweighed.length > 0 ? (
        <Text className="text-base" data-testid="vendor-order-unweighed">
          {t("orders.ready_weigh_first", { titles: unweighed.map(({ title }) => title).join(", ") })}
        </Text>
      ) : (
        <div className="flex flex-col gap-y-2">
          <Text className="text-base font-medium">{t("orders.parcels")}</Text>
          {parcels.map(({ temperature, count }) => (
            <div key={temperature} className="flex items-center justify-between gap-x-3">
              <Text className="text-base">
                {t(`temperature.${temperature}`, { defaultValue: temperature })}
              </Text>
              <Stepper
                label={t(`temperature.${temperature}`, { defaultValue: temperature })}
                value={count}
                min={1}
                max={MOST_PARCELS}
                onChange={(next) => setCounts({ ...counts, [temperature]: next })}
                testId={`vendor-parcels-${temperature}`}
              />
            </div>
          ))}
        </div>
      )}
      <Button
        size="xlarge"
        className="h-14 w-full text-lg"
        disabled={unweighed.length > 0}
        isLoading={isBusy}
        onClick={() => say({ say: "ready", parcels }, t("orders.ready_done"))}
        data-testid="vendor-order-ready"
      >
        {t("orders.ready")}
      </Button>
    </div>
  )
}
