import { Container, Switch, Text, toast } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { type Article, type ArticleChanges, useChangeArticle } from "../../hooks/use-articles"
import { readEuros, readWhole, writeEuros } from "@pignon/kit/admin/amounts"
import { useErrors } from "../../lib/use-errors"
import { useWords } from "../../lib/use-words"
import { InlineField } from "./inline-field"

const readPrice = (typed: string) => readEuros(typed) || null // nothing is sold for nothing

/** One article: price, stock and whether it is for sale, changed in place. */
export const ArticleRow = ({ article }: { article: Article }) => {
  const { t, write } = useWords()
  const { tell } = useErrors()
  const change = useChangeArticle(article.id)
  const title = [article.title, article.variant_title].filter(Boolean).join(", ")
  const save = (changes: ArticleChanges) =>
    change.mutate(changes, {
      onSuccess: () => toast.success(t("articles.saved", { title })),
      onError: tell,
    })
  const isWeighed = article.sold_by === "weight"
  const price = isWeighed ? (article.price_per_kg_cents ?? 0) : article.price_cents
  return (
    <li data-testid="article-row" data-article-id={article.id} data-sku={article.sku}>
      <Container className="grid grid-cols-2 items-end gap-3 p-4 sm:grid-cols-[1fr_8rem_7rem_7rem]">
        <div className="col-span-2 self-center sm:col-span-1">
          <Link
            to={`/vendor/articles/${article.id}`}
            className="text-ui-fg-base hover:text-ui-fg-interactive flex min-h-11 items-center text-base font-semibold leading-5"
          >
            {title}
          </Link>
          <Text className="text-ui-fg-subtle text-sm">
            {article.sku}
            {isWeighed &&
              ` · ${t("articles.portion", { weight: write.grams(article.estimated_weight_grams ?? 0) })}`}
            {article.reserved > 0 && ` · ${t("articles.reserved", { count: article.reserved })}`}
          </Text>
        </div>
        <InlineField
          label={t(isWeighed ? "articles.price_per_kg" : "articles.price")}
          unit="€"
          value={writeEuros(price)}
          read={readPrice}
          wrong={t("articles.bad_price")}
          isBusy={change.isPending}
          onSave={(cents) => save(isWeighed ? { price_per_kg_cents: cents } : { price_cents: cents })}
          testId="article-price"
        />
        <InlineField
          label={t("articles.stock")}
          unit=""
          value={String(article.stock)}
          read={readWhole}
          wrong={t("articles.bad_stock")}
          isBusy={change.isPending}
          onSave={(stock) => save({ stock })}
          testId="article-stock"
        />
        <label className="col-span-2 flex min-h-11 items-center gap-x-2 text-sm sm:col-span-1">
          <Switch
            checked={article.published}
            disabled={change.isPending}
            onCheckedChange={(published) => save({ published })}
            data-testid="article-published"
          />
          {t(article.published ? "articles.on_sale" : "articles.off_sale")}
        </label>
      </Container>
    </li>
  )
}
