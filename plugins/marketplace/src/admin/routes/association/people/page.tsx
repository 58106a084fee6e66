import { defineRouteConfig } from "@medusajs/admin-sdk"
import { useQuery } from "@tanstack/react-query"
import { AnswerOf } from "../../../components/answer-of"
import { MemberForm } from "../../../components/member-form"
import { MemberList } from "../../../components/member-list"
import { Page } from "../../../components/page"
import { api } from "@pignon/kit/admin/server"
import type { Member } from "../../../lib/types"
import { useWords } from "../../../lib/use-words"

const ROLES = ["manager", "treasurer", "storage", "driver"] as const
const queryKey = ["association-members"]

/** The people of the association, each with what he does. */
const People = () => {
  const { t } = useWords()
  const members = useQuery({
    queryKey,
    queryFn: async () =>
      (await api.get<{ members: Member[] }>("/admin/association/members", { limit: 100 })).members,
  })
  return (
    <Page title={t("members.people")} width="narrow">
      <AnswerOf asked={members}>
        {(people) => (
          <MemberList
            title={t("profile.members")}
            people={people}
            roleOf={(role) => t(`members.roles.${role}`, { defaultValue: role })}
            path="/admin/association/members"
            queryKey={queryKey}
          />
        )}
      </AnswerOf>
      <MemberForm
        path="/admin/association/members"
        roles={ROLES.map((value) => ({ value, label: t(`members.roles.${value}`) }))}
        queryKey={queryKey}
      />
    </Page>
  )
}

export const config = defineRouteConfig({ label: "menu.people", translationNs: "marketplace", rank: 3 })

export default People
