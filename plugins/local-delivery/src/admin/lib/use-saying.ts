import { toast } from "@medusajs/ui"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { ask } from "./api"

/** Sends something to the server, tells a refusal in its own words, and reads everything of delivery again. */
export function useSaying() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ path, body = {} }: { path: string; body?: unknown }) => ask(path, body),
    onSuccess: () => client.invalidateQueries({ queryKey: ["delivery"] }),
    onError: (error: Error) => void toast.error(error.message),
  })
}
