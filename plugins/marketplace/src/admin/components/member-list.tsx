import { Button, Container, Heading, Text, toast, usePrompt } from "@medusajs/ui"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { api } from "@pignon/kit/admin/server"
import type { Member } from "../lib/types"
import { useErrors } from "../lib/use-errors"
import { useWords } from "../lib/use-words"

type MemberListProps = {
  title: string
  people: readonly Member[]
  roleOf: (role: string) => string
  /** Where a member is taken out: with his id behind it. Null where the reader may not. */
  path: string | null
  /** What shows the members, to be read again. */
  queryKey: readonly string[]
}

/** Who has access, as what, and the end of it. */
export const MemberList = ({ title, people, roleOf, path, queryKey }: MemberListProps) => {
  const { t } = useWords()
  const { tell } = useErrors()
  const ask = usePrompt()
  const client = useQueryClient()
  const remove = useMutation({ mutationFn: ({ id }: Member) => api.delete(`${path}/${id}`) })
  const sure = async (member: Member) => {
    const isSure = await ask({
      title: t("members.remove_title", { name: member.name }),
      description: t("members.remove_hint"),
      confirmText: t("members.remove"),
      cancelText: t("common.cancel"),
    })
    if (!isSure) return
    const onSuccess = () => {
      toast.success(t("members.removed", { name: member.name }))
      return client.invalidateQueries({ queryKey })
    }
    remove.mutate(member, { onSuccess, onError: tell })
  }
  return (
    <Container className="p-4">
      <Heading level="h2">{title}</Heading>
      <ul className="mt-2">
        {people.map((member) => (
          <li
            key={member.id}
            className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-b py-2 last:border-0"
            data-testid="member"
          >
            <div className="min-w-0">
              <Text className="text-base font-medium">
                {member.name || member.email} · {roleOf(member.role)}
              </Text>
              <Text className="text-ui-fg-subtle break-words">{member.email}</Text>
            </div>
            {path && (
              <Button
                variant="transparent"
                size="large"
                disabled={remove.isPending}
                onClick={() => void sure(member)}
                data-testid="member-remove"
              >
                {t("members.remove")}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Container>
  )
}
