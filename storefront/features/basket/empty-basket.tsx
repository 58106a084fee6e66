import type { Speech } from "@/lib/speech"
import { Headline } from "@/ui/headline"
import { Row } from "@/ui/chip"
import { ButtonLink } from "@/ui/button"
import { EmptyTable } from "@/ui/empty-table"

/** Three empty places: a table that waits to be laid. */
export function EmptyBasket({ speech: { t, href } }: { speech: Speech }) {
  return (
    <EmptyTable codes={["S01", "S10", "S20"]} isCentred>
      <Headline id="panier-titre" tabIndex={-1}>
        {t("basket.empty")}
      </Headline>
      <p className="lead">{t("basket.empty_text")}</p>
      <Row as="p">
        <ButtonLink href={href("/recherche")}>{t("basket.see_articles")}</ButtonLink>
        <ButtonLink kind="quiet" href={href("/boutiques")}>
          {t("frame.all_shops")}
        </ButtonLink>
      </Row>
    </EmptyTable>
  )
}
