import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124200649 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "shopping_list_item" drop constraint if exists "shopping_list_item_list_id_variant_id_unique";`);
    this.addSql(`alter table if exists "request_count" drop constraint if exists "request_count_key_unique";`);
    this.addSql(`alter table if exists "letter" drop constraint if exists "letter_key_unique";`);
    this.addSql(`alter table if exists "basket_wish" drop constraint if exists "basket_wish_cart_id_unique";`);
    this.addSql(`create table if not exists "basket_wish" ("id" text not null, "cart_id" text not null, "substitution" text check ("substitution" in ('replace', 'call', 'refund')) not null default 'refund', "replace_up_to_percent" integer not null default 10, "lines" jsonb not null, "notes" jsonb not null, "gift_message" text null, "door_note" text null, "declared_of_age_at" timestamptz null, "locale" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "basket_wish_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_basket_wish_deleted_at" ON "basket_wish" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_basket_wish_cart_id_unique" ON "basket_wish" ("cart_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "letter" ("id" text not null, "key" text not null, "kind" text not null, "order_id" text null, "status" text check ("status" in ('sending', 'sent', 'failed')) not null default 'sending', "attempts" integer not null default 1, "claimed_at" timestamptz not null, "sent_at" timestamptz null, "problem" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "letter_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_letter_deleted_at" ON "letter" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_letter_key_unique" ON "letter" ("key") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_letter_order_id" ON "letter" ("order_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "one_time_code" ("id" text not null, "subject" text not null, "code_hash" text not null, "expires_at" timestamptz not null, "tries" integer not null default 0, "used_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "one_time_code_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_one_time_code_deleted_at" ON "one_time_code" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_one_time_code_subject_created_at" ON "one_time_code" ("subject", "created_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_one_time_code_expires_at" ON "one_time_code" ("expires_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "request_count" ("id" text not null, "key" text not null, "hits" integer not null default 0, "until" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "request_count_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_request_count_deleted_at" ON "request_count" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_request_count_key_unique" ON "request_count" ("key") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_request_count_until" ON "request_count" ("until") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "shopping_list" ("id" text not null, "customer_id" text not null, "name" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "shopping_list_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_shopping_list_deleted_at" ON "shopping_list" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_shopping_list_customer_id" ON "shopping_list" ("customer_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "shopping_list_item" ("id" text not null, "variant_id" text not null, "title" text not null, "quantity" integer not null default 1, "list_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "shopping_list_item_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_shopping_list_item_list_id" ON "shopping_list_item" ("list_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_shopping_list_item_deleted_at" ON "shopping_list_item" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_shopping_list_item_list_id_variant_id_unique" ON "shopping_list_item" ("list_id", "variant_id") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "shopping_list_item" add constraint "shopping_list_item_list_id_foreign" foreign key ("list_id") references "shopping_list" ("id") on update cascade on delete cascade;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "shopping_list_item" drop constraint if exists "shopping_list_item_list_id_foreign";`);

    this.addSql(`drop table if exists "basket_wish" cascade;`);

    this.addSql(`drop table if exists "letter" cascade;`);

    this.addSql(`drop table if exists "one_time_code" cascade;`);

    this.addSql(`drop table if exists "request_count" cascade;`);

    this.addSql(`drop table if exists "shopping_list" cascade;`);

    this.addSql(`drop table if exists "shopping_list_item" cascade;`);
  }

}
