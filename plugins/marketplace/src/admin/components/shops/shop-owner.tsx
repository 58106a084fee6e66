import { Alert } from "@medusajs/ui"
import { SHORTEST_PASSWORD } from "../../../domain/limits"
import { useWords } from "../../lib/use-words"
import { MemberFields } from "../member-fields"
import type { ShopPart } from "./shop-fields"

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
        <MemberFields
          typed={member}
          set={(change) => set({ member: { ...member, ...change } })}
          testId="owner"
        />
      </div>
    </>
  )
}
