import { toast } from "@medusajs/ui"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { api } from "@pignon/kit/admin/server"

/** What is told to the server; `done` is said once it has agreed. */
export type Saying = { path: string; body?: unknown; method?: "DELETE"; done?: string }

/** Sends something to the server, tells a refusal in its own words, and reads everything of delivery again. */
export function useSaying() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ path, body, method }: Saying) => (method ? api.delete(path) : api.post(path, body)),
    onSuccess: (_answer, { done }) => {
      if (done) toast.success(done)
      return client.invalidateQueries({ queryKey: ["delivery"] })
    },
    onError: (error: Error) => void toast.error(error.message),
  })
}
