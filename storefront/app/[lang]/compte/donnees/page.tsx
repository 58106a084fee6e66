import type { Metadata } from "next"
import { Suspense } from "react"
import { AccountForm } from "@/features/account/account-form"
import { AccountFrame } from "@/features/account/account-frame"
import { eraseAccount } from "@/features/account/actions"
import { speak } from "@/lib/speak"
import { Headline } from "@/ui/headline"
import { ButtonAnchor } from "@/ui/button"
import { Waiting } from "@/ui/waiting"

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await speak()
  return { title: t("account.places.donnees"), robots: { index: false } }
}

async function Data() {
  const { t } = await speak()
  return (
    <AccountFrame here="donnees">
      {() => (
        <>
          <section>
            <Headline level={2} isBlock>
              {t("account.export")}
            </Headline>
            <p>{t("account.export_text")}</p>
            <p>
              <ButtonAnchor kind="quiet" href="/api/account/data">
                {t("account.export_button")}
              </ButtonAnchor>
            </p>
          </section>
          <section>
            <Headline level={2} isBlock>
              {t("account.erase")}
            </Headline>
            <p>{t("account.erase_text")}</p>
            <AccountForm
              action={eraseAccount}
              id="erase"
              button={t("account.erase_button")}
              kind="quiet"
              fields={[
                {
                  name: "password",
                  label: t("account.password"),
                  type: "password",
                  autoComplete: "current-password",
                },
              ]}
            />
          </section>
        </>
      )}
    </AccountFrame>
  )
}

/** Everything held on the customer: to take away, to erase. */
export default async function DataPage() {
  const { t } = await speak()
  return (
    <div className="large zone">
      <Headline>{t("account.places.donnees")}</Headline>
      <Suspense fallback={<Waiting />}>
        <Data />
      </Suspense>
    </div>
  )
}
