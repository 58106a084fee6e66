import { XMark } from "@medusajs/icons"
import { Button, Input, Text } from "@medusajs/ui"
import { useState } from "react"
import type { Choosable, ChoiceKind } from "../../hooks/use-campaigns"
import { useWords } from "../../lib/use-words"
import { BIG_FIELD, Field } from "../field"

type ChooseManyProps = {
  kind: ChoiceKind
  /** Handles chosen so far, and what is known of them. */
  chosen: string[]
  known: Choosable[]
  /** What fits the letters typed. */
  found: Choosable[]
  onSearch: (q: string) => void
  onChange: (chosen: string[]) => void
}

const Chosen = ({ one, onRemove }: { one: Choosable; onRemove: () => void }) => {
  const { t } = useWords()
  return (
    <li className="bg-ui-bg-subtle flex min-h-11 items-center gap-x-2 rounded-md border pl-3 text-base">
      <span>
        {one.name}
        {one.beside && <span className="text-ui-fg-subtle"> · {one.beside}</span>}
      </span>
      <button
        type="button"
        className="focus-visible:shadow-borders-focus grid size-11 place-items-center rounded-md outline-none"
        aria-label={t("campaigns.take_out", { name: one.name })}
        onClick={onRemove}
      >
        <XMark />
      </button>
    </li>
  )
}

/** Chosen by search, one press each; what is chosen stands below by its name. */
export const ChooseMany = ({ kind, chosen, known, found, onSearch, onChange }: ChooseManyProps) => {
  const { t } = useWords()
  const [q, setQ] = useState("")
  const search = (text: string) => {
    setQ(text)
    onSearch(text.trim())
  }
  const free = q.trim().length > 1 ? found.filter(({ handle }) => !chosen.includes(handle)) : []
  const nameOf = (handle: string) =>
    known.find((one) => one.handle === handle) ?? { handle, name: handle, beside: null }
  return (
    <div className="flex flex-col gap-y-2" data-testid={`campaign-${kind}`}>
      <Field label={t(`campaigns.${kind}`)}>
        {(field) => (
          <Input
            {...field}
            type="search"
            className={BIG_FIELD}
            placeholder={t(`campaigns.search.${kind}`)}
            value={q}
            onChange={({ target }) => search(target.value)}
            data-testid={`campaign-${kind}-search`}
          />
        )}
      </Field>
      {q.trim().length > 1 && free.length === 0 && (
        <Text className="text-ui-fg-subtle">{t("campaigns.nothing_found")}</Text>
      )}
      <ul className="flex flex-col gap-y-1">
        {free.map((one) => (
          <li key={one.handle}>
            <Button
              type="button"
              variant="transparent"
              className="min-h-11 w-full justify-start text-left text-base"
              onClick={() => {
                onChange([...chosen, one.handle])
                search("")
              }}
              data-testid={`campaign-${kind}-found`}
            >
              {one.name}
              {one.beside && <span className="text-ui-fg-subtle">{one.beside}</span>}
            </Button>
          </li>
        ))}
      </ul>
      <ul className="flex flex-wrap gap-2" data-testid={`campaign-${kind}-chosen`}>
        {chosen.map((handle) => (
          <Chosen
            key={handle}
            one={nameOf(handle)}
            onRemove={() => onChange(chosen.filter((other) => other !== handle))}
          />
        ))}
      </ul>
    </div>
  )
}
