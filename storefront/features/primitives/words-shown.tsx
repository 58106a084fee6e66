import { SlotGrid } from "@/features/checkout/slot-grid"
import type { Speech } from "@/lib/speech"
import type { SlotOffer } from "@/lib/types"
import { AlcoholBand, AlcoholNotice } from "@/ui/alcohol-notice"
import { Row } from "@/ui/chip"
import { Disclosure } from "@/ui/disclosure"
import { DoorState } from "@/ui/door-state"
import { EmptyTable } from "@/ui/empty-table"
import { Facts } from "@/ui/facts"
import { Headline } from "@/ui/headline"
import { Bubble, Notice, Outcome } from "@/ui/notice"
import { Plaque } from "@/ui/plaque"
import { Price } from "@/ui/price"
import { Seal } from "@/ui/seal"
import { SectionHead } from "@/ui/section-head"
import { Steps } from "@/ui/steps"
import { TextLink } from "@/ui/text-link"
import { Threshold } from "@/ui/threshold"
import { TillFrame } from "@/ui/till-frame"
import { Trail } from "@/ui/trail"
import { UnitPrice } from "@/ui/unit-price"
import { Waiting } from "@/ui/waiting"
import { DayAndNight, Family } from "./frame"

type Of = { speech: Speech }

const CENTS = 2490
const PER_KILO = { unit_price_cents: CENTS, unit_price_unit: "kg" } as const

const Prices = ({ speech }: Of) => (
  <Family title={speech.t("primitives.prices")}>
    <DayAndNight speech={speech}>
      <Row>
        <Price speech={speech} cents={CENTS} />
        <Price speech={speech} cents={CENTS} isEstimate />
        <Price speech={speech} cents={CENTS} size="m" />
        <Price speech={speech} cents={CENTS} size="g" />
        <UnitPrice speech={speech} card={PER_KILO} />
      </Row>
    </DayAndNight>
  </Family>
)

const KINDS = ["know", "good", "bad", "quiet"] as const

const Notices = ({ speech }: Of) => (
  <Family title={speech.t("primitives.notices")}>
    <DayAndNight speech={speech}>
      {KINDS.map((kind) => (
        <Notice key={kind} kind={kind} isStill title={speech.t("primitives.notice")}>
          <span>{speech.t("primitives.notice_text")}</span>
        </Notice>
      ))}
      <Bubble isStill>{speech.t("primitives.wrong")}</Bubble>
      <Outcome isRefused={false}>{speech.t("primitives.notice_text")}</Outcome>
      <Outcome isRefused>{speech.t("primitives.wrong")}</Outcome>
    </DayAndNight>
    <AlcoholNotice speech={speech} />
    <AlcoholBand speech={speech} />
  </Family>
)

function States({ speech }: Of) {
  const { t } = speech
  const name = (key: "one" | "two" | "three") => t(`primitives.step_${key}`)
  return (
    <Family title={t("primitives.states")}>
      <DayAndNight speech={speech}>
        <Row>
          <DoorState isOpen>{t("primitives.open")}</DoorState>
          <DoorState isOpen={false}>{t("primitives.closed")}</DoorState>
          <Seal>Label Rouge</Seal>
        </Row>
        <Row>
          <Plaque>{t("primitives.plaque")}</Plaque>
          <Plaque isSmall>{t("primitives.plaque")}</Plaque>
        </Row>
        <Threshold value={1200} max={2000} name={t("primitives.minimum")} text={t("primitives.missing_8")} />
        <Threshold value={2000} max={2000} name={t("primitives.minimum")} text={t("primitives.reached")} />
        <Steps
          done={t("order.done")}
          steps={[
            { key: "1", name: name("one"), state: "done" },
            { key: "2", name: name("two"), state: "here" },
            { key: "3", name: t("primitives.step_missing"), state: "wrong" },
            { key: "4", name: name("three"), state: "open" },
          ]}
        />
      </DayAndNight>
    </Family>
  )
}

const Folds = ({ speech: { t, href } }: Of) => (
  <Family title={t("primitives.facts")}>
    <Trail
      label={t("frame.breadcrumb")}
      places={[
        { name: t("frame.home"), href: href("/") },
        { name: t("frame.all_shops"), href: href("/boutiques") },
      ]}
    />
    <SectionHead title={t("primitives.chip")} text={t("primitives.notice_text")}>
      <TextLink href={href("/boutiques")} prefetch={false}>
        {t("primitives.link")}
      </TextLink>
    </SectionHead>
    <Facts
      rows={[
        [t("primitives.fact"), t("primitives.fact_value")],
        [t("primitives.notice"), t("primitives.notice_text")],
      ]}
    />
    <Disclosure summary={t("primitives.fold")}>
      <p>{t("primitives.notice_text")}</p>
    </Disclosure>
    <Disclosure isSmallPrint isOpen summary={t("primitives.fold")}>
      <p className="pt p2">{t("primitives.notice_text")}</p>
    </Disclosure>
  </Family>
)

const slot = (hour: number, places: number, date: string): SlotOffer["slots"][number] => ({
  id: `${date}-${hour}`,
  date,
  start: `${hour}:00`,
  end: `${hour + 2}:00`,
  fee: hour > 16 ? 2 : 0,
  total_fee_cents: 490,
  is_book_minimum: false,
  cutoff_at: `${date}T06:00:00Z`,
  available: places > 0,
  places_left: places,
  reason: places > 0 ? null : "full",
  because_of: null,
})

/** A window in each of its states: free, dearer, few left, full, chosen. */
const OFFER: SlotOffer = {
  slots: ["2031-05-06", "2031-05-07", "2031-05-08"].flatMap((date, day) => [
    slot(10, day === 1 ? 0 : 9, date),
    slot(14, day === 0 ? 2 : 9, date),
    slot(18, day === 2 ? 0 : 9, date),
  ]),
  held_slot_id: null,
  held_until: null,
  earliest_because: null,
}

const Till = ({ speech }: Of) => (
  <Family title={speech.t("primitives.till")}>
    <TillFrame label={speech.t("primitives.till")}>
      <div className="tot">
        <span>{speech.t("primitives.sum")}</span>
        <Price speech={speech} cents={CENTS} size="m" />
      </div>
      <p className="p2 pt">{speech.t("primitives.notice_text")}</p>
    </TillFrame>
  </Family>
)

const Emptiness = ({ speech: { t, href } }: Of) => (
  <Family title={t("primitives.empty")}>
    <EmptyTable codes={["S01", "S10", "S20"]}>
      <Headline level={3} isBlock>
        {t("basket.empty")}
      </Headline>
      <TextLink href={href("/boutiques")} prefetch={false}>
        {t("primitives.link")}
      </TextLink>
    </EmptyTable>
    <Waiting room="block" />
  </Family>
)

/** Everything that is said. */
export const WordsShown = ({ speech }: Of) => (
  <>
    <Prices speech={speech} />
    <Notices speech={speech} />
    <States speech={speech} />
    <Folds speech={speech} />
    <Family title={speech.t("primitives.slots")}>
      <SlotGrid speech={speech} name="p-creneau" offer={OFFER} />
    </Family>
    <Till speech={speech} />
    <Emptiness speech={speech} />
  </>
)
