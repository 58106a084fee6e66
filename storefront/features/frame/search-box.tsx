"use client"

import { useSearchParams } from "next/navigation"

/** The search of every page: a plain form, so that it works before any script has loaded. */
export function SearchBox({ q = "" }: { q?: string }) {
  return (
    <form className="cherche" action="/recherche" role="search" key={q}>
      <input
        name="q"
        type="search"
        aria-label="Chercher dans toutes les boutiques"
        placeholder="Un fromage, un roman, un bouquet"
        defaultValue={q}
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
  )
}

/** The same with what was searched for. */
export const SearchBoxOfPage = () => <SearchBox q={useSearchParams().get("q") ?? ""} />
