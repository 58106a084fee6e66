import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** The day's order has what is sold out behind all else: the indexes it is read from say so too. */
export class Migration20261128190000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`drop index if exists article_search_turn, article_search_category`)
    this.addSql(`create index article_search_turn on article_search (in_stock desc, (turn >> 3))`)
    this.addSql(`create index article_search_category on article_search (category_no, in_stock desc, (turn >> 3))`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists article_search_turn, article_search_category`)
    this.addSql(`create index article_search_turn on article_search ((turn >> 3))`)
    this.addSql(`create index article_search_category on article_search (category_no, (turn >> 3))`)
  }
}
