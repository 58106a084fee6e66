import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { api } from "@pignon/kit/admin/server"
import type { CatalogueImport } from "../lib/types"

/** The shop's imports, the latest first; looked at every second while one runs, for its progress. */
export const useImports = (isRunning: boolean) =>
  useQuery({
    queryKey: ["imports"],
    queryFn: async () =>
      (await api.get<{ imports: CatalogueImport[] }>("/admin/vendor/imports", { limit: 10 })).imports,
    refetchInterval: isRunning ? 1000 : false,
    staleTime: 0,
  })

/** Rehearses an import (`dry_run`) or runs it. */
export function useRunImport() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async (input: { csv: string; dry_run: boolean }) =>
      (await api.post<{ import: CatalogueImport }>("/admin/vendor/imports", input)).import,
    onSettled: () =>
      Promise.all([["imports"], ["articles"]].map((queryKey) => client.invalidateQueries({ queryKey }))),
  })
}
