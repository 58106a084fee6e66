import { Button, Container, Heading, Input, Textarea, toast } from "@medusajs/ui"
import { type FormEvent, useState } from "react"
import { useChangeShop } from "../../hooks/use-own-shop"
import { readEuros, readWhole, writeEuros } from "../../lib/money"
import type { OwnShop } from "../../lib/types"
import { useErrors } from "../../lib/use-errors"
import { useWords } from "../../lib/use-words"
import { BIG_FIELD, Field } from "../field"
import { HoursEditor, typedWeek, writtenWeek } from "./hours-editor"

const MOST_HOURS = 720
const MOST_MINIMUM_CENTS = 20_000

function useProfile(shop: OwnShop) {
  const [week, setWeek] = useState(() => typedWeek(shop.opening_hours))
  const [typed, setTyped] = useState({
    description: shop.description,
    phone: shop.phone,
    website: shop.website ?? "",
    leadTime: String(shop.lead_time_hours),
    minimum: writeEuros(shop.minimum_cents),
    hours: shop.opening_hours,
  })
  const set = (change: Partial<typeof typed>) => setTyped({ ...typed, ...change })
  const hours = week ? writtenWeek(week) : typed.hours
  const leadTime = readWhole(typed.leadTime)
  const minimum = readEuros(typed.minimum)
  const isMinimumWrong = minimum === null || minimum > MOST_MINIMUM_CENTS
  const isLeadTimeWrong = leadTime === null || leadTime > MOST_HOURS
  const isComplete = hours !== null && !isLeadTimeWrong && !isMinimumWrong
  const changes = isComplete && {
    description: typed.description,
    phone: typed.phone,
    website: typed.website.trim() || null,
    lead_time_hours: leadTime,
    minimum_cents: minimum,
    opening_hours: hours,
  }
  return { week, setWeek, typed, set, changes, isLeadTimeWrong, isMinimumWrong }
}

/** What customers see of the shop, changed by its people. */
export const ProfileForm = ({ shop }: { shop: OwnShop }) => {
  const { t } = useWords()
  const { tell } = useErrors()
  const change = useChangeShop()
  const { week, setWeek, typed, set, changes, isLeadTimeWrong, isMinimumWrong } = useProfile(shop)
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
          error={isLeadTimeWrong ? t("profile.lead_time_wrong", { most: MOST_HOURS }) : null}
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
        {week ? (
          <HoursEditor value={week} onChange={setWeek} />
        ) : (
          <Field label={t("profile.hours")} hint={`${t("profile.hours_hint")} ${t("profile.hours_legend")}`}>
            {(field) => (
              <Input
                {...field}
                className={BIG_FIELD}
                value={typed.hours}
                onChange={({ target }) => set({ hours: target.value })}
              />
            )}
          </Field>
        )}
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
