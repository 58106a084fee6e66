import { Button, Container, Text, Textarea, toast } from "@medusajs/ui"
import { useState } from "react"
import { useChangeVendor } from "../../hooks/use-association"
import type { VendorStatus } from "../../../domain/vendor-status"
import type { Vendor } from "../../lib/types"
import { useErrors } from "../../lib/use-errors"
import { useWords } from "../../lib/use-words"
import { Field } from "../field"

type Act = { name: "approve" | "open" | "suspend" | "close"; to: VendorStatus; needsReason: boolean }

const open: Act = { name: "open", to: "open", needsReason: false }
const close: Act = { name: "close", to: "closed", needsReason: true }
const acts: Record<VendorStatus, Act[]> = {
  applied: [{ name: "approve", to: "approved", needsReason: false }, open, close],
  approved: [open, close],
  open: [{ name: "suspend", to: "suspended", needsReason: true }],
  suspended: [open, close],
  closed: [open],
}

/** What the association may do with a shop; to suspend or close it, the shop is told why. */
export const ShopActions = ({ shop }: { shop: Vendor }) => {
  const { t } = useWords()
  const { tell } = useErrors()
  const change = useChangeVendor(shop.id)
  const [asking, setAsking] = useState<Act | null>(null)
  const [reason, setReason] = useState("")
  const act = ({ to, needsReason }: Act) =>
    change.mutate(
      { status: to, ...(needsReason ? { reason: reason.trim() } : {}) },
      {
        onSuccess: () => {
          toast.success(t("association.changed", { status: t(`association.shop_status.${to}`) }))
          setAsking(null)
          setReason("")
        },
        onError: tell,
      },
    )
  return (
    <Container className="flex flex-col gap-y-4 p-4">
      <div className="flex flex-wrap gap-3">
        {acts[shop.status].map((one) => (
          <Button
            key={one.name}
            size="large"
            variant={one.needsReason ? "secondary" : "primary"}
            isLoading={change.isPending}
            onClick={() => (one.needsReason ? setAsking(one) : act(one))}
            data-testid={`shop-${one.name}`}
          >
            {t(`association.act.${one.name}`)}
          </Button>
        ))}
      </div>
      {asking && (
        <div className="flex flex-col gap-y-3">
          <Field label={t("association.reason")} hint={t("association.reason_hint")}>
            {(field) => (
              <Textarea
                {...field}
                maxLength={500}
                value={reason}
                onChange={({ target }) => setReason(target.value)}
                data-testid="shop-reason"
              />
            )}
          </Field>
          <Text className="text-ui-fg-subtle text-sm">{t("association.suspended_hint")}</Text>
          <div className="flex gap-3">
            <Button variant="secondary" size="large" onClick={() => setAsking(null)}>
              {t("common.cancel")}
            </Button>
            <Button
              variant="danger"
              size="large"
              disabled={!reason.trim()}
              isLoading={change.isPending}
              onClick={() => act(asking)}
              data-testid="shop-reason-confirm"
            >
              {t(`association.act.${asking.name}`)}
            </Button>
          </div>
        </div>
      )}
    </Container>
  )
}
