import type { Metadata } from "next"
import { AccountForm } from "@/features/account/account-form"
import { register, signIn } from "@/features/account/actions"
import { speak } from "@/lib/speak"
import { Headline } from "@/ui/headline"
import { TextLink } from "@/ui/text-link"

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await speak()
  return { title: t("account.sign_in"), robots: { index: false } }
}

/** The door of the account: in, or a new one. Buying needs neither. */
export default async function SignInPage() {
  const { t, href } = await speak()
  const email = { name: "email", label: t("checkout.email"), type: "email", autoComplete: "email" } as const
  return (
    <div className="large zone">
      <Headline>{t("account.title")}</Headline>
      <p className="lead">{t("account.not_needed")}</p>
      <p>
        <TextLink href={href("/commande/retrouver")}>{t("account.look_up")}</TextLink>
      </p>
      <div className="deux-col">
        <section>
          <Headline level={2} isBlock>
            {t("account.sign_in")}
          </Headline>
          <AccountForm
            action={signIn}
            id="in"
            button={t("account.sign_in")}
            fields={[
              email,
              {
                name: "password",
                label: t("account.password"),
                type: "password",
                autoComplete: "current-password",
              },
            ]}
          />
          <p>
            <TextLink href={href("/compte/mot-de-passe")}>{t("account.password_forgotten")}</TextLink>
          </p>
        </section>
        <section>
          <Headline level={2} isBlock>
            {t("account.register")}
          </Headline>
          <AccountForm
            action={register}
            id="new"
            button={t("account.register_button")}
            kind="quiet"
            fields={[
              { name: "first_name", label: t("checkout.first_name"), autoComplete: "given-name" },
              { name: "last_name", label: t("checkout.last_name"), autoComplete: "family-name" },
              email,
              {
                name: "password",
                label: t("account.password"),
                type: "password",
                autoComplete: "new-password",
                help: t("account.password_help", { count: 10 }),
                minLength: 10,
              },
            ]}
          />
        </section>
      </div>
    </div>
  )
}
