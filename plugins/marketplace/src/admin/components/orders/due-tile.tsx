import { Container, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { Link } from "react-router-dom"
import { api, ApiError } from "@pignon/kit/admin/server"
import { useWords } from "../../lib/use-words"

/** What the association still owes the shop; nothing when the books are not installed. */
export const DueTile = () => {
  const { t, write } = useWords()
  const { data } = useQuery({
    queryKey: ["vendor-due"],
    queryFn: async () => {
      try {
        const path = "/admin/vendor/statements"
        const { statement } = await api.get<{ statement: { due_cents: number } }>(path, { limit: 1 })
        return statement.due_cents
      } catch (error) {
        if (error instanceof ApiError && error.status === 404) return null
        throw error
      }
    },
  })
  if (data === undefined || data === null) return null
  return (
    <Link
      to="/vendor/statements"
      className="focus-visible:shadow-borders-focus rounded-lg outline-none"
      data-testid="due-tile"
    >
      <Container className="flex min-h-14 items-center justify-between gap-x-3 p-4">
        <Text className="text-base">{t("home.due")}</Text>
        <Text className="text-xl font-semibold tabular-nums">{write.euro(data)}</Text>
      </Container>
    </Link>
  )
}
