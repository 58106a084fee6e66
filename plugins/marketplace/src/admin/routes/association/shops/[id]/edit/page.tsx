import { toast } from "@medusajs/ui"
import { useNavigate, useParams } from "react-router-dom"
import { AnswerOf } from "../../../../../components/answer-of"
import { Page } from "../../../../../components/page"
import { ShopForm } from "../../../../../components/shops/shop-form"
import { useChangeVendor, useShop } from "../../../../../hooks/use-association"
import { shopBody, type TypedShop } from "../../../../../lib/shop-typed"
import type { Vendor } from "../../../../../lib/types"
import { useErrors } from "../../../../../lib/use-errors"
import { useWords } from "../../../../../lib/use-words"

const Editing = ({ shop }: { shop: Vendor }) => {
  const { t } = useWords()
  const { tell } = useErrors()
  const navigate = useNavigate()
  const change = useChangeVendor(shop.id)
  const back = `/association/shops/${shop.id}`
  const save = (typed: TypedShop, hours: string) =>
    change.mutate(shopBody(typed, hours), {
      onSuccess: () => {
        toast.success(t("common.saved"))
        navigate(back)
      },
      onError: tell,
    })
  return (
    <Page title={`${shop.code} · ${shop.name}`} back={back} width="narrow">
      <ShopForm shop={shop} shops={null} isSaving={change.isPending} onSave={save} />
    </Page>
  )
}

/** A shop's data, corrected by the association. */
const EditShop = () => {
  const { id = "" } = useParams()
  const shop = useShop(id)
  return <AnswerOf asked={shop}>{(found) => <Editing shop={found} />}</AnswerOf>
}

/** Title of the window. */
export const handle = { seo: () => ({ title: "Boutique" }) }

export default EditShop
