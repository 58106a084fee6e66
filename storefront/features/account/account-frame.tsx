import { redirect } from "next/navigation"
import type { ReactNode } from "react"
import { readCustomer, type Customer } from "@/lib/medusa/account"
import { speak } from "@/lib/speak"
import { signOut } from "./actions"
import { ChipLink, Row } from "@/ui/chip"
import { Button } from "@/ui/button"

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
      <Row aria-label={t("account.title")} as="nav">
        <ChipLink href={href("/compte")} aria-current={here === null ? "page" : undefined}>
          {t("account.overview")}
        </ChipLink>
        {PLACES.map((place) => (
          <ChipLink
            key={place}

            href={href(`/compte/${place}`)}
            aria-current={here === place ? "page" : undefined}
          >
            {t(`account.places.${place}`)}
          </ChipLink>
        ))}
        <form action={signOut}>
          <Button kind="bare">{t("account.sign_out")}</Button>
        </form>
      </Row>
      {await children(customer)}
    </div>
  )
}
