import { toast } from "@medusajs/ui"
import { useNavigate, useParams } from "react-router-dom"
import { AnswerOf } from "../../../../components/answer-of"
import { ArticleForm } from "../../../../components/articles/article-form"
import { VendorPage } from "../../../../components/page"
import {
  type ArticleDetail,
  useArticle,
  useChangeArticle,
  useCreateArticle,
} from "../../../../hooks/use-articles"
import { blankArticle, toldArticle, type TypedArticle, typedArticle } from "../../../../lib/article-typed"
import { useErrors } from "../../../../lib/use-errors"
import { useWords } from "../../../../lib/use-words"

const NewArticle = () => {
  const { t } = useWords()
  const { tell } = useErrors()
  const navigate = useNavigate()
  const create = useCreateArticle()
  const save = (typed: TypedArticle) => {
    const onSuccess = () => {
      toast.success(t("create.done", { title: typed.title.trim() }))
      navigate("/vendor/articles")
    }
    create.mutate({ ...toldArticle(typed), sold_by: typed.sold_by }, { onSuccess, onError: tell })
  }
  return (
    <VendorPage title={t("create.title")} back="/vendor/articles">
      <ArticleForm
        initial={blankArticle}
        isNew
        submit={t("create.submit")}
        isBusy={create.isPending}
        onSubmit={save}
      />
    </VendorPage>
  )
}

const KnownArticle = ({ article }: { article: ArticleDetail }) => {
  const { t } = useWords()
  const { tell } = useErrors()
  const navigate = useNavigate()
  const change = useChangeArticle(article.id)
  const save = (typed: TypedArticle) => {
    const onSuccess = () => {
      toast.success(t("articles.saved", { title: typed.title.trim() }))
      navigate("/vendor/articles")
    }
    change.mutate(toldArticle(typed), { onSuccess, onError: tell })
  }
  return (
    <VendorPage
      title={[article.title, article.variant_title].filter(Boolean).join(", ")}
      subtitle={article.sku}
      back="/vendor/articles"
    >
      <ArticleForm
        initial={typedArticle(article)}
        isNew={false}
        submit={t("common.save")}
        isBusy={change.isPending}
        onSubmit={save}
      />
    </VendorPage>
  )
}

const Loaded = ({ id }: { id: string }) => (
  <AnswerOf asked={useArticle(id)}>
    {(article) => <KnownArticle key={article.id} article={article} />}
  </AnswerOf>
)

/** One article with everything told of it; `new` is one that is not there yet. */
const Article = () => {
  const { id = "" } = useParams()
  return id === "new" ? <NewArticle /> : <Loaded id={id} />
}

/** Title of the window. */
export const handle = { seo: () => ({ title: "Article" }) }

export default Article
