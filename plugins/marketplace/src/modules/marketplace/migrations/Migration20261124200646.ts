import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124200646 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "town_campaign" drop constraint if exists "town_campaign_handle_unique";`);
    this.addSql(`alter table if exists "pairing_rule" drop constraint if exists "pairing_rule_code_unique";`);
    this.addSql(`create table if not exists "pairing_rule" ("id" text not null, "code" text not null, "rank" integer not null default 0, "reason_fr" text not null, "reason_en" text null, "reason_de" text null, "from_categories" text[] not null, "from_words" text[] not null, "to_categories" text[] not null, "to_words" text[] not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "pairing_rule_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_pairing_rule_deleted_at" ON "pairing_rule" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_pairing_rule_code_unique" ON "pairing_rule" ("code") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "town_campaign" ("id" text not null, "handle" text not null, "title_fr" text not null, "title_en" text null, "title_de" text null, "lead_fr" text not null default '', "lead_en" text null, "lead_de" text null, "starts_on" text not null, "ends_on" text not null, "accent_color" text null, "motif" text null, "categories" text[] not null, "shops" text[] not null, "words" text[] not null, "picked" text[] not null, "is_active" boolean not null default true, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "town_campaign_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_town_campaign_deleted_at" ON "town_campaign" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_town_campaign_handle_unique" ON "town_campaign" ("handle") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "vendor" add column if not exists "trade_label_en" text null, add column if not exists "trade_label_de" text null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "pairing_rule" cascade;`);

    this.addSql(`drop table if exists "town_campaign" cascade;`);

    this.addSql(`alter table if exists "vendor" drop column if exists "trade_label_en", drop column if exists "trade_label_de";`);
  }

}
