import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ArrowUpTray } from "@medusajs/icons"
import { Button, Text } from "@medusajs/ui"
import { useState } from "react"
import { AnswerOf } from "../../../components/answer-of"
import { CatalogueSource } from "../../../components/imports/catalogue-source"
import { ImportHistory } from "../../../components/imports/import-history"
import { ImportResult } from "../../../components/imports/import-result"
import { VendorPage } from "../../../components/page"
import { useImports, useRunImport } from "../../../hooks/use-imports"
import { MOST_CHARACTERS } from "../../../../domain/catalogue/file"
import { useErrors } from "../../../lib/use-errors"
import { useWords } from "../../../lib/use-words"

/** A catalogue brought in from a file: rehearsed first, then run. */
const Imports = () => {
  const { t } = useWords()
  const { tell } = useErrors()
  const [csv, setCsv] = useState("")
  const run = useRunImport()
  const imports = useImports(run.isPending)
  const running = run.isPending ? imports.data?.find(({ status }) => status === "running") : undefined
  const result = run.isPending ? undefined : run.data
  const isRehearsed = Boolean(result?.dry_run && result.created_count + result.updated_count > 0)
  const start = (dry_run: boolean) => run.mutate({ csv, dry_run }, { onError: tell })
  const change = (text: string) => {
    setCsv(text)
    run.reset() // a rehearsal holds for the text it was made with
  }
  return (
    <VendorPage title={t("imports.title")} subtitle={t("imports.intro")}>
      <CatalogueSource csv={csv} onChange={change} />
      <div className="grid grid-cols-2 gap-x-3">
        <Button
          variant={isRehearsed ? "secondary" : "primary"}
          size="xlarge"
          className="w-full"
          disabled={!csv.trim() || csv.length > MOST_CHARACTERS}
          isLoading={run.isPending && run.variables?.dry_run}
          onClick={() => start(true)}
          data-testid="import-dry-run"
        >
          {t("imports.dry_run")}
        </Button>
        <Button
          size="xlarge"
          className="w-full"
          disabled={!isRehearsed}
          isLoading={run.isPending && !run.variables?.dry_run}
          onClick={() => start(false)}
          data-testid="import-run"
        >
          {t("imports.run")}
        </Button>
      </div>
      {running && running.rows_total > 0 && (
        <div role="status" className="flex flex-col gap-y-1">
          <progress className="h-2 w-full" max={running.rows_total} value={running.rows_done} />
          <Text className="text-base tabular-nums">
            {t("imports.running", { done: running.rows_done, total: running.rows_total })}
          </Text>
        </div>
      )}
      {result && <ImportResult result={result} />}
      <AnswerOf asked={imports}>{(found) => <ImportHistory imports={found} />}</AnswerOf>
    </VendorPage>
  )
}

export const config = defineRouteConfig({
  label: "menu.imports",
  translationNs: "marketplace",
  icon: ArrowUpTray,
  rank: 4,
})

export default Imports
