import { Alert, Button } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useErrors } from "../lib/use-errors"
import { useWords } from "../lib/use-words"

type Asked<T> = { data: T | undefined; error: unknown; isPending: boolean; refetch: () => unknown }

/** Shows what was asked for once it is there; until then that it comes, and if it does not, why. */
export const AnswerOf = <T,>({ asked, children }: { asked: Asked<T>; children: (data: T) => ReactNode }) => {
  const { t } = useWords()
  const { say } = useErrors()
  if (asked.data !== undefined) return <>{children(asked.data)}</>
  if (asked.isPending) return <p className="text-ui-fg-subtle p-4 text-base">{t("common.loading")}</p>
  return (
    <Alert variant="error" className="items-center text-base" role="alert">
      <div className="flex flex-wrap items-center gap-3">
        {say(asked.error)}
        <Button variant="secondary" onClick={() => asked.refetch()}>
          {t("common.retry")}
        </Button>
      </div>
    </Alert>
  )
}
