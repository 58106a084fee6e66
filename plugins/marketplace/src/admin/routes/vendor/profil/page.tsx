import { defineRouteConfig } from "@medusajs/admin-sdk"
import { BuildingStorefront } from "@medusajs/icons"
import { AnswerOf } from "../../../components/answer-of"
import { Facts } from "../../../components/facts"
import { MemberForm } from "../../../components/member-form"
import { MemberList } from "../../../components/member-list"
import { VendorPage } from "../../../components/page"
import { ProfileForm } from "../../../components/shop/profile-form"
import { useOwnMembers, useOwnShop } from "../../../hooks/use-own-shop"
import { useWords } from "../../../lib/use-words"

/** The shop itself: what customers see, what the law knows, who has access. */
const Profile = () => {
  const { t } = useWords()
  const shop = useOwnShop()
  const members = useOwnMembers()
  return (
    <VendorPage title={t("profile.title")}>
      <AnswerOf asked={shop}>
        {(found) => (
          <>
            <ProfileForm shop={found} />
            <Facts
              title={t("profile.identity")}
              hint={t("profile.identity_hint")}
              facts={[
                { term: t("profile.legal_name"), value: found.legal_name },
                { term: "SIREN", value: found.siren ?? "–" },
                {
                  term: t("profile.address"),
                  value: `${found.address_1}, ${found.postal_code} ${found.city}`,
                },
                { term: "E-mail", value: found.email },
              ]}
            />
          </>
        )}
      </AnswerOf>
      <AnswerOf asked={members}>
        {(people) => (
          <MemberList
            title={t("profile.members")}
            people={people}
            roleOf={(role) => t(`profile.role.${role}`, { defaultValue: role })}
            path={shop.data?.role === "owner" ? "/admin/vendor/members" : null}
            queryKey={["own-members"]}
          />
        )}
      </AnswerOf>
      {shop.data?.role === "owner" && (
        <MemberForm
          path="/admin/vendor/members"
          roles={(["staff", "owner"] as const).map((value) => ({ value, label: t(`profile.role.${value}`) }))}
          queryKey={["own-members"]}
        />
      )}
    </VendorPage>
  )
}

export const config = defineRouteConfig({
  label: "menu.profile",
  translationNs: "marketplace",
  icon: BuildingStorefront,
  rank: 9,
})

export default Profile
