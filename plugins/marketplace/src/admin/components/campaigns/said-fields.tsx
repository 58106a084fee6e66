import { Input, Textarea } from "@medusajs/ui"
import { locales, type Locale } from "../../../domain/locale"
import type { TypedCampaign } from "../../lib/campaign-typed"
import { useWords } from "../../lib/use-words"
import { BIG_FIELD, Field } from "../field"

const MOST = { title: 80, lead: 300 }

type SaidProps = {
  typed: TypedCampaign
  set: (change: Partial<TypedCampaign>) => void
  isTitleMissing: boolean
}

/** Name and words of a campaign in one language. */
const InLanguage = ({ language, typed, set, isTitleMissing }: SaidProps & { language: Locale }) => {
  const { t } = useWords()
  const say = (what: "title" | "lead", text: string) => set({ [what]: { ...typed[what], [language]: text } })
  return (
    <fieldset className="flex flex-col gap-y-3">
      <legend className="text-ui-fg-subtle mb-2 text-base">{t(`campaigns.languages.${language}`)}</legend>
      <Field
        label={t("campaigns.title")}
        error={language === "fr" && isTitleMissing ? t("campaigns.fault.title") : null}
      >
        {(field) => (
          <Input
            {...field}
            lang={language}
            maxLength={MOST.title}
            className={BIG_FIELD}
            value={typed.title[language]}
            onChange={({ target }) => say("title", target.value)}
            data-testid={`campaign-title-${language}`}
          />
        )}
      </Field>
      <Field label={t("campaigns.lead")}>
        {(field) => (
          <Textarea
            {...field}
            lang={language}
            maxLength={MOST.lead}
            className="min-h-20 text-base"
            value={typed.lead[language]}
            onChange={({ target }) => say("lead", target.value)}
            data-testid={`campaign-lead-${language}`}
          />
        )}
      </Field>
    </fieldset>
  )
}

/** Name and words of a campaign in the three languages of the shop. */
export const SaidFields = (props: SaidProps) => (
  <div className="grid gap-6 lg:grid-cols-3">
    {locales.map((language) => (
      <InLanguage key={language} language={language} {...props} />
    ))}
  </div>
)
