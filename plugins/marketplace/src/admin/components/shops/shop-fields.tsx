import { Input } from "@medusajs/ui"
import type { ComponentProps } from "react"
import type { ShopFault, ShopField, TypedShop } from "../../lib/shop-typed"
import { useWords } from "../../lib/use-words"
import { BIG_FIELD, Field } from "../field"

/** What every part of the shop's form works with. */
export type ShopPart = {
  typed: TypedShop
  set: (change: Partial<TypedShop>) => void
  faults: readonly ShopFault[]
}

const looks: Partial<Record<ShopField, ComponentProps<typeof Input>>> = {
  siren: { inputMode: "numeric" },
  siret: { inputMode: "numeric" },
  postal_code: { inputMode: "numeric", maxLength: 5 },
  latitude: { inputMode: "decimal" },
  longitude: { inputMode: "decimal" },
  email: { type: "email" },
  phone: { type: "tel", maxLength: 40 },
  website: { type: "url", placeholder: "https://" },
}
const HINTED = new Set<ShopField>(["latitude", "siret", "vat_number"])

/** Plain fields of a shop, one under the other on a telephone. */
export const PlainFields = ({ keys, typed, set, faults }: ShopPart & { keys: readonly ShopField[] }) => {
  const { t } = useWords()
  return (
    <div className="grid items-start gap-4 sm:grid-cols-2">
      {keys.map((key) => (
        <Field
          key={key}
          label={t(`shop_form.${key}`)}
          hint={HINTED.has(key) ? t(`shop_form.hint.${key}`) : undefined}
          error={faults.includes(key) ? t(`shop_form.fault.${key}`) : null}
        >
          {(field) => (
            <Input
              {...field}
              maxLength={200}
              {...looks[key]}
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
