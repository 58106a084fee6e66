import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** When a rule read so: what it read before a change stays, for the orders placed then. */
export class Migration20261128200000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table "commission_rule" add column if not exists "counts_from" timestamptz null,
      add column if not exists "counts_until" timestamptz null`)
    this.addSql(`drop index if exists "IDX_commission_rule_scope_unique"`)
    this.addSql(`create unique index "IDX_commission_rule_scope_unique" on "commission_rule"
      (coalesce("vendor_id", ''), coalesce("category_id", ''), coalesce("starts_on", ''))
      where "deleted_at" is null and "counts_until" is null`)
  }

  override async down(): Promise<void> {
    this.addSql(`update "commission_rule" set "deleted_at" = now() where "counts_until" is not null`)
    this.addSql(`drop index if exists "IDX_commission_rule_scope_unique"`)
    this.addSql(`alter table "commission_rule" drop column if exists "counts_from", drop column if exists "counts_until"`)
    this.addSql(`create unique index "IDX_commission_rule_scope_unique" on "commission_rule"
      (coalesce("vendor_id", ''), coalesce("category_id", ''), coalesce("starts_on", '')) where "deleted_at" is null`)
  }
}
