import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261128171500 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "commune" alter column "latitude" drop not null, alter column "longitude" drop not null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`delete from "commune" where "latitude" is null or "longitude" is null;`);

    this.addSql(`alter table if exists "commune" alter column "latitude" set not null, alter column "longitude" set not null;`);
  }

}
