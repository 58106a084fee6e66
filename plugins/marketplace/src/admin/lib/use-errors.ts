import { toast } from "@medusajs/ui"
import { useCallback } from "react"
import { ApiError } from "@pignon/kit/admin/server"
import { useWords } from "./use-words"

/**
 * Says a refusal in words: ours by its code, else the server's own sentence when it is one of ours (French, with
 * what to do), else a plain one. Texts of Medusa's core never show up.
 */
export function useErrors() {
  const { t, i18n } = useWords()
  const say = useCallback(
    (error: unknown): string => {
      if (!(error instanceof ApiError)) return t("errors.unknown")
      const { code, status, message } = error
      if (code && i18n.exists(`errors.${code}`, { ns: "marketplace" })) return t(`errors.${code}`)
      if (code?.includes(".")) return message
      return status === 401
        ? t("errors.session")
        : status === 404
          ? t("errors.not_found")
          : t("errors.unknown")
    },
    [t, i18n],
  )
  const tell = useCallback(
    (error: unknown) => void toast.error(t("errors.title"), { description: say(error) }),
    [t, say],
  )
  return { say, tell }
}
