import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { clx } from "@medusajs/ui"
import { type Locale, locales } from "../../domain/locale"
import { useWords } from "../lib/use-words"

const names: Record<Locale, string> = { fr: "Français", en: "English", de: "Deutsch" }

/** The language of the admin, chosen at the login: people of a limited space have no page of settings. */
const Language = () => {
  const { t, i18n } = useWords()
  return (
    <div role="group" aria-label={t("common.language")} className="flex justify-between">
      {locales.map((locale) => (
        <button
          key={locale}
          type="button"
          lang={locale}
          aria-pressed={i18n.language.startsWith(locale)}
          onClick={() => void i18n.changeLanguage(locale)}
          data-testid={`language-${locale}`}
          className={clx(
            "focus-visible:shadow-borders-focus min-h-11 rounded-md px-2 text-sm outline-none",
            i18n.language.startsWith(locale) ? "text-ui-fg-base font-medium" : "text-ui-fg-subtle underline",
          )}
        >
          {names[locale]}
        </button>
      ))}
    </div>
  )
}

export const config = defineWidgetConfig({ zone: "login.after", id: "pignon-language" })

export default Language
