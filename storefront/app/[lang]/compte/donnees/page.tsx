import type { Metadata } from "next"
import { Suspense } from "react"
import { AccountForm } from "@/features/account/account-form"
import { AccountFrame } from "@/features/account/account-frame"
import { eraseAccount } from "@/features/account/actions"
import { speak } from "@/lib/speak"

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
            <h2 className="aff3">{t("account.export")}</h2>
            <p>{t("account.export_text")}</p>
            <p>
              <a className="btn sec" href="/api/account/data" download="donnees.json">
                {t("account.export_button")}
              </a>
            </p>
          </section>
          <section>
            <h2 className="aff3">{t("account.erase")}</h2>
            <p>{t("account.erase_text")}</p>
            <AccountForm
              action={eraseAccount}
              id="erase"
              button={t("account.erase_button")}
              isQuiet
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
      <h1 className="aff">{t("account.places.donnees")}</h1>
      <Suspense fallback={<div className="attente os" />}>
        <Data />
      </Suspense>
    </div>
  )
}
