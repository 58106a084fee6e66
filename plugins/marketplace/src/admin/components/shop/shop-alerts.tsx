import { Alert } from "@medusajs/ui"
import { today } from "../../lib/local-now"
import type { OwnShop } from "../../lib/types"
import { useWords } from "../../lib/use-words"

const SOON_MS = 21 * 24 * 3_600_000

/** What a merchant must know before he looks at his orders. */
export const ShopAlerts = ({ shop }: { shop: OwnShop }) => {
  const { t, write } = useWords()
  const now = today()
  const soon = today(new Date(Date.now() + SOON_MS))
  const next = shop.closures?.find(({ starts_on }) => now < starts_on && starts_on <= soon)
  return (
    <>
      {shop.status !== "open" && (
        <Alert variant="warning" className="text-base" data-testid="shop-status">
          {t(`home.status.${shop.status}`)}
          {shop.status_reason && ` ${t("home.status_reason", { reason: shop.status_reason })}`}
        </Alert>
      )}
      {next && (
        <Alert className="text-base">
          {t("home.closed_soon", { from: write.day(next.starts_on), to: write.day(next.ends_on) })}
        </Alert>
      )}
    </>
  )
}
