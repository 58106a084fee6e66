import Link from "next/link"
import { Suspense } from "react"
import { BasketLink } from "./basket-link"

/** The head of every page: the sign, the search, the basket. */
export function Header() {
  return (
    <header className="tete">
      <div className="large">
        <Link className="marque" href="/">
          <svg viewBox="-205 -205 410 410" aria-hidden="true">
            <use href="/service.svg#lobe-feston" />
          </svg>
          <span>
            Les Halles
            <br />
            d’Ici
          </span>
        </Link>
        <form className="cherche" action="/recherche" role="search">
          <input
            name="q"
            type="search"
            aria-label="Chercher dans toutes les boutiques"
            placeholder="Un fromage, un roman, un bouquet"
            data-testid="search-input"
            autoComplete="off"
          />
          <button aria-label="Chercher">
            <svg
              width="22"
              height="22"
              viewBox="0 0 24 24"
              fill="none"
              stroke="currentColor"
              strokeWidth="2.4"
              aria-hidden="true"
            >
              <circle cx="10.5" cy="10.5" r="6.5" />
              <path d="m15.500 15.500 5.500 5.500" />
            </svg>
          </button>
        </form>
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
