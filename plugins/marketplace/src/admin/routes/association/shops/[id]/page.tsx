import { Alert, Button, Text } from "@medusajs/ui"
import { Link, useParams } from "react-router-dom"
import { AnswerOf } from "../../../../components/answer-of"
import { Facts } from "../../../../components/facts"
import { MemberForm } from "../../../../components/member-form"
import { MemberList } from "../../../../components/member-list"
import { Page } from "../../../../components/page"
import { ClosureFacts } from "../../../../components/shops/closure-facts"
import { CommissionFacts } from "../../../../components/shops/commission-facts"
import { ShopActions } from "../../../../components/shops/shop-actions"
import { ShopStatusBadge } from "../../../../components/shops/shop-status"
import { useShop } from "../../../../hooks/use-association"
import type { Vendor } from "../../../../lib/types"
import { useWords } from "../../../../lib/use-words"

const OpenShop = ({ shop }: { shop: Vendor }) => {
  const { t } = useWords()
  const members = shop.members ?? []
  return (
    <Page
      title={`${shop.code} · ${shop.name}`}
      subtitle={shop.trade_label}
      back="/association/shops"
      aside={<ShopStatusBadge status={shop.status} />}
      width="narrow"
    >
      {shop.status_reason && (
        <Alert variant="warning" className="text-base">
          {t("home.status_reason", { reason: shop.status_reason })}
        </Alert>
      )}
      <ShopActions shop={shop} />
      <Button variant="secondary" size="xlarge" className="w-full sm:w-fit" asChild>
        <Link to={`/association/shops/${shop.id}/edit`} data-testid="shop-edit">
          {t("shop_form.edit")}
        </Link>
      </Button>
      <Facts
        title={t("association.contact")}
        facts={[
          {
            term: t("profile.phone"),
            value: <a href={`tel:${shop.phone.replace(/\s/g, "")}`}>{shop.phone || "–"}</a>,
          },
          { term: "E-mail", value: <a href={`mailto:${shop.email}`}>{shop.email}</a> },
          { term: t("profile.address"), value: `${shop.address_1}, ${shop.postal_code} ${shop.city}` },
          { term: t("profile.hours"), value: shop.opening_hours || "–" },
          { term: t("profile.lead_time"), value: shop.lead_time_hours },
        ]}
      />
      <Facts
        title={t("association.identity")}
        facts={[
          { term: t("profile.legal_name"), value: shop.legal_name },
          { term: "SIREN", value: shop.siren ?? "–" },
        ]}
      />
      <CommissionFacts vendorId={shop.id} />
      {members.length === 0 ? (
        <Text className="px-1 text-base">{t("association.no_members")}</Text>
      ) : (
        <MemberList
          title={t("association.members")}
          people={members}
          roleOf={(role) => t(`profile.role.${role}`, { defaultValue: role })}
          path={`/admin/vendors/${shop.id}/members`}
          queryKey={["shop", shop.id]}
        />
      )}
      <MemberForm
        path={`/admin/vendors/${shop.id}/members`}
        roles={(["owner", "staff"] as const).map((value) => ({ value, label: t(`profile.role.${value}`) }))}
        queryKey={["shop", shop.id]}
      />
      <ClosureFacts closures={shop.closures ?? []} />
    </Page>
  )
}

/** One shop as the association sees it. */
const Shop = () => {
  const { id = "" } = useParams()
  const shop = useShop(id)
  return <AnswerOf asked={shop}>{(found) => <OpenShop shop={found} />}</AnswerOf>
}

/** Title of the window. */
export const handle = { seo: () => ({ title: "Boutique" }) }

export default Shop
