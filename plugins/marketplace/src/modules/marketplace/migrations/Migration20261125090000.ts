import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Titles by their stems, words by their sound and by where they stand. The sweep fills them for articles that are there. */
export class Migration20261125090000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table article_search add column title_stem text not null default '',
      add column index_version smallint not null default 1`)
    this.addSql(`alter table search_word add column sound text not null default '', add column is_main boolean not null default true`)
    this.addSql(`create index search_word_sound on search_word (sound) where sound <> ''`)
  }

  override async down(): Promise<void> {
    this.addSql(`alter table article_search drop column title_stem, drop column index_version`)
    this.addSql(`alter table search_word drop column sound, drop column is_main`)
  }
}
