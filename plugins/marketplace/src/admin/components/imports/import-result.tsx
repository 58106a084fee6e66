import { Container, Heading, Text } from "@medusajs/ui"
import type { CatalogueImport } from "../../lib/types"
import { useWords } from "../../lib/use-words"

const SHOWN = 50

const Figures = ({ result }: { result: CatalogueImport }) => {
  const { t } = useWords()
  const { dry_run, created_count, updated_count, unchanged_count, refused_count } = result
  const figures = [
    { key: "created", count: created_count, label: t(dry_run ? "imports.created" : "imports.created_done") },
    { key: "updated", count: updated_count, label: t(dry_run ? "imports.updated" : "imports.updated_done") },
    { key: "unchanged", count: unchanged_count, label: t("imports.unchanged") },
    { key: "refused", count: refused_count, label: t("imports.refused") },
  ]
  return (
    <ul className="grid grid-cols-2 gap-3 sm:grid-cols-4">
      {figures.map(({ key, count, label }) => (
        <li
          key={key}
          className="bg-ui-bg-subtle rounded-lg p-3"
          data-testid={`import-${key}`}
          data-count={count}
        >
          <span className="block text-2xl font-semibold tabular-nums">{count}</span>
          <span className="text-ui-fg-subtle text-base">{label}</span>
        </li>
      ))}
    </ul>
  )
}

/** What an import did, or its rehearsal would do, with every fault by line. */
export const ImportResult = ({ result }: { result: CatalogueImport }) => {
  const { t } = useWords()
  const faults = result.errors ?? []
  return (
    <Container
      className="flex flex-col gap-y-4 p-4"
      data-testid="import-result"
      data-dry-run={result.dry_run}
    >
      <Heading level="h2" className="text-xl">
        {t(result.dry_run ? "imports.result" : "imports.result_done")}
      </Heading>
      <Figures result={result} />
      {result.dry_run && result.created_count + result.updated_count === 0 && (
        <Text className="text-base">{t("imports.nothing")}</Text>
      )}
      {result.dry_run && result.refused_count > 0 && result.created_count + result.updated_count > 0 && (
        <Text className="text-base">{t("imports.some_refused")}</Text>
      )}
      {faults.length > 0 && (
        <ul className="divide-ui-border-base divide-y" data-testid="import-faults">
          {faults.slice(0, SHOWN).map(({ line, column, message }, i) => (
            <li key={i} className="grid grid-cols-[auto_1fr] gap-x-4 py-2 text-base">
              <span className="text-ui-fg-subtle tabular-nums">{t("imports.fault", { line })}</span>
              <span>
                {column && <strong className="font-medium">{column} : </strong>}
                {message}
              </span>
            </li>
          ))}
        </ul>
      )}
      {faults.length > SHOWN && (
        <Text className="text-ui-fg-subtle text-base">{t("imports.faults_more")}</Text>
      )}
    </Container>
  )
}
