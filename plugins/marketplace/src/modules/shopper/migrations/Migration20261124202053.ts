import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124202053 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "basket_wish" alter column "substitution" drop default;`);
    this.addSql(`alter table if exists "basket_wish" alter column "substitution" type text using ("substitution"::text);`);
    this.addSql(`alter table if exists "basket_wish" alter column "substitution" drop not null;`);
    this.addSql(`alter table if exists "basket_wish" alter column "replace_up_to_percent" drop default;`);
    this.addSql(`alter table if exists "basket_wish" alter column "replace_up_to_percent" type integer using ("replace_up_to_percent"::integer);`);
    this.addSql(`alter table if exists "basket_wish" alter column "replace_up_to_percent" drop not null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "basket_wish" alter column "substitution" type text using ("substitution"::text);`);
    this.addSql(`alter table if exists "basket_wish" alter column "substitution" set default 'refund';`);
    this.addSql(`alter table if exists "basket_wish" alter column "substitution" set not null;`);
    this.addSql(`alter table if exists "basket_wish" alter column "replace_up_to_percent" type integer using ("replace_up_to_percent"::integer);`);
    this.addSql(`alter table if exists "basket_wish" alter column "replace_up_to_percent" set default 10;`);
    this.addSql(`alter table if exists "basket_wish" alter column "replace_up_to_percent" set not null;`);
  }

}
