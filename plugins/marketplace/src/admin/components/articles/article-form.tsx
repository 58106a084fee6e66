import { Button, Container, Heading, Input, Textarea } from "@medusajs/ui"
import { type FormEvent, useState } from "react"
import { vatRates } from "../../../domain/catalogue/file"
import { type TypedArticle, wrongFields } from "../../lib/article-typed"
import { useWords } from "../../lib/use-words"
import { Choice } from "../choice"
import { BIG_FIELD, Field } from "../field"
import { ArticleFacts } from "./article-facts"
import { ArticlePrice } from "./article-price"
import { ShelfField } from "./shelf-field"

/** What each part of the form gets. */
export type PartProps = {
  typed: TypedArticle
  set: (change: Partial<TypedArticle>) => void
  /** The fault of a field, told once somebody tried to keep the form. */
  fault: (field: keyof TypedArticle) => string | null
}

type ArticleFormProps = {
  initial: TypedArticle
  /** How an article is sold is chosen once. */
  isNew: boolean
  submit: string
  isBusy: boolean
  onSubmit: (typed: TypedArticle) => void
}

/** Everything told of an article. */
export const ArticleForm = ({ initial, isNew, submit, isBusy, onSubmit }: ArticleFormProps) => {
  const { t } = useWords()
  const [typed, setTyped] = useState(initial)
  const [isTried, setIsTried] = useState(false)
  const wrong = wrongFields(typed)
  const part: PartProps = {
    typed,
    set: (change) => setTyped((former) => ({ ...former, ...change })),
    fault: (field) => (isTried && wrong.has(field) ? t(`create.wrong.${field}`) : null),
  }
  const send = (event: FormEvent) => {
    event.preventDefault()
    setIsTried(true)
    if (wrong.size === 0) return onSubmit(typed)
    const form = event.currentTarget
    requestAnimationFrame(() => form.querySelector<HTMLElement>("[aria-invalid=true]")?.focus())
  }
  return (
    <form onSubmit={send} noValidate className="flex flex-col gap-y-4" data-testid="article-form">
      <Container className="flex flex-col gap-y-4 p-4">
        <Field label={t("create.name")} hint={t("create.name_hint")} error={part.fault("title")}>
          {(field) => (
            <Input
              {...field}
              className={BIG_FIELD}
              maxLength={200}
              value={typed.title}
              onChange={({ target }) => part.set({ title: target.value })}
              data-testid="article-title"
            />
          )}
        </Field>
        <ShelfField {...part} />
        <ArticlePrice {...part} isNew={isNew} />
        <div className="grid grid-cols-2 gap-4">
          <Field label={t("create.vat")}>
            {(field) => (
              <Choice {...field} value={typed.vat_rate} onChoose={(vat_rate) => part.set({ vat_rate })}>
                {vatRates.map((rate) => (
                  <option key={rate} value={rate}>
                    {String(rate).replace(".", ",")} %
                  </option>
                ))}
              </Choice>
            )}
          </Field>
          <Field label={t("create.stock")} error={part.fault("stock")}>
            {(field) => (
              <Input
                {...field}
                inputMode="numeric"
                className={BIG_FIELD}
                value={typed.stock}
                onChange={({ target }) => part.set({ stock: target.value })}
                data-testid="article-new-stock"
              />
            )}
          </Field>
        </div>
        <Field label={t("create.description")}>
          {(field) => (
            <Textarea
              {...field}
              className="min-h-24 text-base"
              maxLength={5000}
              value={typed.description}
              onChange={({ target }) => part.set({ description: target.value })}
            />
          )}
        </Field>
      </Container>
      <Container className="flex flex-col gap-y-4 p-4">
        <Heading level="h2">{t("create.facts")}</Heading>
        <ArticleFacts {...part} />
      </Container>
      <Button type="submit" size="xlarge" className="w-full" isLoading={isBusy} data-testid="article-save">
        {submit}
      </Button>
    </form>
  )
}
