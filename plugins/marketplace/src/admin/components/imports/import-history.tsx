import { Container, Heading, Text } from "@medusajs/ui"
import type { CatalogueImport } from "../../lib/types"
import { useWords } from "../../lib/use-words"

/** The latest imports, rehearsals included. */
export const ImportHistory = ({ imports }: { imports: CatalogueImport[] }) => {
  const { t, write } = useWords()
  if (imports.length === 0) return null
  return (
    <Container className="flex flex-col gap-y-2 p-4">
      <Heading level="h2">{t("imports.history")}</Heading>
      <ul className="divide-ui-border-base divide-y">
        {imports.map((one) => (
          <li key={one.id} className="flex flex-wrap justify-between gap-x-4 py-2 text-base">
            <Text className="text-base">
              {write.moment(one.created_at)}
              {one.dry_run && ` · ${t("imports.rehearsal")}`}
              {one.status === "failed" && ` · ${t("imports.failed")}`}
            </Text>
            <span className="text-ui-fg-subtle tabular-nums">
              {`+${one.created_count} · ${one.updated_count} ${t("imports.updated_done")} · ${one.refused_count} ${t("imports.refused")}`}
            </span>
          </li>
        ))}
      </ul>
    </Container>
  )
}
