import Link from "next/link"
import { Suspense } from "react"
import { SearchBox, SearchBoxOfPage } from "@/features/search/search-box"
import { BasketIcon } from "@/features/basket/basket-icon"
import { speak } from "@/lib/speak"
import { town } from "@/lib/town"
import { BasketLink } from "./basket-link"
import { PlaceMenu } from "./place-menu"

/** The head of every page: the sign, the search, the place, the basket. */
export async function Header() {
  const { t, href } = await speak()
  const search = {
    action: href("/recherche"),
    label: t("frame.search_label"),
    placeholder: t("frame.search_placeholder"),
    button: t("frame.search"),
    suggestions: t("suggest.title"),
  }
  return (
    <header className="tete">
      <div className="large">
        <Link className="marque" href={href("/")} prefetch={false}>
          <svg viewBox="-205 -205 410 410" aria-hidden="true">
            <use href="/service.svg#lobe-feston" />
          </svg>
          <span>{town.brand}</span>
        </Link>
        <Suspense fallback={<SearchBox {...search} />}>
          <SearchBoxOfPage {...search} />
        </Suspense>
        <PlaceMenu />
        <Suspense
          fallback={
            <Link className="panier-b" href={href("/panier")} aria-label={t("frame.basket")}>
              <BasketIcon />
              <span>{t("frame.basket")}</span>
            </Link>
          }
        >
          <BasketLink />
        </Suspense>
      </div>
    </header>
  )
}
