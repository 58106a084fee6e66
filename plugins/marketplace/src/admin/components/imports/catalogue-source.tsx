import { ArrowDownTray, ArrowUpTray } from "@medusajs/icons"
import { Button, Container, Text, Textarea } from "@medusajs/ui"
import { type ChangeEvent, useRef, useState } from "react"
import { MOST_CHARACTERS, requiredColumns } from "../../../domain/catalogue/file"
import { catalogueTemplate, countLines } from "../../lib/catalogue-template"
import { useWords } from "../../lib/use-words"
import { Field } from "../field"

/** Text larger than this is kept out of the text field: no browser edits it smoothly. */
const SHOWN_CHARACTERS = 200_000

type CatalogueSourceProps = { csv: string; onChange: (csv: string) => void }

/** Reads a file as UTF-8; what a spreadsheet wrote in the old Windows encoding is recognised and read as such. */
async function readText(file: File): Promise<string> {
  const bytes = await file.arrayBuffer()
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder("windows-1252").decode(bytes)
  }
}

const Template = () => {
  const { t } = useWords()
  const href = `data:text/csv;charset=utf-8,${encodeURIComponent(`\ufeff${catalogueTemplate()}`)}`
  return (
    <Button asChild variant="transparent" size="large" className="min-h-11">
      <a href={href} download="articles.csv">
        <ArrowDownTray /> {t("imports.template")}
      </a>
    </Button>
  )
}

/** A catalogue, chosen as a file or pasted. */
export const CatalogueSource = ({ csv, onChange }: CatalogueSourceProps) => {
  const { t } = useWords()
  const input = useRef<HTMLInputElement>(null)
  const [name, setName] = useState("")
  const choose = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? []
    if (!file) return
    onChange(await readText(file))
    setName(file.name)
    target.value = "" // the same file, mended, can be chosen again
  }
  return (
    <Container className="flex flex-col gap-y-4 p-4">
      <input
        ref={input}
        type="file"
        accept=".csv,text/csv,text/plain"
        className="hidden"
        aria-label={t("imports.choose")}
        onChange={(event) => void choose(event)}
        data-testid="import-file"
      />
      <div className="flex flex-wrap items-center justify-between gap-2">
        <Button type="button" variant="secondary" size="xlarge" onClick={() => input.current?.click()}>
          <ArrowUpTray /> {t("imports.choose")}
        </Button>
        <Template />
      </div>
      {csv.length <= SHOWN_CHARACTERS && (
        <Field
          label={t("imports.paste")}
          hint={t("imports.columns_hint", { required: requiredColumns.join(", ") })}
        >
          {(field) => (
            <Textarea
              {...field}
              spellCheck={false}
              wrap="off"
              className="min-h-32 overflow-x-auto font-mono text-sm"
              value={csv}
              onChange={({ target }) => {
                setName("")
                onChange(target.value)
              }}
              data-testid="import-text"
            />
          )}
        </Field>
      )}
      {csv.length > MOST_CHARACTERS ? (
        <Text className="text-ui-fg-error text-base">{t("imports.too_large")}</Text>
      ) : (
        csv && (
          <Text className="text-base">
            {t("imports.chosen", { name: name || t("imports.pasted"), lines: countLines(csv) })}
          </Text>
        )
      )}
    </Container>
  )
}
