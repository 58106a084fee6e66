import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const plainSql = (column: string) =>
  `trim(both '-' from regexp_replace(translate(replace(lower(${column}), 'œ', 'oe'), 'àâäéèêëîïôöùûüç', 'aaaeeeeiioouuuc'), '[^a-z0-9]+', '-', 'g'))`

/** Origins, units and turns of the articles that are searched; aisles in three languages. */
export class Migration20261124201000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table search_origin (no smallint generated always as identity primary key, code text not null unique,
      name text not null)`)
    this.addSql(`alter table search_category add column parent_name_en text, add column parent_name_de text,
      add column is_food boolean not null default false`)
    this.addSql(`alter table article_search add column origin_no smallint, add column unit_no smallint not null default 9,
      add column turn int not null default 0`)
    this.fillFromCards()
    for (const index of ["facets", "shop", "category", "unit_price", "sold"]) {
      this.addSql(`drop index if exists article_search_${index}`)
    }
    this.addSql(`create index article_search_facets on article_search
      (category_no, shop_no, temp_no, price_no, in_stock, label_bits, origin_no, unit_no) include (price, allergen_bits)`)
    // A block of turns is read in order; the few rows in it are put into the day's order when asked.
    this.addSql(`create index article_search_turn on article_search ((turn >> 3))`)
    this.addSql(`create index article_search_shop on article_search (shop_no, turn)`)
    this.addSql(`create index article_search_category on article_search (category_no, (turn >> 3))`)
    this.addSql(`create index article_search_unit on article_search (unit_no, unit_price, id)`)
  }

  private fillFromCards() {
    this.addSql(`insert into search_origin (code, name) select distinct on (1) ${plainSql("o")}, o
      from (select distinct card->>'origin' as o from article_card where card->>'origin' is not null) s on conflict do nothing`)
    this.addSql(`update article_search a set turn = t.turn,
        unit_no = case c.card->>'unit_price_unit' when 'kg' then 1 when 'l' then 2 when 'piece' then 3 else 9 end,
        unit_price = (c.card->>'unit_price_cents')::int, origin_no = o.no
      from article_card c
        join (select id, row_number() over (partition by shop_no order by mix, id) - 1 as turn from article_search) t using (id)
        left join search_origin o on o.code = ${plainSql("c.card->>'origin'")}
      where c.id = a.id`)
    this.addSql(`update search_category s set is_food = true
      where exists (select 1 from article_search a where a.category_no = s.no and a.allergen_bits is not null)`)
    // The aisles belong to another module, whose tables a fresh database may not have yet.
    this.addSql(`do $$ begin if to_regclass('product_category') is not null then
      update search_category s set parent_name_en = p.metadata->>'name_en', parent_name_de = p.metadata->>'name_de'
        from product_category p where p.handle = s.parent_handle; end if; end $$`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists article_search_turn, article_search_unit`)
    this.addSql(`alter table article_search drop column origin_no, drop column unit_no, drop column turn`)
    this.addSql(`alter table search_category drop column parent_name_en, drop column parent_name_de, drop column is_food`)
    this.addSql(`drop table search_origin`)
    this.addSql(`create index article_search_facets on article_search
      (category_no, shop_no, temp_no, price_no, in_stock, label_bits) include (price, allergen_bits)`)
    for (const [name, columns] of [
      ["shop", "shop_no, sold desc, mix, id"],
      ["category", "category_no, sold desc, mix, id"],
      ["unit_price", "unit_price, id"],
      ["sold", "sold desc, mix, id"],
    ]) {
      this.addSql(`drop index if exists article_search_${name}`)
      this.addSql(`create index article_search_${name} on article_search (${columns})`)
    }
  }
}
