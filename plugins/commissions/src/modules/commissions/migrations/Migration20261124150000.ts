import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** The head of the ledger's chain, and triggers that let the ledger only grow. */
export class Migration20261124150000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table ledger_head (is_head boolean primary key default true check (is_head), seq int not null, hash text not null)`)
    this.addSql(`insert into ledger_head (seq, hash) values (0, 'genesis')`)
    this.addSql(`create function ledger_only_grows() returns trigger language plpgsql as $$
      begin raise exception 'The ledger only grows: correct it with a new transaction.'; end $$`)
    for (const table of ["ledger_transaction", "ledger_entry"]) {
      this.addSql(`create trigger ${table}_only_grows before update or delete on ${table}
        for each row execute function ledger_only_grows()`)
      this.addSql(`create trigger ${table}_never_emptied before truncate on ${table}
        for each statement execute function ledger_only_grows()`)
    }
  }

  override async down(): Promise<void> {
    for (const table of ["ledger_transaction", "ledger_entry"]) {
      this.addSql(`drop trigger if exists ${table}_only_grows on ${table}`)
      this.addSql(`drop trigger if exists ${table}_never_emptied on ${table}`)
    }
    this.addSql(`drop function if exists ledger_only_grows()`)
    this.addSql(`drop table if exists ledger_head`)
  }
}
