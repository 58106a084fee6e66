import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Calendar } from "@medusajs/icons"
import { AnswerOf } from "../../../components/answer-of"
import { VendorPage } from "../../../components/page"
import { ClosureForm } from "../../../components/shop/closure-form"
import { ClosureList } from "../../../components/shop/closure-list"
import { useClosures } from "../../../hooks/use-own-shop"
import { useWords } from "../../../lib/use-words"

/** The shop's holidays. */
const Closures = () => {
  const { t } = useWords()
  const closures = useClosures()
  return (
    <VendorPage title={t("closures.title")} subtitle={t("closures.intro")}>
      <ClosureForm />
      <AnswerOf asked={closures}>{(found) => <ClosureList closures={found} />}</AnswerOf>
    </VendorPage>
  )
}

export const config = defineRouteConfig({
  label: "menu.closures",
  translationNs: "marketplace",
  icon: Calendar,
  rank: 5,
})

export default Closures
