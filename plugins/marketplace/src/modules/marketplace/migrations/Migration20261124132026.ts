import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124132026 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "vendor_order_line" drop constraint if exists "vendor_order_line_order_line_item_id_unique";`);
    this.addSql(`alter table if exists "vendor_order" drop constraint if exists "vendor_order_order_id_vendor_id_unique";`);
    this.addSql(`alter table if exists "vendor_member" drop constraint if exists "vendor_member_user_id_unique";`);
    this.addSql(`alter table if exists "article" drop constraint if exists "article_vendor_id_sku_unique";`);
    this.addSql(`alter table if exists "article" drop constraint if exists "article_variant_id_unique";`);
    this.addSql(`alter table if exists "vendor" drop constraint if exists "vendor_code_unique";`);
    this.addSql(`alter table if exists "vendor" drop constraint if exists "vendor_handle_unique";`);
    this.addSql(`alter table if exists "outbound_click" drop constraint if exists "outbound_click_vendor_id_date_kind_unique";`);
    this.addSql(`alter table if exists "association_member" drop constraint if exists "association_member_user_id_unique";`);
    this.addSql(`create table if not exists "association_member" ("id" text not null, "user_id" text not null, "email" text not null, "name" text not null default '', "role" text check ("role" in ('manager', 'treasurer', 'storage', 'driver')) not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "association_member_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_association_member_deleted_at" ON "association_member" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_association_member_user_id_unique" ON "association_member" ("user_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "catalogue_import" ("id" text not null, "vendor_id" text not null, "status" text check ("status" in ('running', 'done', 'failed')) not null default 'running', "dry_run" boolean not null default false, "rows_total" integer not null default 0, "rows_done" integer not null default 0, "created_count" integer not null default 0, "updated_count" integer not null default 0, "unchanged_count" integer not null default 0, "refused_count" integer not null default 0, "errors" jsonb null, "started_by" text null, "finished_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "catalogue_import_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_catalogue_import_deleted_at" ON "catalogue_import" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_catalogue_import_vendor_id_created_at" ON "catalogue_import" ("vendor_id", "created_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "outbound_click" ("id" text not null, "vendor_id" text not null, "date" text not null, "kind" text not null, "clicks" integer not null default 0, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "outbound_click_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_outbound_click_deleted_at" ON "outbound_click" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_outbound_click_vendor_id_date_kind_unique" ON "outbound_click" ("vendor_id", "date", "kind") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "vendor" ("id" text not null, "code" text not null, "handle" text not null, "name" text not null, "trade" text not null, "trade_label" text not null, "description" text not null default '', "status" text check ("status" in ('applied', 'approved', 'open', 'suspended', 'closed')) not null default 'applied', "status_reason" text null, "address_1" text not null, "postal_code" text not null, "city" text not null, "country_code" text not null default 'fr', "latitude" real null, "longitude" real null, "opening_hours" text not null default '', "email" text not null, "phone" text not null default '', "website" text null, "catalogue_search_url" text null, "legal_name" text not null, "vat_regime" text check ("vat_regime" in ('standard', 'small_business_exempt')) not null default 'standard', "siren" text null, "siret" text null, "vat_number" text null, "iban" text null, "category_root" text null, "lead_time_hours" integer not null default 0, "accent_color" text null, "image_motif" text null, "sells_alcohol" boolean not null default false, "stock_location_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "vendor_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_vendor_deleted_at" ON "vendor" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_vendor_handle_unique" ON "vendor" ("handle") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_vendor_code_unique" ON "vendor" ("code") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_vendor_status" ON "vendor" ("status") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "article" ("id" text not null, "product_id" text not null, "variant_id" text not null, "sku" text not null, "gtin" text null, "sold_by" text check ("sold_by" in ('unit', 'weight')) not null default 'unit', "net_quantity" real null, "net_unit" text check ("net_unit" in ('g', 'ml', 'piece', 'page')) null, "price_per_kg_cents" integer null, "estimated_weight_grams" integer null, "shipping_weight_grams" integer null, "temperature" text not null default 'ambient', "fragile" boolean not null default false, "lead_time_hours" integer not null default 0, "allergens" text[] null, "origin" text null, "label" text null, "min_age" integer not null default 0, "withdrawal" text not null default '14d', "isbn" text null, "author" text null, "publisher" text null, "publication_year" integer null, "external_url" text null, "kind" text check ("kind" in ('good', 'voucher', 'service')) not null default 'good', "vat_rate" real not null default 20, "image_motif" text null, "image_hue" integer null, "tags" text[] null, "source_hash" text null, "vendor_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "article_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_article_vendor_id" ON "article" ("vendor_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_article_deleted_at" ON "article" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_article_variant_id_unique" ON "article" ("variant_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_article_vendor_id_sku_unique" ON "article" ("vendor_id", "sku") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_article_product_id" ON "article" ("product_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "vendor_closure" ("id" text not null, "starts_on" text not null, "ends_on" text not null, "reason" text not null default '', "vendor_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "vendor_closure_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_vendor_closure_vendor_id" ON "vendor_closure" ("vendor_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_vendor_closure_deleted_at" ON "vendor_closure" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_vendor_closure_vendor_id_ends_on" ON "vendor_closure" ("vendor_id", "ends_on") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "vendor_member" ("id" text not null, "user_id" text not null, "email" text not null, "name" text not null default '', "role" text check ("role" in ('owner', 'staff')) not null default 'staff', "vendor_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "vendor_member_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_vendor_member_vendor_id" ON "vendor_member" ("vendor_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_vendor_member_deleted_at" ON "vendor_member" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_vendor_member_user_id_unique" ON "vendor_member" ("user_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "vendor_order" ("id" text not null, "order_id" text not null, "order_display_id" integer not null, "reference" text not null, "status" text check ("status" in ('awaiting_vendor', 'accepted', 'partly_accepted', 'refused', 'preparing', 'ready', 'collected', 'received', 'canceled')) not null default 'awaiting_vendor', "customer_name" text not null default '', "mode" text null, "note" text null, "max_cents" integer not null, "final_cents" integer null, "parcel_plan" jsonb null, "refuse_reason" text null, "answered_at" timestamptz null, "ready_at" timestamptz null, "collected_at" timestamptz null, "received_at" timestamptz null, "escalated_at" timestamptz null, "vendor_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "vendor_order_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_vendor_order_vendor_id" ON "vendor_order" ("vendor_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_vendor_order_deleted_at" ON "vendor_order" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_vendor_order_order_id_vendor_id_unique" ON "vendor_order" ("order_id", "vendor_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_vendor_order_vendor_id_status_created_at" ON "vendor_order" ("vendor_id", "status", "created_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_vendor_order_status_created_at" ON "vendor_order" ("status", "created_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "vendor_order_event" ("id" text not null, "name" text not null, "from_status" text null, "to_status" text null, "actor_id" text not null default 'system', "data" jsonb null, "vendor_order_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "vendor_order_event_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_vendor_order_event_vendor_order_id" ON "vendor_order_event" ("vendor_order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_vendor_order_event_deleted_at" ON "vendor_order_event" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "vendor_order_line" ("id" text not null, "order_line_item_id" text not null, "product_id" text null, "variant_id" text null, "sku" text null, "title" text not null, "image_motif" text null, "quantity" integer not null, "accepted_quantity" integer not null, "status" text check ("status" in ('ordered', 'confirmed', 'short', 'substituted', 'refused', 'weighed')) not null default 'ordered', "sold_by" text check ("sold_by" in ('unit', 'weight')) not null default 'unit', "unit_price_cents" integer not null, "price_per_kg_cents" integer null, "estimated_weight_grams" integer null, "estimate_cents" integer not null, "max_cents" integer not null, "weighed_grams" integer null, "final_cents" integer null, "vat_rate" real not null, "temperature" text not null default 'ambient', "kind" text not null default 'good', "category_id" text null, "substitution" text check ("substitution" in ('replace', 'call', 'refund')) not null default 'refund', "refuse_reason" text null, "vendor_order_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "vendor_order_line_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_vendor_order_line_vendor_order_id" ON "vendor_order_line" ("vendor_order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_vendor_order_line_deleted_at" ON "vendor_order_line" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_vendor_order_line_order_line_item_id_unique" ON "vendor_order_line" ("order_line_item_id") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "article" add constraint "article_vendor_id_foreign" foreign key ("vendor_id") references "vendor" ("id") on update cascade;`);

    this.addSql(`alter table if exists "vendor_closure" add constraint "vendor_closure_vendor_id_foreign" foreign key ("vendor_id") references "vendor" ("id") on update cascade;`);

    this.addSql(`alter table if exists "vendor_member" add constraint "vendor_member_vendor_id_foreign" foreign key ("vendor_id") references "vendor" ("id") on update cascade;`);

    this.addSql(`alter table if exists "vendor_order" add constraint "vendor_order_vendor_id_foreign" foreign key ("vendor_id") references "vendor" ("id") on update cascade;`);

    this.addSql(`alter table if exists "vendor_order_event" add constraint "vendor_order_event_vendor_order_id_foreign" foreign key ("vendor_order_id") references "vendor_order" ("id") on update cascade on delete cascade;`);

    this.addSql(`alter table if exists "vendor_order_line" add constraint "vendor_order_line_vendor_order_id_foreign" foreign key ("vendor_order_id") references "vendor_order" ("id") on update cascade on delete cascade;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "article" drop constraint if exists "article_vendor_id_foreign";`);

    this.addSql(`alter table if exists "vendor_closure" drop constraint if exists "vendor_closure_vendor_id_foreign";`);

    this.addSql(`alter table if exists "vendor_member" drop constraint if exists "vendor_member_vendor_id_foreign";`);

    this.addSql(`alter table if exists "vendor_order" drop constraint if exists "vendor_order_vendor_id_foreign";`);

    this.addSql(`alter table if exists "vendor_order_event" drop constraint if exists "vendor_order_event_vendor_order_id_foreign";`);

    this.addSql(`alter table if exists "vendor_order_line" drop constraint if exists "vendor_order_line_vendor_order_id_foreign";`);

    this.addSql(`drop table if exists "association_member" cascade;`);

    this.addSql(`drop table if exists "catalogue_import" cascade;`);

    this.addSql(`drop table if exists "outbound_click" cascade;`);

    this.addSql(`drop table if exists "vendor" cascade;`);

    this.addSql(`drop table if exists "article" cascade;`);

    this.addSql(`drop table if exists "vendor_closure" cascade;`);

    this.addSql(`drop table if exists "vendor_member" cascade;`);

    this.addSql(`drop table if exists "vendor_order" cascade;`);

    this.addSql(`drop table if exists "vendor_order_event" cascade;`);

    this.addSql(`drop table if exists "vendor_order_line" cascade;`);
  }

}
