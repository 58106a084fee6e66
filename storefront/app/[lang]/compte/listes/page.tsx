import type { Metadata } from "next"
import { Suspense } from "react"
import { AccountForm } from "@/features/account/account-form"
import { AccountFrame } from "@/features/account/account-frame"
import { fillBasket } from "@/features/account/actions"
import { readLists, type ShoppingList } from "@/lib/medusa/account"
import { speak } from "@/lib/speak"
import { Headline } from "@/ui/headline"
import { TextLink } from "@/ui/text-link"
import { Waiting } from "@/ui/waiting"

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await speak()
  return { title: t("account.places.listes"), robots: { index: false } }
}

async function ListView({ list }: { list: ShoppingList }) {
  const { t, said, href, euros } = await speak()
  return (
    <section>
      <Headline level={2} isBlock>
        {list.is_usual ? t("account.usual") : list.name}
      </Headline>
      {list.items.length === 0 ? (
        <p className="p2">{t(list.is_usual ? "account.usual_empty" : "account.list_empty")}</p>
      ) : (
        <>
          <ul className="liste-c">
            {list.items.map((item) => (
              <li key={item.id}>
                <span>
                  {item.quantity} ×{" "}
                  {item.product_handle ? (
                    <TextLink href={href(`/article/${item.product_handle}`)}>{item.title}</TextLink>
                  ) : (
                    item.title
                  )}
                  <span className="p2"> · {item.shop.name}</span>
                </span>
                <span>{item.reason ? said("missing_because", item.reason) : euros(item.price_cents)}</span>
              </li>
            ))}
          </ul>
          <AccountForm
            action={fillBasket}
            id={`list-${list.id}`}
            fields={[]}
            button={t("account.list_to_basket")}
          >
            <input type="hidden" name="list" value={list.id} />
          </AccountForm>
        </>
      )}
    </section>
  )
}

async function Lists() {
  return (
    <AccountFrame here="listes">
      {async () => (await readLists()).map((list) => <ListView key={list.id} list={list} />)}
    </AccountFrame>
  )
}

/** The lists: the usual one first, made of what comes back again and again. */
export default async function ListsPage() {
  const { t } = await speak()
  return (
    <div className="large zone">
      <Headline>{t("account.places.listes")}</Headline>
      <Suspense fallback={<Waiting />}>
        <Lists />
      </Suspense>
    </div>
  )
}
