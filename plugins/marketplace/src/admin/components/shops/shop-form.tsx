import { Button, Container, Heading, Input } from "@medusajs/ui"
import { type FormEvent, type ReactNode, useState } from "react"
import { SHOP_FIELDS, shopFaults, typedShop, type TypedShop } from "../../lib/shop-typed"
import type { Vendor } from "../../lib/types"
import { useWords } from "../../lib/use-words"
import { BIG_FIELD, Field } from "../field"
import { useHours } from "../shop/use-hours"
import { PlainFields } from "./shop-fields"
import { ShopOwner } from "./shop-owner"
import { ShopSelling } from "./shop-selling"
import { ShopTrade } from "./shop-trade"

type ShopFormProps = {
  /** The shop to change, or null for one that joins. */
  shop: Vendor | null
  /** The shops there are; only one that joins needs them. */
  shops: Vendor[] | null
  code?: string
  isSaving: boolean
  onSave: (typed: TypedShop, hours: string) => void
}

const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <Container className="flex flex-col gap-y-4 p-4">
    <Heading level="h2">{title}</Heading>
    {children}
  </Container>
)

/** Everything the association knows of a shop. */
export const ShopForm = ({ shop, shops, code, isSaving, onSave }: ShopFormProps) => {
  const { t } = useWords()
  const [typed, setTyped] = useState(() => typedShop(shop, code))
  const [hasTried, setTried] = useState(false)
  const { hours, editor } = useHours(shop?.opening_hours ?? "")
  const faults = shopFaults(typed, shop === null)
  const part = {
    typed,
    set: (change: Partial<TypedShop>) => setTyped({ ...typed, ...change }),
    faults: hasTried ? faults : [],
  }
  const send = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (faults.length === 0 && hours !== null) onSave(typed, hours)
  }
  return (
    <form onSubmit={send} className="flex flex-col gap-y-4" noValidate>
      <Part title={t("shop_form.who")}>
        <PlainFields keys={SHOP_FIELDS.who} {...part} />
        <ShopTrade shops={shops} {...part} />
        {shop === null && (
          <Field
            label={t("shop_form.code")}
            hint={t("shop_form.hint.code")}
            error={part.faults.includes("code") ? t("shop_form.fault.code") : null}
          >
            {(field) => (
              <Input
                {...field}
                maxLength={6}
                className={BIG_FIELD}
                value={typed.code}
                onChange={({ target }) => part.set({ code: target.value.toUpperCase() })}
                data-testid="shop-code"
              />
            )}
          </Field>
        )}
      </Part>
      <Part title={t("shop_form.where")}>
        <PlainFields keys={SHOP_FIELDS.where} {...part} />
        <PlainFields keys={SHOP_FIELDS.contact} {...part} />
      </Part>
      <Part title={t("profile.hours")}>{editor}</Part>
      <Part title={t("profile.shown")}>
        <ShopSelling {...part} />
      </Part>
      {shop === null && (
        <Part title={t("shop_form.owner")}>
          <ShopOwner {...part} />
        </Part>
      )}
      <Button type="submit" size="xlarge" isLoading={isSaving} data-testid="shop-save">
        {t("common.save")}
      </Button>
    </form>
  )
}
