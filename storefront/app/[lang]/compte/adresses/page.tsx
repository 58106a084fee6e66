import type { Metadata } from "next"
import { Suspense } from "react"
import { AccountForm } from "@/features/account/account-form"
import { AccountFrame } from "@/features/account/account-frame"
import { removeAddress, saveAddress } from "@/features/account/actions"
import { speak } from "@/lib/speak"
import { Headline } from "@/ui/headline"
import { Waiting } from "@/ui/waiting"
import { Tick } from "@/ui/tick"

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await speak()
  return { title: t("account.places.adresses"), robots: { index: false } }
}

async function Addresses() {
  const { t } = await speak()
  return (
    <AccountFrame here="adresses">
      {(customer) => (
        <>
          <ul className="liste-c">
            {customer.addresses.map((address) => (
              <li key={address.id}>
                <span>
                  {[address.first_name, address.last_name].filter(Boolean).join(" ")}, {address.address_1},{" "}
                  {address.postal_code} {address.city}
                  {address.is_default_shipping && <b> · {t("account.default")}</b>}
                </span>
                <AccountForm
                  action={removeAddress}
                  id={address.id}
                  fields={[]}
                  button={t("account.remove")}
                  buttonLabel={t("account.remove_address", { street: address.address_1 ?? "" })}
                  kind="bare"
                >
                  <input type="hidden" name="id" value={address.id} />
                </AccountForm>
              </li>
            ))}
          </ul>
          <Headline level={2} isBlock>
            {t("account.new_address")}
          </Headline>
          <AccountForm
            action={saveAddress}
            id="address"
            button={t("account.save")}
            fields={[
              {
                name: "first_name",
                label: t("checkout.first_name"),
                autoComplete: "given-name",
                value: customer.first_name ?? "",
              },
              {
                name: "last_name",
                label: t("checkout.last_name"),
                autoComplete: "family-name",
                value: customer.last_name ?? "",
              },
              { name: "address_1", label: t("checkout.address_1"), autoComplete: "address-line1" },
              { name: "postal_code", label: t("checkout.postal_code"), autoComplete: "postal-code" },
              { name: "city", label: t("checkout.city"), autoComplete: "address-level2" },
              {
                name: "phone",
                label: t("checkout.phone"),
                type: "tel",
                autoComplete: "tel",
                value: customer.phone ?? "",
              },
            ]}
          >
            <Tick type="checkbox" name="is_default" value="1" className="case">
              {t("account.make_default")}
            </Tick>
          </AccountForm>
        </>
      )}
    </AccountFrame>
  )
}

/** The address book. */
export default async function AddressesPage() {
  const { t } = await speak()
  return (
    <div className="large zone">
      <Headline>{t("account.places.adresses")}</Headline>
      <Suspense fallback={<Waiting />}>
        <Addresses />
      </Suspense>
    </div>
  )
}
