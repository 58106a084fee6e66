import { toast } from "@medusajs/ui"
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"
import { sayRefusal } from "@pignon/kit/admin/refusal"
import { api } from "@pignon/kit/admin/server"

/** A rule; without shop and category it is the general one. */
export type Rule = {
  id: string
  vendor_id: string | null
  category_id: string | null
  percent: number
  fixed_cents: number
  starts_on: string | null
  ends_on: string | null
}

const key = ["commission-rules", "all"]

/** The commission rules. */
export const useRules = () =>
  useQuery({
    queryKey: key,
    queryFn: () => api.get<{ commission_rules: Rule[] }>("/admin/commission-rules?limit=100"),
  })

type Named = { id: string; name: string }

/** The shops and the shelves a rule can be for, by name. */
export function useRuleSubjects() {
  const shops = useQuery({
    queryKey: ["commission-rules", "shops"],
    queryFn: () => api.get<{ vendors: Named[] }>("/admin/vendors?limit=100"),
  })
  const shelves = useQuery({
    queryKey: ["commission-rules", "shelves"],
    queryFn: () =>
      api.get<{ product_categories: Named[] }>("/admin/product-categories?limit=200&fields=id,name"),
  })
  const byName = (a: Named, b: Named) => a.name.localeCompare(b.name, "fr")
  return {
    shops: [...(shops.data?.vendors ?? [])].sort(byName),
    shelves: [...(shelves.data?.product_categories ?? [])].sort(byName),
  }
}

/** Does something to a rule and reads the rules again. */
function useRuleChange<T>(change: (input: T) => Promise<unknown>, done: string) {
  const { i18n } = useTranslation("commissions")
  const client = useQueryClient()
  return useMutation({
    mutationFn: change,
    onSuccess: () => {
      toast.success(done)
      return client.invalidateQueries({ queryKey: ["commission-rules"] })
    },
    onError: (error: Error) => void toast.error(sayRefusal(error, i18n.language)),
  })
}

/** Sends a rule, new or changed. */
export const useSaveRule = (done: string) =>
  useRuleChange(
    ({ id, ...body }: Partial<Rule>) => api.post(`/admin/commission-rules${id ? `/${id}` : ""}`, body),
    done,
  )

/** Takes a rule back that has not begun. */
export const useRemoveRule = (done: string) =>
  useRuleChange((id: string) => api.delete(`/admin/commission-rules/${id}`), done)
