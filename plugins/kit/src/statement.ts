import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"

/** An SQL text with `?` for its parameters. */
export type Statement = [text: string, params: unknown[]]

/**
 * Runs one statement of a module's service in the transaction its context carries, else on the context's own
 * connection. The method that calls this must be decorated, or there is neither.
 */
export async function runStatement<Row = Record<string, unknown>>(
  context: Context<EntityManager>,
  [text, params]: Statement,
): Promise<Row[]> {
  const manager = context.transactionManager ?? context.manager
  if (!manager) {
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      "A statement needs the manager that Medusa injects.",
    )
  }
  return manager.execute<Row[]>(text, params)
}
