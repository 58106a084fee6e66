import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { invalid, notFound, refuse } from "@pignon/kit"
import { ownList, USUAL } from "../../../lib/lists"
import { saleVariants } from "../../../lib/sold-lines"
import { SHOPPER_MODULE, type ShopperModuleService } from "../../../modules/shopper"

const MOST_LISTS = 50
const MOST_ITEMS = 200

/** What a customer does with his lists. */
export type ListChange = { customer_id: string } & (
  | { kind: "create"; name: string }
  | { kind: "rename"; list_id: string; name: string }
  | { kind: "delete"; list_id: string }
  | { kind: "put"; list_id: string; variant_id: string; quantity: number }
  | { kind: "drop"; list_id: string; item_id: string }
)

type Own = Awaited<ReturnType<typeof ownList>>

const notUsual = (id: string) => {
  if (id === USUAL) refuse("list.computed", "Cette liste se fait d’elle-même, d’après vos commandes.")
}

async function put(
  service: ShopperModuleService,
  list: Own,
  { variant_id, quantity, title }: { variant_id: string; quantity: number; title: string },
) {
  const known = list.items.find((item) => item.variant_id === variant_id)
  if (known) return service.updateShoppingListItems({ id: known.id, quantity })
  if (list.items.length >= MOST_ITEMS)
    invalid("list.too_long", `Une liste tient ${MOST_ITEMS} articles au plus.`)
  return service.createShoppingListItems({ list_id: list.id, variant_id, quantity, title })
}

/**
 * Changes a customer's own lists. No compensation: each change is the only one of its workflow.
 * @throws `list.not_found`, `list.too_many`, `list.too_long`, `list.computed`, `article.not_found`.
 */
export const changeListStep = createStep("change-list", async (input: ListChange, { container }) => {
  const service = container.resolve<ShopperModuleService>(SHOPPER_MODULE)
  const { customer_id } = input
  if (input.kind === "create") {
    const [, count] = await service.listAndCountShoppingLists({ customer_id }, { take: 1 })
    if (count >= MOST_LISTS) invalid("list.too_many", `On garde ${MOST_LISTS} listes au plus.`)
    const made = await service.createShoppingLists({ customer_id, name: input.name })
    return new StepResponse({ id: made.id })
  }
  notUsual(input.list_id)
  const list = await ownList(container, customer_id, input.list_id)
  if (input.kind === "rename") await service.updateShoppingLists({ id: list.id, name: input.name })
  if (input.kind === "delete") await service.deleteShoppingLists(list.id)
  if (input.kind === "put") {
    const { variant_id, quantity } = input
    const variant = (await saleVariants(container, [variant_id])).get(variant_id)
    if (!variant) notFound("article.not_found", "Cet article n’existe plus.")
    await put(service, list, { variant_id, quantity, title: variant.product.title })
  }
  if (input.kind === "drop") {
    if (!list.items.some(({ id }) => id === input.item_id))
      notFound("list.item_not_found", "Cet article n’est pas dans la liste.")
    await service.deleteShoppingListItems(input.item_id)
  }
  return new StepResponse({ id: list.id })
})
