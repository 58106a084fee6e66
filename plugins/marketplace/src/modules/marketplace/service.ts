import type { Context } from "@medusajs/framework/types"
import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import {
  generateEntityId,
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import { runStatement } from "@pignon/kit"
import { Article } from "./models/article"
import { AssociationMember } from "./models/association-member"
import { CatalogueImport } from "./models/catalogue-import"
import { OutboundClick } from "./models/outbound-click"
import { PairingRule } from "./models/pairing-rule"
import { TownCampaign } from "./models/town-campaign"
import { Vendor } from "./models/vendor"
import { VendorClosure } from "./models/vendor-closure"
import { VendorMember } from "./models/vendor-member"
import { VendorOrder } from "./models/vendor-order"
import { VendorOrderEvent } from "./models/vendor-order-event"
import { VendorOrderLine } from "./models/vendor-order-line"
import { insertRow, moveSql, type Move, type NewPart, updateLineSql } from "./vendor-order-sql"

/** Persists shops, their members, articles and parts of orders. Rules live in `domain/`, order in `workflows/`. */
class MarketplaceModuleService extends MedusaService({
  Vendor,
  VendorMember,
  VendorClosure,
  AssociationMember,
  Article,
  VendorOrder,
  VendorOrderLine,
  VendorOrderEvent,
  CatalogueImport,
  OutboundClick,
  PairingRule,
  TownCampaign,
}) {
  /**
   * Writes the parts of an order that are not there yet, lines included.
   * Idempotent: unique by order and vendor, parallel calls included.
   * @returns ids of the parts this call wrote.
   */
  @InjectManager()
  @InjectTransactionManager()
  async placeParts(
    parts: NewPart[],
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<string[]> {
    const placed: string[] = []
    for (const { lines, ...part } of parts) {
      const id = generateEntityId(undefined, "vord")
      const inserted = await runStatement(
        context,
        insertRow("vendor_order", { id, ...part }, "(order_id, vendor_id)"),
      )
      if (inserted.length === 0) continue
      placed.push(id)
      for (const line of lines) {
        const row = { id: generateEntityId(undefined, "vlin"), vendor_order_id: id, ...line }
        await runStatement(context, insertRow("vendor_order_line", row, "(order_line_item_id)"))
      }
      await this.note(context, id, "created", null, "awaiting_vendor", "system", null)
    }
    return placed
  }

  /**
   * Moves a part in one conditional statement and notes who did it.
   * @returns the part's order and vendor, or null when it was in no state that allows the move.
   */
  @InjectManager()
  @InjectTransactionManager()
  async movePart(move: Move, @MedusaContext() context: Context<EntityManager> = {}) {
    const [moved] = await runStatement<{
      id: string
      order_id: string
      vendor_id: string
      from_status: string
    }>(context, moveSql(move))
    if (!moved) return null
    for (const line of move.lines ?? []) await runStatement(context, updateLineSql(move.id, line))
    if (move.lines?.length) await runStatement(context, [sumFinalSql, [move.id, move.id]])
    await this.note(context, move.id, move.event, moved.from_status, move.to, move.actorId, move.data ?? null)
    return moved
  }

  /** Counts one click that left for a shop's own site, in one statement. */
  @InjectManager()
  async countOutboundClick(
    vendorId: string,
    date: string,
    kind: "search" | "article",
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<void> {
    await runStatement(context, [
      `insert into outbound_click (id, vendor_id, date, kind, clicks) values (?, ?, ?, ?, 1)
       on conflict (vendor_id, date, kind) where deleted_at is null do update set clicks = outbound_click.clicks + 1`,
      [generateEntityId(undefined, "oclk"), vendorId, date, kind],
    ])
  }

  /** Parts nobody has answered since `before`, marked once. @returns ids of the newly marked ones. */
  @InjectManager()
  async escalateParts(
    before: Date,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<string[]> {
    const rows = await runStatement<{ id: string }>(context, [
      `update vendor_order set escalated_at = now(), updated_at = now()
       where status = 'awaiting_vendor' and escalated_at is null and created_at < ? and deleted_at is null returning id`,
      [before.toISOString()],
    ])
    return rows.map(({ id }) => id)
  }

  @InjectTransactionManager()
  private async note(
    @MedusaContext() context: Context<EntityManager>,
    partId: string,
    name: string,
    from: string | null,
    to: string,
    actorId: string,
    data: Record<string, unknown> | null,
  ) {
    const id = generateEntityId(undefined, "vevt")
    const row = {
      id,
      vendor_order_id: partId,
      name,
      from_status: from,
      to_status: to,
      actor_id: actorId,
      data,
    }
    await runStatement(context, insertRow("vendor_order_event", row))
  }
}

const sumFinalSql = `update vendor_order set final_cents = (
    select case when bool_or(final_cents is null) then null else sum(final_cents) end
    from vendor_order_line where vendor_order_id = ? and deleted_at is null)
  where id = ?`

export default MarketplaceModuleService
