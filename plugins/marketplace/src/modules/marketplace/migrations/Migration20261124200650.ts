import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124200650 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "vendor" add column if not exists "minimum_cents" integer not null default 0, add column if not exists "mediator_name" text null, add column if not exists "mediator_url" text null;`);

    this.addSql(`alter table if exists "vendor_order" add column if not exists "gift_message" text null;`);

    this.addSql(`alter table if exists "vendor_order_line" add column if not exists "replace_up_to_percent" integer null, add column if not exists "withdrawal" text not null default '14d';`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "vendor" drop column if exists "minimum_cents", drop column if exists "mediator_name", drop column if exists "mediator_url";`);

    this.addSql(`alter table if exists "vendor_order" drop column if exists "gift_message";`);

    this.addSql(`alter table if exists "vendor_order_line" drop column if exists "replace_up_to_percent", drop column if exists "withdrawal";`);
  }

}
