import { toast } from "@medusajs/ui"
import { useErrors } from "../lib/use-errors"
import { type Answer, useAnswer } from "./use-vendor-orders"

/** Says something of an order and tells how it went. */
export function useSay(orderId: string) {
  const { tell } = useErrors()
  const answer = useAnswer(orderId)
  const say = (what: Answer, done: string, after?: () => void) =>
    answer.mutate(what, {
      onSuccess: () => {
        toast.success(done)
        after?.()
      },
      onError: tell,
    })
  return { say, isBusy: answer.isPending }
}

/** What a page may say of its order. */
export type Say = ReturnType<typeof useSay>
