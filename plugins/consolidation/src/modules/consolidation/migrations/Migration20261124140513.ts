import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124140513 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "storage_rack" drop constraint if exists "storage_rack_code_unique";`);
    this.addSql(`alter table if exists "parcel" drop constraint if exists "parcel_vendor_order_id_sequence_unique";`);
    this.addSql(`alter table if exists "parcel" drop constraint if exists "parcel_code_unique";`);
    this.addSql(`alter table if exists "consolidated_order" drop constraint if exists "consolidated_order_order_id_unique";`);
    this.addSql(`create table if not exists "consolidated_order" ("id" text not null, "order_id" text not null, "status" text check ("status" in ('gathering', 'complete', 'packed')) not null default 'gathering', "complete_at" timestamptz null, "packed_at" timestamptz null, "fulfillment_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "consolidated_order_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_consolidated_order_deleted_at" ON "consolidated_order" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_consolidated_order_order_id_unique" ON "consolidated_order" ("order_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "incident" ("id" text not null, "kind" text check ("kind" in ('missing', 'damaged')) not null, "parcel_id" text not null, "parcel_code" text not null, "order_id" text not null, "vendor_name" text not null, "note" text null, "status" text check ("status" in ('open', 'closed')) not null default 'open', "resolution" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "incident_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_incident_deleted_at" ON "incident" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_incident_status_created_at" ON "incident" ("status", "created_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "parcel" ("id" text not null, "code" text not null, "order_id" text not null, "order_display_id" integer not null, "vendor_order_id" text not null, "vendor_id" text not null, "vendor_name" text not null, "customer_name" text not null default '', "temperature" text not null, "sequence" integer not null, "of" integer not null, "status" text check ("status" in ('expected', 'collected', 'received', 'stowed', 'loaded', 'handed_over', 'missing', 'damaged', 'returned')) not null default 'expected', "shelf_code" text null, "collected_at" timestamptz null, "received_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "parcel_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_parcel_deleted_at" ON "parcel" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_parcel_code_unique" ON "parcel" ("code") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_parcel_vendor_order_id_sequence_unique" ON "parcel" ("vendor_order_id", "sequence") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_parcel_order_id" ON "parcel" ("order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_parcel_status_created_at" ON "parcel" ("status", "created_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "storage_rack" ("id" text not null, "code" text not null, "temperature" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "storage_rack_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_storage_rack_deleted_at" ON "storage_rack" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_storage_rack_code_unique" ON "storage_rack" ("code") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "consolidated_order" cascade;`);

    this.addSql(`drop table if exists "incident" cascade;`);

    this.addSql(`drop table if exists "parcel" cascade;`);

    this.addSql(`drop table if exists "storage_rack" cascade;`);
  }

}
