import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124134735 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "slot_booking" drop constraint if exists "slot_booking_cart_id_unique";`);
    this.addSql(`alter table if exists "pickup_point" drop constraint if exists "pickup_point_handle_unique";`);
    this.addSql(`alter table if exists "delivery_stop" drop constraint if exists "delivery_stop_fulfillment_id_unique";`);
    this.addSql(`alter table if exists "delivery_slot" drop constraint if exists "delivery_slot_template_id_date_unique";`);
    this.addSql(`alter table if exists "commune" drop constraint if exists "commune_insee_unique";`);
    this.addSql(`create table if not exists "commune" ("id" text not null, "insee" text not null, "name" text not null, "name_normalised" text not null, "postcodes" text[] not null, "latitude" real not null, "longitude" real not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "commune_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_commune_deleted_at" ON "commune" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_commune_insee_unique" ON "commune" ("insee") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_commune_name_normalised" ON "commune" ("name_normalised") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "delivery_area" ("id" text not null, "name" text not null, "kind" text check ("kind" in ('circle', 'polygon', 'communes')) not null, "center_lat" real null, "center_lon" real null, "radius_km" real null, "polygon" jsonb null, "insee_codes" text[] null, "priority" integer not null default 0, "fee_cents" integer not null, "free_from_cents" integer null, "min_basket_cents" integer not null default 0, "is_active" boolean not null default true, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "delivery_area_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_delivery_area_deleted_at" ON "delivery_area" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "delivery_round" ("id" text not null, "date" text not null, "name" text not null, "driver_user_id" text null, "status" text check ("status" in ('planned', 'departed', 'done')) not null default 'planned', "departed_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "delivery_round_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_delivery_round_deleted_at" ON "delivery_round" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_delivery_round_date" ON "delivery_round" ("date") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "delivery_slot" ("id" text not null, "template_id" text not null, "mode" text check ("mode" in ('delivery', 'pickup')) not null, "pickup_point_id" text null, "date" text not null, "start" text not null, "end" text not null, "start_at" timestamptz not null, "end_at" timestamptz not null, "cutoff_at" timestamptz not null, "capacity" integer not null, "taken" integer not null default 0, "fee_cents" integer not null default 0, "is_closed" boolean not null default false, "reason" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "delivery_slot_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_delivery_slot_deleted_at" ON "delivery_slot" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_delivery_slot_template_id_date_unique" ON "delivery_slot" ("template_id", "date") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_delivery_slot_mode_date" ON "delivery_slot" ("mode", "date") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "delivery_stop" ("id" text not null, "order_id" text not null, "order_display_id" integer not null, "fulfillment_id" text not null, "mode" text check ("mode" in ('delivery', 'pickup')) not null, "slot_id" text null, "sequence" integer not null default 0, "status" text check ("status" in ('planned', 'departed', 'arrived', 'done', 'failed')) not null default 'planned', "name" text not null default '', "address" text not null default '', "phone" text null, "note" text null, "recipient" text null, "reason" text null, "history" jsonb null, "done_at" timestamptz null, "round_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "delivery_stop_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_delivery_stop_round_id" ON "delivery_stop" ("round_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_delivery_stop_deleted_at" ON "delivery_stop" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_delivery_stop_fulfillment_id_unique" ON "delivery_stop" ("fulfillment_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_delivery_stop_order_id" ON "delivery_stop" ("order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_delivery_stop_mode_status" ON "delivery_stop" ("mode", "status") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "pickup_point" ("id" text not null, "handle" text not null, "name" text not null, "address_1" text not null, "postal_code" text not null, "city" text not null, "latitude" real null, "longitude" real null, "opening_hours" text not null default '', "is_active" boolean not null default true, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "pickup_point_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_pickup_point_deleted_at" ON "pickup_point" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_pickup_point_handle_unique" ON "pickup_point" ("handle") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "slot_booking" ("id" text not null, "cart_id" text not null, "slot_id" text not null, "status" text check ("status" in ('held', 'booked', 'released')) not null, "expires_at" timestamptz not null, "order_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "slot_booking_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_slot_booking_deleted_at" ON "slot_booking" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_slot_booking_cart_id_unique" ON "slot_booking" ("cart_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_slot_booking_order_id" ON "slot_booking" ("order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_slot_booking_status_expires_at" ON "slot_booking" ("status", "expires_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "slot_exception" ("id" text not null, "date" text not null, "mode" text check ("mode" in ('delivery', 'pickup')) null, "is_closed" boolean not null default true, "reason" text not null default '', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "slot_exception_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_slot_exception_deleted_at" ON "slot_exception" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_slot_exception_date" ON "slot_exception" ("date") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "slot_template" ("id" text not null, "mode" text check ("mode" in ('delivery', 'pickup')) not null, "pickup_point_id" text null, "weekday" integer not null, "start" text not null, "end" text not null, "capacity" integer not null, "fee_cents" integer not null default 0, "cutoff_days_before" integer not null default 0, "cutoff_time" text not null, "is_active" boolean not null default true, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "slot_template_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_slot_template_deleted_at" ON "slot_template" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "delivery_stop" add constraint "delivery_stop_round_id_foreign" foreign key ("round_id") references "delivery_round" ("id") on update cascade on delete set null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "delivery_stop" drop constraint if exists "delivery_stop_round_id_foreign";`);

    this.addSql(`drop table if exists "commune" cascade;`);

    this.addSql(`drop table if exists "delivery_area" cascade;`);

    this.addSql(`drop table if exists "delivery_round" cascade;`);

    this.addSql(`drop table if exists "delivery_slot" cascade;`);

    this.addSql(`drop table if exists "delivery_stop" cascade;`);

    this.addSql(`drop table if exists "pickup_point" cascade;`);

    this.addSql(`drop table if exists "slot_booking" cascade;`);

    this.addSql(`drop table if exists "slot_exception" cascade;`);

    this.addSql(`drop table if exists "slot_template" cascade;`);
  }

}
