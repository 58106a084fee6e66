import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** An article whose last shelf was taken away stays on sale: it stands on none. */
export class Migration20261128180000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table article_search alter column category_no drop not null`)
  }

  override async down(): Promise<void> {
    this.addSql(`delete from article_search where category_no is null`)
    this.addSql(`alter table article_search alter column category_no set not null`)
  }
}
