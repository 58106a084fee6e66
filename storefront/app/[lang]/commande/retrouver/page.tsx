import type { Metadata } from "next"
import { LookUpForm } from "@/features/account/look-up-form"
import { speak } from "@/lib/speak"
import { Headline } from "@/ui/headline"

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await speak()
  return { title: t("account.look_up"), robots: { index: false } }
}

/** An order found again without an account. */
export default async function LookUpPage() {
  const { t } = await speak()
  return (
    <div className="large zone texte-long">
      <Headline>{t("account.look_up")}</Headline>
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
