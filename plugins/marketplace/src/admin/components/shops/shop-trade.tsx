import { Input } from "@medusajs/ui"
import type { Vendor } from "../../lib/types"
import { useWords } from "../../lib/use-words"
import { Choice } from "../choice"
import { BIG_FIELD, Field } from "../field"
import type { ShopPart } from "./shop-fields"

const LABELS = ["trade_label", "trade_label_en", "trade_label_de"] as const

const tradesOf = (shops: Vendor[]) =>
  [...new Map(shops.map((shop) => [shop.trade, shop])).values()].sort((a, b) =>
    a.trade_label.localeCompare(b.trade_label),
  )

/** The trade of a shop: one the town knows, or a new one; and its name in three languages. */
export const ShopTrade = ({ typed, set, faults, shops }: ShopPart & { shops: Vendor[] | null }) => {
  const { t } = useWords()
  const choose = (trade: string) => {
    const like = shops?.find((shop) => shop.trade === trade)
    set({
      trade,
      trade_label: like?.trade_label ?? "",
      trade_label_en: like?.trade_label_en ?? "",
      trade_label_de: like?.trade_label_de ?? "",
    })
  }
  return (
    <div className="grid items-start gap-4 sm:grid-cols-2">
      {shops && (
        <Field label={t("shop_form.trade")} hint={t("shop_form.hint.trade")}>
          {(field) => (
            <Choice {...field} value={typed.trade} onChoose={choose} data-testid="shop-trade">
              <option value="">{t("shop_form.new_trade")}</option>
              {tradesOf(shops).map(({ trade, trade_label }) => (
                <option key={trade} value={trade}>
                  {trade_label}
                </option>
              ))}
            </Choice>
          )}
        </Field>
      )}
      {LABELS.map((key) => (
        <Field
          key={key}
          label={t(`shop_form.${key}`)}
          error={key === "trade_label" && faults.includes(key) ? t("shop_form.fault.trade_label") : null}
        >
          {(field) => (
            <Input
              {...field}
              maxLength={200}
              className={BIG_FIELD}
              value={typed[key]}
              onChange={({ target }) => set({ [key]: target.value })}
              data-testid={`shop-${key}`}
            />
          )}
        </Field>
      ))}
    </div>
  )
}
