import { toast } from "@medusajs/ui"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"
import { sayRefusal } from "@pignon/kit/admin/refusal"
import { api } from "@pignon/kit/admin/server"

/** What is told to the server; `done` is said once it has agreed. */
export type Saying = { path: string; body?: unknown; method?: "DELETE"; done?: string }

/** Sends something to the server, tells a refusal in words, and reads everything of delivery again. */
export function useSaying() {
  const { i18n } = useTranslation("localDelivery")
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ path, body, method }: Saying) => (method ? api.delete(path) : api.post(path, body)),
    onSuccess: (_answer, { done }) => {
      if (done) toast.success(done)
      return client.invalidateQueries({ queryKey: ["delivery"] })
    },
    onError: (error: Error) => void toast.error(sayRefusal(error, i18n.language)),
  })
}
