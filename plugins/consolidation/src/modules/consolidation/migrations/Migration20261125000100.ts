import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const column = (statuses: string[]) =>
  `alter table if exists "parcel" add constraint "parcel_status_check" check ("status" in (${statuses.map((one) => `'${one}'`).join(", ")}));`

const BEFORE = [
  "expected",
  "collected",
  "received",
  "stowed",
  "loaded",
  "handed_over",
  "missing",
  "damaged",
  "returned",
]

/** A parcel may be given up as lost. */
export class Migration20261125000100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "parcel" drop constraint if exists "parcel_status_check";`)
    this.addSql(column([...BEFORE, "lost"]))
  }

  override async down(): Promise<void> {
    this.addSql(`update "parcel" set "status" = 'missing' where "status" = 'lost';`)
    this.addSql(`alter table if exists "parcel" drop constraint if exists "parcel_status_check";`)
    this.addSql(column(BEFORE))
  }
}
