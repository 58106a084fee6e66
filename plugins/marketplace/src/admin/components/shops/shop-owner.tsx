import { Alert, Input } from "@medusajs/ui"
import { useWords } from "../../lib/use-words"
import { BIG_FIELD, Field } from "../field"
import type { ShopPart } from "./shop-fields"

const fields = [
  ["name", "text"],
  ["email", "email"],
  ["password", "text"],
] as const
const SHORTEST_PASSWORD = 10

/** Who runs a new shop, with a first password to be told. */
export const ShopOwner = ({ typed: { member }, set, faults }: ShopPart) => {
  const { t } = useWords()
  return (
    <>
      {faults.includes("member") && (
        <Alert variant="error" className="text-base" role="alert">
          {t("shop_form.fault.member", { least: SHORTEST_PASSWORD })}
        </Alert>
      )}
      <div className="grid items-start gap-4 sm:grid-cols-2">
        {fields.map(([key, type]) => (
          <Field
            key={key}
            label={t(`members.${key}`)}
            hint={key === "password" ? t("members.password_hint", { least: SHORTEST_PASSWORD }) : undefined}
          >
            {(field) => (
              <Input
                {...field}
                type={type}
                autoComplete="off"
                className={BIG_FIELD}
                value={member[key]}
                onChange={({ target }) => set({ member: { ...member, [key]: target.value } })}
                data-testid={`owner-${key}`}
              />
            )}
          </Field>
        ))}
      </div>
    </>
  )
}
