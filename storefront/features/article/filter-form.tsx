"use client"

import { useRouter } from "next/navigation"
import { useEffect, useRef, useTransition, type ReactNode } from "react"
import { FieldAround } from "@/ui/field"
import type { Search } from "./search-query"

const PAUSE_MS = 250
const BEHIND = ".tete, .pied, .trouve, .avant-liste"

/** What a page shows is what its address says: boxes follow when a filter was taken out elsewhere. */
function follow(form: HTMLFormElement, search: Search) {
  for (const field of form.elements) {
    if (!(field instanceof HTMLInputElement || field instanceof HTMLSelectElement)) continue
    const chosen = search[field.name as keyof Search] ?? [] // a name that is no filter has no values
    if (field.type === "checkbox" && field instanceof HTMLInputElement)
      field.checked = chosen.includes(field.value)
    else if (field.type !== "hidden" && field !== document.activeElement)
      field.value = chosen[0] ?? (field instanceof HTMLSelectElement ? "relevance" : "")
  }
}

/** The filters' form: a plain one without scripts; with them each choice applies at once and nothing scrolls away. */
export function FilterForm({
  id,
  action,
  search,
  children,
}: {
  id: string
  action: string
  search: Search
  children: ReactNode
}) {
  const router = useRouter()
  const form = useRef<HTMLFormElement>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const [isLooking, startLooking] = useTransition()
  const sheet = () => form.current?.querySelector<HTMLDetailsElement>("details.tiroir")

  useEffect(() => {
    if (form.current && !isLooking) follow(form.current, search)
  }, [search, isLooking])
  useEffect(() => () => clearTimeout(timer.current), [])
  useEffect(() => {
    const drawer = sheet()
    if (!drawer) return
    // On a telephone or a tablet the filters lie over the page: what is behind must not be reached meanwhile.
    const onToggle = () => {
      const lies = drawer.open && window.matchMedia("(max-width: 1000px)").matches
      document.querySelectorAll<HTMLElement>(BEHIND).forEach((element) => (element.inert = lies))
    }
    drawer.addEventListener("toggle", onToggle)
    return () => drawer.removeEventListener("toggle", onToggle)
  }, [])

  const look = () => {
    clearTimeout(timer.current)
    if (!form.current) return
    const query = new URLSearchParams()
    for (const [key, value] of new FormData(form.current))
      if (typeof value === "string" && value && !(key === "sort" && value === "relevance"))
        query.append(key, value)
    const text = query.toString()
    startLooking(() => router.push(text ? `${action}?${text}` : action, { scroll: false }))
  }
  return (
    // The form only listens for what bubbles up from its own fields.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- see above
    <form
      id={id}
      ref={form}
      className="facettes"
      action={action}
      data-testid="filters"
      aria-busy={isLooking}
      onChange={() => {
        clearTimeout(timer.current)
        timer.current = setTimeout(look, PAUSE_MS)
      }}
      onSubmit={(event) => {
        event.preventDefault()
        look()
        const open = sheet()
        if (open) open.open = false
      }}
      onKeyDown={(event) => {
        const open = sheet()
        if (event.key !== "Escape" || !open?.open) return
        open.open = false
        open.querySelector("summary")?.focus()
      }}
    >
      {children}
    </form>
  )
}

/** The sorting, which stands above the list and belongs to the filters' form. */
export function SortSelect({
  form,
  label,
  value,
  choices,
}: {
  form: string
  label: string
  value: string
  choices: { value: string; name: string }[]
}) {
  return (
    <FieldAround className="tri" label={label}>
      <select
        name="sort"
        form={form}
        defaultValue={value}
        data-testid="sort"
        onChange={(event) => event.target.form?.requestSubmit()}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.name}
          </option>
        ))}
      </select>
    </FieldAround>
  )
}
