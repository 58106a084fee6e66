import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** The tables articles are searched and listed from; filled by the indexer, never by hand. */
export class Migration20261124140000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create extension if not exists pg_trgm`)
    this.addSql(`create extension if not exists fuzzystrmatch`)
    this.addSql(`create table search_shop (no smallint generated always as identity primary key, id text not null unique,
      handle text not null, name text not null)`)
    this.addSql(`create table search_category (no smallint generated always as identity primary key, id text not null unique,
      handle text not null, name_fr text not null, name_en text, name_de text, parent_handle text, parent_name text,
      rank int not null default 0)`)
    this.addSql(`create table article_search (
      id text primary key, product_id text not null, shop_no smallint not null, category_no smallint not null,
      temp_no smallint not null, label_bits int not null default 0, allergen_bits int, price int not null, unit_price int,
      sold int not null default 0, in_stock boolean not null,
      price_no smallint generated always as (case when price < 500 then 0 when price < 1000 then 1 when price < 2000 then 2 else 3 end) stored,
      title_norm text not null, mix int generated always as (hashtext(id)) stored, sv_main tsvector not null, created_at timestamptz not null default now(),
      updated_at timestamptz not null default now()
    ) with (fillfactor = 85, autovacuum_vacuum_scale_factor = 0.02, autovacuum_analyze_scale_factor = 0.02)`)
    this.addSql(`create table article_card (id text primary key references article_search on delete cascade,
      sv_full tsvector not null, card jsonb not null)`)
    this.addSql(`create table search_word (word text primary key, stem text not null)`)
    this.addSql(`create index article_search_main on article_search using gin (sv_main)`)
    this.addSql(`create index article_card_full on article_card using gin (sv_full)`)
    this.addSql(`create index article_search_facets on article_search
      (category_no, shop_no, temp_no, price_no, in_stock, label_bits) include (price, allergen_bits)`)
    this.addSql(`create index article_search_product on article_search (product_id)`)
    this.addSql(`create index article_search_shop on article_search (shop_no, sold desc, mix, id)`)
    this.addSql(`create index article_search_category on article_search (category_no, sold desc, mix, id)`)
    this.addSql(`create index article_search_price on article_search (price, id)`)
    this.addSql(`create index article_search_unit_price on article_search (unit_price, id)`)
    this.addSql(`create index article_search_sold on article_search (sold desc, mix, id)`)
    this.addSql(`create index article_search_created on article_search (created_at desc, id)`)
    this.addSql(`create index search_word_trgm on search_word using gin (word gin_trgm_ops)`)
    this.addSql(`create index search_word_stem on search_word (stem)`)
    this.addSql(`create index search_word_prefix on search_word (word text_pattern_ops)`)
  }

  override async down(): Promise<void> {
    for (const table of ["article_card", "article_search", "search_word", "search_shop", "search_category"]) {
      this.addSql(`drop table if exists ${table} cascade`)
    }
  }
}
