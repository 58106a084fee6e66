import { Input } from "@medusajs/ui"
import { useDeferredValue, useState } from "react"
import { type Choosable, useChosenArticles, useFew, useFoundArticles } from "../../hooks/use-campaigns"
import type { TypedCampaign } from "../../lib/campaign-typed"
import { useWords } from "../../lib/use-words"
import { BIG_FIELD, Field } from "../field"
import { ChooseMany } from "./choose-many"

type ChoiceProps = { typed: TypedCampaign; set: (change: Partial<TypedCampaign>) => void }

const FOUND = 8
const plain = (text: string) =>
  text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()

const Few = ({ kind, typed, set }: ChoiceProps & { kind: "shops" | "categories" }) => {
  const [q, setQ] = useState("")
  const { data = [] } = useFew(kind)
  const fits = ({ name, beside }: Choosable) => plain(`${name} ${beside ?? ""}`).includes(plain(q))
  return (
    <ChooseMany
      kind={kind}
      chosen={typed[kind]}
      known={data}
      found={q ? data.filter(fits).slice(0, FOUND) : []}
      onSearch={setQ}
      onChange={(chosen) => set({ [kind]: chosen })}
    />
  )
}

const Articles = ({ typed, set }: ChoiceProps) => {
  const [q, setQ] = useState("")
  const { data: found = [] } = useFoundArticles(useDeferredValue(q))
  const { data: known = [] } = useChosenArticles(typed.picked)
  return (
    <ChooseMany
      kind="picked"
      chosen={typed.picked}
      known={known}
      found={found}
      onSearch={setQ}
      onChange={(picked) => set({ picked })}
    />
  )
}

/** What a campaign shows: shelves, shops and words together, and articles picked by hand. */
export const ChoiceFields = (props: ChoiceProps) => {
  const { t } = useWords()
  const { typed, set } = props
  return (
    <div className="grid gap-6 lg:grid-cols-2">
      <Few kind="categories" {...props} />
      <Few kind="shops" {...props} />
      <Field label={t("campaigns.words")} hint={t("campaigns.words_hint")}>
        {(field) => (
          <Input
            {...field}
            className={BIG_FIELD}
            value={typed.words}
            onChange={({ target }) => set({ words: target.value })}
            data-testid="campaign-words"
          />
        )}
      </Field>
      <Articles {...props} />
    </div>
  )
}
