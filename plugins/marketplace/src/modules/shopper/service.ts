import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import { generateEntityId, InjectManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import { runStatement } from "@pignon/kit"
import { BasketWish } from "./models/basket-wish"
import { Letter } from "./models/letter"
import { OneTimeCode } from "./models/one-time-code"
import { RequestCount } from "./models/request-count"
import { ShoppingList } from "./models/shopping-list"
import { ShoppingListItem } from "./models/shopping-list-item"
import {
  claimLetterSql,
  closeLetterSql,
  countSql,
  forgetOldSql,
  saveWishSql,
  tryCodeSql,
  type Limit,
  type WishChange,
} from "./sql"

/** Persists what belongs to a shopper: wishes, letters, codes, lists. Every counter changes in one statement. */
class ShopperModuleService extends MedusaService({
  BasketWish,
  Letter,
  OneTimeCode,
  RequestCount,
  ShoppingList,
  ShoppingListItem,
}) {
  /** Adds what a shopper said to what is known of his basket. */
  @InjectManager()
  async saveWish(
    cartId: string,
    change: WishChange,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<void> {
    await runStatement(context, saveWishSql(generateEntityId(undefined, "wish"), cartId, change))
  }

  /** Takes a letter for sending. @returns its id, or null when it was sent, is being sent or must wait. */
  @InjectManager()
  async claimLetter(
    key: string,
    kind: string,
    orderId: string | null,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<string | null> {
    const id = generateEntityId(undefined, "letr")
    const [row] = await runStatement<{ id: string }>(context, claimLetterSql(id, key, kind, orderId))
    return row?.id ?? null
  }

  /** Notes how the sending of a letter went; `problem` null: it went out. */
  @InjectManager()
  async closeLetter(
    id: string,
    problem: string | null,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<void> {
    await runStatement(context, closeLetterSql(id, problem))
  }

  /** Counts one request. @returns false when one of the limits is passed. */
  @InjectManager()
  async isWithin(
    limits: Omit<Limit, "id">[],
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<boolean> {
    const rows = limits.map((limit) => ({ ...limit, id: generateEntityId(undefined, "rqct") }))
    const [answer] = await runStatement<{ is_within: boolean }>(context, countSql(rows))
    return answer?.is_within === true
  }

  /** Whether this is the subject's code; the right one works once, and five wrong ones make it void. */
  @InjectManager()
  async tryCode(
    subject: string,
    codeHash: string,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<boolean> {
    const [answer] = await runStatement<{ is_right: boolean }>(context, tryCodeSql(subject, codeHash))
    return answer?.is_right === true
  }

  /** Forgets codes and counts whose time is over. */
  @InjectManager()
  async forgetOld(@MedusaContext() context: Context<EntityManager> = {}): Promise<void> {
    for (const statement of forgetOldSql) await runStatement(context, statement)
  }
}

export default ShopperModuleService
