import { lineName } from "@/features/basket/line-name"
import type { Customer } from "@/lib/medusa/account"
import type { Speech } from "@/lib/speech"
import type { Basket, BasketLine, DeliveryCheck, SlotOffer } from "@/lib/types"
import { Choice, Field, Select, Whereabouts, WithoutScripts, Wrong } from "./fields"
import { SlotGrid } from "./slot-grid"
import { Headline } from "@/ui/headline"
import { TextLink } from "@/ui/text-link"
import { ChipButton, Row } from "@/ui/chip"
import { Button } from "@/ui/button"
import { Disclosure } from "@/ui/disclosure"
import { Tabs } from "@/ui/tabs"
import { Choices } from "@/ui/choices"

/** What is known already, by the field's name. */
export type Known = Record<string, string>

/** The door or the counter. */
export function Way({ speech: { t }, known }: { speech: Speech; known: Known }) {
  return (
    <Tabs legend={t("checkout.how")}>
      <Choice
        name="mode"
        value="delivery"
        id="mode-delivery"
        isChosen={known.mode !== "pickup"}
        data-testid="mode-delivery"
      >
        {t("checkout.to_my_door")}
      </Choice>
      <Choice
        name="mode"
        value="pickup"
        id="mode-pickup"
        isChosen={known.mode === "pickup"}
        data-testid="mode-pickup"
      >
        {t("checkout.at_counter")}
      </Choice>
    </Tabs>
  )
}

/** Who orders: a guest, or the customer of an account. */
export function Who({
  speech,
  known,
  customer,
}: {
  speech: Speech
  known: Known
  customer: Customer | null
}) {
  const { t, href } = speech
  const field = (name: "email" | "phone" | "first_name" | "last_name", autoComplete: string) => (
    <Field
      name={name}
      label={t(`checkout.${name}`)}
      value={known[name] ?? ""}
      autoComplete={autoComplete}
      isNeeded
      {...(name === "email" ? { type: "email", inputMode: "email" as const } : {})}
      {...(name === "phone" ? { type: "tel", inputMode: "tel" as const } : {})}
    />
  )
  return (
    <section className="bloc-f">
      <Headline level={2} isBlock>
        {t("checkout.you")}
      </Headline>
      <p className="pt p2">
        {customer ? (
          t("checkout.signed_in", { email: customer.email })
        ) : (
          <>
            {t("checkout.guest")}{" "}
            <TextLink href={href("/compte/connexion")}>{t("checkout.sign_in")}</TextLink>
          </>
        )}
      </p>
      <div className="deux">
        {field("email", "email")}
        {field("phone", "tel")}
        {field("first_name", "given-name")}
        {field("last_name", "family-name")}
      </div>
    </section>
  )
}

/** Where to ring; the account's addresses are one press away. */
export function Where({
  speech,
  known,
  customer,
}: {
  speech: Speech
  known: Known
  customer: Customer | null
}) {
  const { t } = speech
  const book = customer?.addresses.filter(({ address_1 }) => address_1) ?? []
  return (
    <section className="bloc-f si-porte">
      <Headline level={2} isBlock>
        {t("checkout.where")}
      </Headline>
      {book.length > 0 && (
        <Row>
          {book.map(({ id, address_1, city }) => (
            <ChipButton key={id} name="do" value={`address|${id}`}>
              {address_1}, {city}
            </ChipButton>
          ))}
        </Row>
      )}
      <Field
        name="address_1"
        label={t("checkout.address_1")}
        value={known.address_1 ?? ""}
        autoComplete="address-line1"
        isNeeded
      />
      <Whereabouts
        postalCode={known.postal_code ?? ""}
        city={known.city ?? ""}
        words={{
          postal_code: t("checkout.postal_code"),
          city: t("checkout.city"),
          take_counter: t("checkout.take_counter"),
        }}
      />
      <Field
        name="door_note"
        label={t("checkout.door_note")}
        value={known.door_note ?? ""}
        hint={t("checkout.door_note_hint")}
      />
      <WithoutScripts>
        <Button kind="quiet" name="do" value="keep">
          {t("checkout.look_address")}
        </Button>
      </WithoutScripts>
    </section>
  )
}

/** When: the windows of the chosen way. Both are there; the page shows the one that counts. */
export function When({
  speech,
  delivery,
  pickup,
  counter,
}: {
  speech: Speech
  delivery: SlotOffer
  pickup: SlotOffer
  counter?: DeliveryCheck["pickup_points"][number]
}) {
  const { t } = speech
  return (
    <section className="bloc-f" id="quand" tabIndex={-1}>
      <Headline level={2} isBlock className="si-porte">
        {t("checkout.title")}
      </Headline>
      <Headline level={2} isBlock className="si-comptoir">
        {t("checkout.when_counter")}
      </Headline>
      <Wrong at="quand" />
      <div className="si-porte">
        <SlotGrid speech={speech} name="slot_delivery" offer={delivery} />
      </div>
      <div className="si-comptoir">
        {counter && (
          <p>
            <b>{counter.name}</b>, {counter.address_1}, {counter.city}
          </p>
        )}
        <SlotGrid speech={speech} name="slot_pickup" offer={pickup} />
      </div>
    </section>
  )
}

const PERCENTS = [0, 5, 10, 20, 30, 50]

function LineChoice({ speech, line }: { speech: Speech; line: BasketLine }) {
  const { t } = speech
  const own = line.substitution
  const value =
    own === "replace" && line.replace_up_to_percent !== null ? `replace-${line.replace_up_to_percent}` : own
  const percent = line.replace_up_to_percent
  const extra = percent !== null && !PERCENTS.includes(percent) ? [percent] : []
  const options: [string, string][] = [
    ["", t("checkout.like_others")],
    ["refund", t("substitutions.refund")],
    ["call", t("substitutions.call")],
    ["replace", t("substitutions.replace")],
    ...[...PERCENTS, ...extra].map((p): [string, string] => [
      `replace-${p}`,
      t("checkout.replace_up_to", { percent: p }),
    ]),
  ]
  return <Select name={`line:${line.line_id}`} label={lineName(line)} value={value ?? ""} options={options} />
}

/** What if something is missing: one answer for all, another for a line. */
export function IfMissing({ speech, basket }: { speech: Speech; basket: Basket }) {
  const { t } = speech
  const { substitution, replace_up_to_percent } = basket.wishes
  const lines = basket.groups.flatMap((group) => group.lines)
  const percents = [...new Set([...PERCENTS, replace_up_to_percent])].sort((a, b) => a - b)
  return (
    <section className="bloc-f">
      <Choices legend={t("checkout.if_missing")}>
        <Choice name="substitution" value="refund" isChosen={substitution === "refund"}>
          {t("substitutions.refund")}
        </Choice>
        <Choice name="substitution" value="call" isChosen={substitution === "call"}>
          {t("substitutions.call")}
        </Choice>
        <Choice
          name="substitution"
          value="replace"
          isChosen={substitution === "replace"}
          className="remplacer"
        >
          {t("substitutions.replace")}
        </Choice>
      </Choices>
      <div className="si-remplacer">
        <Select
          name="replace_up_to_percent"
          label={t("checkout.dearer")}
          value={String(replace_up_to_percent)}
          options={percents.map((p) => [String(p), t("checkout.up_to", { percent: p })])}
        />
      </div>
      <Disclosure isOpen={lines.some((line) => line.substitution !== null)} summary={t("checkout.by_line")}>
        <div className="deux">
          {lines.map((line) => (
            <LineChoice key={line.line_id} speech={speech} line={line} />
          ))}
        </div>
      </Disclosure>
    </section>
  )
}

/** A word to each shop, and one to whoever is given the basket. */
export function Words({ speech, basket }: { speech: Speech; basket: Basket }) {
  const { t, said } = speech
  const { notes, gift_message } = basket.wishes
  const shops = basket.groups.flatMap(({ shop }) => (shop ? [shop] : []))
  const word = (trade: string | null) => {
    const own = said("checkout.word_to", trade)
    return own && own !== trade ? own : t("checkout.word_to_shop")
  }
  return (
    <section className="bloc-f">
      <Headline level={2} isBlock>
        {t("checkout.words")}
      </Headline>
      <Disclosure isOpen={Object.keys(notes).length > 0} summary={t("checkout.words_shops")}>
        <div className="deux">
          {shops.map(({ handle, name, trade }) => (
            <Field
              key={handle}
              name={`note:${handle}`}
              label={`${word(trade)} · ${name}`}
              value={notes[handle] ?? ""}
              isLong
            />
          ))}
        </div>
      </Disclosure>
      <Disclosure isOpen={Boolean(gift_message)} summary={t("checkout.gift")}>
        <Field
          name="gift_message"
          label={t("checkout.gift_message")}
          hint={t("checkout.gift_hint")}
          value={gift_message ?? ""}
          isLong
        />
      </Disclosure>
    </section>
  )
}
