"use client"

import { useSearchParams } from "next/navigation"

type Words = { action: string; label: string; placeholder: string; button: string }

/** The search of every page: a plain form, so that it works before any script has loaded. */
export function SearchBox({ q = "", action, label, placeholder, button }: Words & { q?: string }) {
  return (
    <form className="cherche" action={action} role="search" key={q}>
      <input
        name="q"
        type="search"
        aria-label={label}
        placeholder={placeholder}
        defaultValue={q}
        data-testid="search-input"
        autoComplete="off"
      />
      <button aria-label={button}>
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
export const SearchBoxOfPage = (words: Words) => <SearchBox {...words} q={useSearchParams().get("q") ?? ""} />
