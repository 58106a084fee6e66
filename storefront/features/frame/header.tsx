import Link from "next/link"
import { Suspense } from "react"
import { town } from "@/lib/town"
import { BasketLink } from "./basket-link"
import { SearchBox, SearchBoxOfPage } from "./search-box"

/** The head of every page: the sign, the search, the basket. */
export function Header() {
  return (
    <header className="tete">
      <div className="large">
        <Link className="marque" href="/">
          <svg viewBox="-205 -205 410 410" aria-hidden="true">
            <use href="/service.svg#lobe-feston" />
          </svg>
          <span>{town.brand}</span>
        </Link>
        <Suspense fallback={<SearchBox />}>
          <SearchBoxOfPage />
        </Suspense>
        <Suspense
          fallback={
            <Link className="panier-b" href="/panier">
              Panier
            </Link>
          }
        >
          <BasketLink />
        </Suspense>
      </div>
    </header>
  )
}
