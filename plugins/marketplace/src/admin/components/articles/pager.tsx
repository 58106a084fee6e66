import { Button, Text } from "@medusajs/ui"
import { useWords } from "../../lib/use-words"

type PagerProps = { page: number; pages: number; onChange: (page: number) => void }

/** Turns the pages of a list; nothing when there is one only. */
export const Pager = ({ page, pages, onChange }: PagerProps) => {
  const { t } = useWords()
  if (pages < 2) return null
  return (
    <nav className="flex items-center justify-between gap-x-3">
      <Button variant="secondary" size="xlarge" disabled={page === 0} onClick={() => onChange(page - 1)}>
        {t("articles.previous")}
      </Button>
      <Text className="text-base tabular-nums">{t("articles.page", { page: page + 1, pages })}</Text>
      <Button
        variant="secondary"
        size="xlarge"
        disabled={page + 1 >= pages}
        onClick={() => onChange(page + 1)}
      >
        {t("articles.next")}
      </Button>
    </nav>
  )
}
