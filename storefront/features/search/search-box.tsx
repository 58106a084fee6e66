"use client"

import { useRouter, useSearchParams } from "next/navigation"
import { useId, useState, type KeyboardEvent } from "react"
import { useSuggestions } from "./use-suggestions"

type Words = { action: string; label: string; placeholder: string; button: string; suggestions: string }

const Glass = () => (
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
)

/** Where an arrow leads in a ring of so many lines; none chosen is −1, the field itself. */
function moved(key: string, at: number, count: number): number {
  if (key === "ArrowDown") return at + 1 >= count ? -1 : at + 1
  return at < 0 ? count - 1 : at - 1
}

/**
 * The search of every page: a plain form, so that it works before any script has loaded; with scripts it suggests while
 * somebody types (a combobox whose list is read by its active line).
 */
export function SearchBox({
  q = "",
  action,
  label,
  placeholder,
  button,
  suggestions,
}: Words & { q?: string }) {
  const router = useRouter()
  const id = useId()
  const [typed, setTyped] = useState("")
  const [at, setAt] = useState(-1)
  const [isOpen, setOpen] = useState(false)
  const { said, groups, isTrouble } = useSuggestions(typed)
  const items = groups.flatMap((group) => group.items)
  const isShown = isOpen && items.length > 0
  const close = () => {
    setOpen(false)
    setAt(-1)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === "Escape" && isShown) {
      event.preventDefault() // the first Escape closes the list, the next one empties the field
      close()
    }
    const chosen = items[at]
    if (event.key === "Enter" && isShown && chosen) {
      event.preventDefault()
      close()
      router.push(chosen.href)
    }
    if ((event.key === "ArrowDown" || event.key === "ArrowUp") && items.length > 0) {
      event.preventDefault()
      setAt(isShown ? moved(event.key, at, items.length) : event.key === "ArrowDown" ? 0 : items.length - 1)
      setOpen(true)
    }
  }
  const isAway = (to: EventTarget | null, from: HTMLElement) => !(to instanceof Node && from.contains(to))
  return (
    <form
      className="cherche"
      action={action}
      role="search"
      onSubmit={close}
      onBlur={(event) => isAway(event.relatedTarget, event.currentTarget) && close()}
    >
      <input
        key={q}
        name="q"
        type="search"
        role="combobox"
        aria-label={label}
        aria-expanded={isShown}
        aria-controls={`${id}-liste`}
        aria-autocomplete="list"
        aria-activedescendant={isShown && at >= 0 ? `${id}-${at}` : undefined}
        placeholder={placeholder}
        defaultValue={q}
        maxLength={120}
        enterKeyHint="search"
        data-testid="search-input"
        autoComplete="off"
        onKeyDown={onKeyDown}
        onChange={(event) => {
          setTyped(event.target.value)
          setAt(-1)
          setOpen(true)
        }}
      />
      <button aria-label={button}>
        <Glass />
      </button>
      <div className="suggere" id={`${id}-liste`} role="listbox" aria-label={suggestions} hidden={!isShown}>
        {groups.map((group) => (
          <div key={group.title} role="group" aria-label={group.title}>
            <p aria-hidden="true">{group.title}</p>
            {group.items.map((item) => {
              const index = items.indexOf(item)
              return (
                // Keys are pressed in the field, which names the active line; the pointer presses the line itself.
                // eslint-disable-next-line jsx-a11y/click-events-have-key-events -- see above
                <div
                  key={item.href}
                  id={`${id}-${index}`}
                  role="option"
                  aria-selected={index === at}
                  tabIndex={-1}
                  data-testid="suggestion"
                  onPointerMove={() => setAt(index)}
                  onClick={() => {
                    close()
                    router.push(item.href)
                  }}
                >
                  <b>{item.label}</b>
                  <span>{item.detail}</span>
                </div>
              )
            })}
          </div>
        ))}
      </div>
      <span className={isOpen && isTrouble ? "suggere dit" : "sr"} aria-live="polite">
        {isShown || (isOpen && isTrouble) ? said : ""}
      </span>
    </form>
  )
}

/** The same with what was searched for. */
export const SearchBoxOfPage = (words: Words) => <SearchBox {...words} q={useSearchParams().get("q") ?? ""} />
