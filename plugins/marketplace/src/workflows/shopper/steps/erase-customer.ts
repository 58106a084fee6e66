import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { contributionsTo, refuse } from "@pignon/kit"
import { ordersOf } from "../../../lib/account"
import { SHOPPER_MODULE, type ShopperModuleService } from "../../../modules/shopper"

/** A customer who wants to be forgotten, and proves that it is he. */
export type ErasureInput = { customer_id: string; password: string }

/**
 * Whether the customer may be erased. Reads only.
 * @throws `account.wrong_password`, `account.open_orders`.
 */
export const validateErasureStep = createStep(
  "validate-erasure",
  async ({ customer_id, password }: ErasureInput, { container }) => {
    const { email } = await container.resolve(Modules.CUSTOMER).retrieveCustomer(customer_id)
    const proof = { body: { email, password }, headers: {}, query: {}, protocol: "http", url: "" }
    const { success } = await container.resolve(Modules.AUTH).authenticate("emailpass", proof)
    if (!success) refuse("account.wrong_password", "Ce mot de passe n’est pas le bon.")
    const orders = await ordersOf(container, customer_id)
    if (orders.some(({ is_open }) => is_open)) {
      refuse(
        "account.open_orders",
        "Une commande est encore en cours : le compte s’efface une fois qu’elle est livrée.",
      )
    }
    return new StepResponse({ email, order_ids: orders.map(({ id }) => id) })
  },
)

/** Who is erased, and the orders that stay without him. */
export type Erased = { customer_id: string; email: string; order_ids: string[] }

async function forgetIn(container: MedusaContainer, erased: Erased) {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const statements = contributionsTo("shopper.erase").flatMap(({ fn }) => fn())
  await knex.transaction(async (transaction) => {
    for (const statement of statements) await transaction.raw(statement, erased)
  })
}

async function deleteOwn(container: MedusaContainer, { customer_id, email }: Erased) {
  const shopper = container.resolve<ShopperModuleService>(SHOPPER_MODULE)
  const carts = container.resolve(Modules.CART)
  const notifications = container.resolve(Modules.NOTIFICATION) as unknown as {
    listNotifications: (f: object, c: object) => Promise<{ id: string }[]>
    deleteNotifications: (ids: string[]) => Promise<void>
  }
  const ids = (rows: { id: string }[]) => rows.map(({ id }) => id)
  const [lists, baskets, sent] = await Promise.all([
    shopper.listShoppingLists({ customer_id }, { select: ["id"], take: 1000 }),
    carts.listCarts({ customer_id }, { select: ["id"], take: 10_000 }),
    notifications.listNotifications({ to: email }, { select: ["id"], take: 10_000 }),
  ])
  await shopper.deleteShoppingLists(ids(lists))
  await carts.deleteCarts(ids(baskets))
  await notifications.deleteNotifications(ids(sent))
}

/**
 * Takes a customer out of everything: orders and books stay, as the law wants, without who he was; the rest is deleted.
 * No compensation: forgetting cannot be undone. A run that broke is finished by asking again.
 */
export const eraseCustomerStep = createStep("erase-customer", async (erased: Erased, { container }) => {
  const { customer_id, order_ids } = erased
  await forgetIn(container, erased)
  await deleteOwn(container, erased)
  const customers = container.resolve(Modules.CUSTOMER)
  const addresses = await customers.listCustomerAddresses({ customer_id }, { select: ["id"], take: 1000 })
  await customers.deleteCustomerAddresses(addresses.map(({ id }) => id))
  // Medusa only marks the customer as deleted: the row itself must not say who he was.
  await customers.updateCustomers(customer_id, {
    email: `${customer_id}@erased.invalid`,
    first_name: null,
    last_name: null,
    phone: null,
    company_name: null,
    metadata: null,
  } as Parameters<typeof customers.updateCustomers>[1])
  return new StepResponse({ kept_orders: order_ids.length })
})
