import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124201753 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_article_vendor_id_lead_time_hours" ON "article" ("vendor_id", "lead_time_hours") WHERE lead_time_hours > 0 and deleted_at is null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_article_vendor_id_lead_time_hours";`);
  }

}
