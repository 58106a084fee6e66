import type { Metadata } from "next"
import { LookUpForm } from "@/features/account/look-up-form"
import { speak } from "@/lib/speak"

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await speak()
  return { title: t("account.look_up"), robots: { index: false } }
}

/** An order found again without an account. */
export default async function LookUpPage() {
  const { t } = await speak()
  return (
    <div className="large zone texte-long">
      <h1 className="aff">{t("account.look_up")}</h1>
      <p className="lead">{t("account.look_up_text")}</p>
      <LookUpForm
        words={{
          number: t("account.order_number"),
          email: t("checkout.email"),
          code: t("account.code"),
          sent: t("account.code_sent"),
          send: t("account.send_code"),
          open: t("account.open_order"),
        }}
      />
    </div>
  )
}
