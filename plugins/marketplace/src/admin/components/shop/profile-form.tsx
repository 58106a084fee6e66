import { Button, Container, Heading, Input, Textarea, toast } from "@medusajs/ui"
import { type FormEvent, useState } from "react"
import { MOST_LEAD_TIME_HOURS, MOST_MINIMUM_CENTS } from "../../../domain/limits"
import { useChangeShop } from "../../hooks/use-own-shop"
import { readEuros, readWhole, writeEuros } from "@pignon/kit/admin/amounts"
import type { OwnShop } from "../../lib/types"
import { useErrors } from "../../lib/use-errors"
import { useWords } from "../../lib/use-words"
import { BIG_FIELD, Field } from "../field"
import { useHours } from "./use-hours"

function useProfile(shop: OwnShop) {
  const { hours, editor } = useHours(shop.opening_hours)
  const [typed, setTyped] = useState({
    description: shop.description,
    phone: shop.phone,
    website: shop.website ?? "",
    leadTime: String(shop.lead_time_hours),
    minimum: writeEuros(shop.minimum_cents),
  })
  const set = (change: Partial<typeof typed>) => setTyped({ ...typed, ...change })
  const leadTime = readWhole(typed.leadTime)
  const minimum = readEuros(typed.minimum)
  const isMinimumWrong = minimum === null || minimum > MOST_MINIMUM_CENTS
  const isLeadTimeWrong = leadTime === null || leadTime > MOST_LEAD_TIME_HOURS
  const isComplete = hours !== null && !isLeadTimeWrong && !isMinimumWrong
  const changes = isComplete && {
    description: typed.description,
    phone: typed.phone,
    website: typed.website.trim() || null,
    lead_time_hours: leadTime,
    minimum_cents: minimum,
    opening_hours: hours,
  }
  return { editor, typed, set, changes, isLeadTimeWrong, isMinimumWrong }
}

/** What customers see of the shop, changed by its people. */
export const ProfileForm = ({ shop }: { shop: OwnShop }) => {
  const { t } = useWords()
  const { tell } = useErrors()
  const change = useChangeShop()
  const { editor, typed, set, changes, isLeadTimeWrong, isMinimumWrong } = useProfile(shop)
  const save = (event: FormEvent) => {
    event.preventDefault()
    if (!changes) return
    change.mutate(changes, { onSuccess: () => toast.success(t("common.saved")), onError: tell })
  }
  return (
    <form onSubmit={save} className="flex flex-col gap-y-4">
      <Container className="flex flex-col gap-y-4 p-4">
        <Heading level="h2">{t("profile.shown")}</Heading>
        <Field label={t("profile.description")}>
          {(field) => (
            <Textarea
              {...field}
              className="min-h-28 text-base"
              maxLength={2000}
              value={typed.description}
              onChange={({ target }) => set({ description: target.value })}
              data-testid="profile-description"
            />
          )}
        </Field>
        <Field label={t("profile.phone")}>
          {(field) => (
            <Input
              {...field}
              type="tel"
              className={BIG_FIELD}
              maxLength={40}
              value={typed.phone}
              onChange={({ target }) => set({ phone: target.value })}
            />
          )}
        </Field>
        <Field label={t("profile.website")}>
          {(field) => (
            <Input
              {...field}
              type="url"
              className={BIG_FIELD}
              placeholder="https://"
              value={typed.website}
              onChange={({ target }) => set({ website: target.value })}
            />
          )}
        </Field>
        <Field
          label={t("profile.lead_time")}
          hint={t("profile.lead_time_hint")}
          error={isLeadTimeWrong ? t("profile.lead_time_wrong", { most: MOST_LEAD_TIME_HOURS }) : null}
        >
          {(field) => (
            <Input
              {...field}
              inputMode="numeric"
              className={BIG_FIELD}
              value={typed.leadTime}
              onChange={({ target }) => set({ leadTime: target.value })}
            />
          )}
        </Field>
        <Field
          label={t("profile.minimum")}
          hint={t("profile.minimum_hint")}
          error={isMinimumWrong ? t("profile.minimum_wrong", { most: MOST_MINIMUM_CENTS / 100 }) : null}
        >
          {(field) => (
            <Input
              {...field}
              inputMode="decimal"
              className={BIG_FIELD}
              value={typed.minimum}
              onChange={({ target }) => set({ minimum: target.value })}
              data-testid="profile-minimum"
            />
          )}
        </Field>
      </Container>
      <Container className="flex flex-col gap-y-4 p-4">
        <Heading level="h2">{t("profile.hours")}</Heading>
        {editor}
      </Container>
      <Button
        type="submit"
        size="xlarge"
        className="w-full"
        disabled={!changes}
        isLoading={change.isPending}
        data-testid="profile-save"
      >
        {t("common.save")}
      </Button>
    </form>
  )
}
