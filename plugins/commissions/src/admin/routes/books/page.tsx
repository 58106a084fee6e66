import { defineRouteConfig } from "@medusajs/admin-sdk"
import { CurrencyDollar } from "@medusajs/icons"
import { Button, clx, Container, Heading, Prompt, Table, Text, toast } from "@medusajs/ui"
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"
import { Payouts } from "../../components/payouts"
import { sayRefusal } from "@pignon/kit/admin/refusal"
import { api } from "@pignon/kit/admin/server"
import { writersFor } from "@pignon/kit/admin/writing"

type Owed = {
  vendor: { id: string; name: string }
  due_cents: number
  goods_cents: number
  commission_cents: number
  paid_cents: number
}
type Balances = {
  accounts: { account: string; vendor: { id: string; name: string } | null; balance_cents: number }[]
  total_cents: number
  owed: Owed[]
}

const key = ["books", "balances"]

/** An amount of a shop: a column where there is room, a line of its own with its name on a phone. */
const AmountCell = ({ name, cents, isStrong }: { name: string; cents: number; isStrong?: boolean }) => {
  const { t, i18n } = useTranslation("commissions")
  return (
    <Table.Cell
      className={clx(
        "flex h-auto justify-between pl-6 tabular-nums sm:table-cell sm:h-12 sm:pl-0 sm:text-right",
        isStrong && "font-medium",
      )}
    >
      <span className="text-ui-fg-subtle sm:hidden">{t(name)}</span>
      {writersFor(i18n.language).euro(cents)}
    </Table.Cell>
  )
}

const OwedRow = ({ owed }: { owed: Owed }) => {
  const { t, i18n } = useTranslation("commissions")
  const { euro } = writersFor(i18n.language)
  const client = useQueryClient()
  const pay = useMutation({
    // One key a shop and amount paid so far: pressing twice is one payment.
    mutationFn: () =>
      api.post("/admin/payouts", {
        vendor_id: owed.vendor.id,
        amount_cents: owed.due_cents,
        request_key: `${owed.vendor.id}:${owed.paid_cents}:${owed.due_cents}`,
      }),
    onSuccess: () => {
      toast.success(t("payDone"))
      return client.invalidateQueries({ queryKey: ["books"] })
    },
    onError: (error: Error) => void toast.error(sayRefusal(error, i18n.language)),
  })
  return (
    <Table.Row
      className="flex flex-col gap-y-1 py-3 sm:table-row sm:py-0"
      data-testid="owed-row"
      data-vendor={owed.vendor.name}
      data-due={owed.due_cents}
    >
      <Table.Cell className="h-auto text-base font-medium sm:h-12 sm:text-sm sm:font-normal">
        {owed.vendor.name}
      </Table.Cell>
      <AmountCell name="goods" cents={owed.goods_cents} />
      <AmountCell name="commission" cents={owed.commission_cents} />
      <AmountCell name="paid" cents={owed.paid_cents} />
      <AmountCell name="due" cents={owed.due_cents} isStrong />
      <Table.Cell className="h-auto pl-6 sm:h-12 sm:pl-0">
        {owed.due_cents > 0 && (
          <Prompt>
            <Prompt.Trigger asChild>
              <Button variant="secondary" size="large" isLoading={pay.isPending} data-testid="pay-shop">
                {t("pay")}
              </Button>
            </Prompt.Trigger>
            <Prompt.Content>
              <Prompt.Header>
                <Prompt.Title>{t("pay")}</Prompt.Title>
                <Prompt.Description>
                  {t("payConfirm", { amount: euro(owed.due_cents), shop: owed.vendor.name })}
                </Prompt.Description>
              </Prompt.Header>
              <Prompt.Footer>
                <Prompt.Cancel>{t("rules.cancel")}</Prompt.Cancel>
                <Prompt.Action onClick={() => pay.mutate()} data-testid="pay-confirm">
                  {t("pay")}
                </Prompt.Action>
              </Prompt.Footer>
            </Prompt.Content>
          </Prompt>
        )}
      </Table.Cell>
    </Table.Row>
  )
}

const Accounts = ({ balances }: { balances: Balances }) => {
  const { t, i18n } = useTranslation("commissions")
  const { euro } = writersFor(i18n.language)
  const sums = new Map<string, number>()
  for (const { account, balance_cents } of balances.accounts)
    sums.set(account, (sums.get(account) ?? 0) + balance_cents)
  return (
    <Container className="p-4">
      <Heading level="h2">{t("accounts")}</Heading>
      <dl className="mt-3 grid grid-cols-[1fr_auto] gap-2">
        {[...sums].map(([account, cents]) => [
          <dt key={account}>{t(`accountNames.${account}`)}</dt>,
          <dd
            key={`${account}-v`}
            className="text-right tabular-nums"
            data-testid="account"
            data-account={account}
          >
            {euro(cents)}
          </dd>,
        ])}
        <dt className="border-t pt-2 font-medium">{t("sum")}</dt>
        <dd
          className="border-t pt-2 text-right font-medium tabular-nums"
          data-testid="ledger-total"
          data-cents={balances.total_cents}
        >
          {euro(balances.total_cents)}
        </dd>
      </dl>
    </Container>
  )
}

/** The books: what is owed to each shop, and every account. */
const Books = () => {
  const { t, i18n } = useTranslation("commissions")
  const { data, error } = useQuery({
    queryKey: key,
    queryFn: () => api.get<Balances>("/admin/ledger/balances"),
  })
  return (
    <div className="mx-auto flex w-full max-w-6xl flex-col gap-y-4">
      <Heading level="h1" className="px-1 text-2xl font-semibold leading-tight">
        {t("title")}
      </Heading>
      {error && (
        <Container className="p-4" role="alert">
          {sayRefusal(error, i18n.language)}
        </Container>
      )}
      {data && (
        <>
          <Container className="overflow-x-auto p-0">
            <Heading level="h2" className="p-4">
              {t("owed")}
            </Heading>
            {data.owed.length === 0 ? (
              <Text className="p-4">{t("nothing")}</Text>
            ) : (
              <Table>
                <Table.Header className="hidden sm:table-header-group">
                  <Table.Row>
                    {["shop", "goods", "commission", "paid", "due"].map((column) => (
                      <Table.HeaderCell key={column} className={column === "shop" ? "" : "text-right"}>
                        {t(column)}
                      </Table.HeaderCell>
                    ))}
                    <Table.HeaderCell />
                  </Table.Row>
                </Table.Header>
                <Table.Body>
                  {data.owed.map((owed) => (
                    <OwedRow key={owed.vendor.id} owed={owed} />
                  ))}
                </Table.Body>
              </Table>
            )}
          </Container>
          <Payouts names={new Map(data.owed.map(({ vendor }) => [vendor.id, vendor.name]))} />
          <Accounts balances={data} />
        </>
      )}
    </div>
  )
}

export const config = defineRouteConfig({
  label: "menu",
  translationNs: "commissions",
  icon: CurrencyDollar,
  rank: 5,
})

export default Books
