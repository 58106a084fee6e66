import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { refuse } from "@pignon/kit"

const SECONDS_TO_WAIT = 2

/**
 * One writer of a shop's catalogue at a time: two would both create what neither finds.
 * @throws `import.running` while another one writes.
 */
export async function catalogueInTurn<T>(
  container: MedusaContainer,
  vendorId: string,
  work: () => Promise<T>,
): Promise<T> {
  let isMyTurn = false
  const job = () => {
    isMyTurn = true
    return work()
  }
  try {
    const key = `pignon:import:${vendorId}`
    return await container.resolve(Modules.LOCKING).execute(key, job, { timeout: SECONDS_TO_WAIT })
  } catch (error) {
    if (isMyTurn) throw error
    return refuse(
      "import.running",
      "Un import de cette boutique est déjà en cours : attendez qu’il soit fini.",
    )
  }
}
