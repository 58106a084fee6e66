import type { Metadata } from "next"
import { Suspense } from "react"
import { AccountForm } from "@/features/account/account-form"
import { askForLink, setPassword } from "@/features/account/password"
import { speak } from "@/lib/speak"
import { Headline } from "@/ui/headline"
import { Waiting } from "@/ui/waiting"

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await speak()
  return { title: t("account.new_password"), robots: { index: false } }
}

type Props = { searchParams: Promise<{ token?: string }> }

async function Password({ searchParams }: Props) {
  const { t } = await speak()
  const { token } = await searchParams
  if (!token)
    return (
      <>
        <p className="lead">{t("account.new_password_text")}</p>
        <AccountForm
          action={askForLink}
          id="link"
          button={t("account.send_link")}
          fields={[{ name: "email", label: t("checkout.email"), type: "email", autoComplete: "email" }]}
        />
      </>
    )
  return (
    <AccountForm
      action={setPassword}
      id="password"
      button={t("account.set_password")}
      fields={[
        {
          name: "password",
          label: t("account.password"),
          type: "password",
          autoComplete: "new-password",
          help: t("account.password_help", { count: 10 }),
          minLength: 10,
        },
      ]}
    >
      <input type="hidden" name="token" value={String(token)} />
    </AccountForm>
  )
}

/** A new password: first the link is asked for, then, with the link, it is set. */
export default async function PasswordPage(props: Props) {
  const { t } = await speak()
  return (
    <div className="large zone texte-long">
      <Headline>{t("account.new_password")}</Headline>
      <Suspense fallback={<Waiting />}>
        <Password {...props} />
      </Suspense>
    </div>
  )
}
