import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** One rule a shop, category and beginning; of those entered twice before, the first stays. */
export class Migration20261128180000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`update "commission_rule" set "deleted_at" = now() where "id" in (
      select "id" from (
        select "id", row_number() over (
          partition by "vendor_id", "category_id", "starts_on" order by "created_at", "id"
        ) as "turn" from "commission_rule" where "deleted_at" is null
      ) as "ranked" where "turn" > 1)`)
    this.addSql(`create unique index if not exists "IDX_commission_rule_scope_unique" on "commission_rule"
      (coalesce("vendor_id", ''), coalesce("category_id", ''), coalesce("starts_on", '')) where "deleted_at" is null`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_commission_rule_scope_unique"`)
  }
}
