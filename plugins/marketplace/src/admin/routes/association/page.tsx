import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Buildings } from "@medusajs/icons"
import { AnswerOf } from "../../components/answer-of"
import { Page } from "../../components/page"
import { DiscoveryTiles } from "../../components/shops/discovery-tiles"
import { OrderBoard } from "../../components/shops/order-board"
import { SummaryTiles } from "../../components/shops/summary-tiles"
import { WaitingParts } from "../../components/shops/waiting-parts"
import { useParts } from "../../hooks/use-association"
import { useWords } from "../../lib/use-words"

/** The association's day: figures, who has to be called, every order with its shops. */
const Board = () => {
  const { t } = useWords()
  const waiting = useParts(true)
  const parts = useParts()
  return (
    <Page title={t("association.board")}>
      <SummaryTiles />
      <AnswerOf asked={waiting}>{(found) => <WaitingParts parts={found} />}</AnswerOf>
      <AnswerOf asked={parts}>{(found) => <OrderBoard parts={found} />}</AnswerOf>
      <DiscoveryTiles />
    </Page>
  )
}

export const config = defineRouteConfig({
  label: "menu.association",
  translationNs: "marketplace",
  icon: Buildings,
  rank: 1,
})

export default Board
