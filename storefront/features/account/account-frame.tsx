import Link from "next/link"
import { redirect } from "next/navigation"
import type { ReactNode } from "react"
import { readCustomer, type Customer } from "@/lib/medusa/account"
import { speak } from "@/lib/speak"
import { signOut } from "./actions"

const PLACES = ["commandes", "listes", "adresses", "donnees"] as const

/** The frame of every page of the account; a guest is led to the door. */
export async function AccountFrame({
  here,
  children,
}: {
  here: (typeof PLACES)[number] | null
  children: (customer: Customer) => ReactNode | Promise<ReactNode>
}) {
  const { t, href } = await speak()
  const customer = await readCustomer()
  if (!customer) redirect(href("/compte/connexion"))
  return (
    <div className="compte-p">
      <nav aria-label={t("account.title")} className="puces">
        <Link className="puce" href={href("/compte")} aria-current={here === null ? "page" : undefined}>
          {t("account.overview")}
        </Link>
        {PLACES.map((place) => (
          <Link
            key={place}
            className="puce"
            href={href(`/compte/${place}`)}
            aria-current={here === place ? "page" : undefined}
          >
            {t(`account.places.${place}`)}
          </Link>
        ))}
        <form action={signOut}>
          <button className="btn nu">{t("account.sign_out")}</button>
        </form>
      </nav>
      {await children(customer)}
    </div>
  )
}
