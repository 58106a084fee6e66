import { toast } from "@medusajs/ui"
import { useCallback } from "react"
import { sayRefusal } from "@pignon/kit/admin/refusal"
import { ApiError } from "@pignon/kit/admin/server"
import { NS, useWords } from "./use-words"

/**
 * Says a refusal in words: ours by its code where the dictionary of the language has some, else as every plugin does.
 * French does not fall back on English: its missing words are the server's own sentences.
 */
export function useErrors() {
  const { t, i18n } = useWords()
  const say = useCallback(
    (error: unknown): string => {
      const key = error instanceof ApiError && error.code?.includes(".") ? `errors.${error.code}` : null
      const fallbackLng = i18n.language.startsWith("fr") ? [] : "en"
      return key && i18n.exists(key, { ns: NS, fallbackLng }) ? t(key) : sayRefusal(error, i18n.language)
    },
    [t, i18n],
  )
  const tell = useCallback(
    (error: unknown) => void toast.error(t("errors.title"), { description: say(error) }),
    [t, say],
  )
  return { say, tell }
}
