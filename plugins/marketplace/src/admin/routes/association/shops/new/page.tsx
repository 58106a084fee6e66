import { toast } from "@medusajs/ui"
import { useNavigate } from "react-router-dom"
import { AnswerOf } from "../../../../components/answer-of"
import { Page } from "../../../../components/page"
import { ShopForm } from "../../../../components/shops/shop-form"
import { useAdmitShop, useShops } from "../../../../hooks/use-association"
import { newShopBody, nextCode, type TypedShop } from "../../../../lib/shop-typed"
import type { Vendor } from "../../../../lib/types"
import { useErrors } from "../../../../lib/use-errors"
import { useWords } from "../../../../lib/use-words"

const Joining = ({ shops }: { shops: Vendor[] }) => {
  const { t } = useWords()
  const { tell } = useErrors()
  const navigate = useNavigate()
  const admit = useAdmitShop()
  const save = (typed: TypedShop, hours: string) => {
    const like = shops.find(({ trade }) => trade === typed.trade)
    admit.mutate(newShopBody(typed, hours, like), {
      onSuccess: ({ vendor }) => {
        toast.success(t("shop_form.admitted", { name: typed.name }))
        navigate(`/association/shops/${vendor.id}`)
      },
      onError: tell,
    })
  }
  const code = nextCode(shops.map((shop) => shop.code))
  return <ShopForm shop={null} shops={shops} code={code} isSaving={admit.isPending} onSave={save} />
}

/** A shop that joins. */
const NewShop = () => {
  const { t } = useWords()
  const shops = useShops("", "")
  return (
    <Page
      title={t("shop_form.new")}
      subtitle={t("shop_form.new_hint")}
      back="/association/shops"
      width="narrow"
    >
      <AnswerOf asked={shops}>{({ vendors }) => <Joining shops={vendors} />}</AnswerOf>
    </Page>
  )
}

/** Title of the window. */
export const handle = { seo: () => ({ title: "Nouvelle boutique" }) }

export default NewShop
