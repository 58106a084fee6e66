import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124141841 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "pickup_point" add column if not exists "retails_books" boolean not null default false;`);

    this.addSql(`alter table if exists "slot_exception" add column if not exists "capacity" integer null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "pickup_point" drop column if exists "retails_books";`);

    this.addSql(`alter table if exists "slot_exception" drop column if exists "capacity";`);
  }

}
