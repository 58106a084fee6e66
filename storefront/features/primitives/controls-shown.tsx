import type { Speech } from "@/lib/speech"
import { Button, ButtonLink } from "@/ui/button"
import { ChipButton, ChipLink, Row } from "@/ui/chip"
import { Choices } from "@/ui/choices"
import { Fault, FieldAround, FieldFrame } from "@/ui/field"
import { StepperFrame } from "@/ui/stepper-frame"
import { Tabs } from "@/ui/tabs"
import { TextLink } from "@/ui/text-link"
import { Tick } from "@/ui/tick"
import { DayAndNight, Family } from "./frame"

type Of = { speech: Speech }

function Buttons({ speech }: Of) {
  const { t, href } = speech
  return (
    <Family title={t("primitives.buttons")}>
      <DayAndNight speech={speech}>
        <Row>
          <Button type="button">{t("primitives.strong")}</Button>
          <Button type="button" className="survol">
            {t("primitives.hovered")}
          </Button>
          <Button type="button" className="vise">
            {t("primitives.focused")}
          </Button>
          <Button type="button" disabled>
            {t("primitives.disabled")}
          </Button>
          <ButtonLink kind="quiet" href={href("/boutiques")} prefetch={false}>
            {t("primitives.quiet")}
          </ButtonLink>
          <Button type="button" kind="bare">
            {t("primitives.bare")}
          </Button>
          <TextLink href={href("/boutiques")} prefetch={false}>
            {t("primitives.link")}
          </TextLink>
          <Button type="button" isLarge>
            {t("primitives.wide")}
          </Button>
        </Row>
      </DayAndNight>
    </Family>
  )
}

function Chips({ speech }: Of) {
  const { t, href } = speech
  return (
    <Family title={t("primitives.chips")}>
      <DayAndNight speech={speech}>
        <Row>
          <ChipButton type="button">{t("primitives.chip")}</ChipButton>
          <ChipLink href={href("/recherche")} prefetch={false}>
            {t("primitives.chip")} <small>28</small>
          </ChipLink>
          <ChipLink isOn href={href("/recherche")} prefetch={false}>
            {t("primitives.chip_on")} <span aria-hidden="true">×</span>
          </ChipLink>
        </Row>
      </DayAndNight>
    </Family>
  )
}

function Fields({ speech: { t } }: Of) {
  const label = t("primitives.field")
  return (
    <Family title={t("primitives.fields")}>
      <div className="deux">
        <FieldFrame id="p-vide" label={label} help={t("primitives.help")}>
          <input id="p-vide" placeholder={t("primitives.filled")} aria-describedby="p-vide-aide" />
        </FieldFrame>
        <FieldFrame id="p-plein" label={label}>
          <input id="p-plein" defaultValue={t("primitives.filled")} />
        </FieldFrame>
        <FieldFrame id="p-vise" label={`${label} · ${t("primitives.focused")}`}>
          <input id="p-vise" className="vise" defaultValue={t("primitives.filled")} />
        </FieldFrame>
        <FieldFrame id="p-faux" label={label} isWrong>
          <input id="p-faux" defaultValue="8700" aria-invalid aria-describedby="p-faux-faute" />
          <Fault id="p-faux-faute">{t("primitives.wrong")}</Fault>
        </FieldFrame>
        <FieldFrame id="p-ferme" label={`${label} · ${t("primitives.disabled")}`}>
          <input id="p-ferme" disabled defaultValue={t("primitives.filled")} />
        </FieldFrame>
        <FieldAround label={t("primitives.options")}>
          <select>
            <option>{t("primitives.yes")}</option>
            <option>{t("primitives.no")}</option>
          </select>
        </FieldAround>
        <FieldFrame id="p-long" label={t("primitives.notice")}>
          <textarea id="p-long" rows={2} defaultValue={t("primitives.notice_text")} />
        </FieldFrame>
      </div>
    </Family>
  )
}

const Ways = ({ speech: { t } }: Of) => (
  <Family title={t("primitives.choices")}>
    <Tabs legend={t("primitives.choices")}>
      <Tick type="radio" name="p-mode" value="1" defaultChecked>
        {t("primitives.door")}
      </Tick>
      <Tick type="radio" name="p-mode" value="2">
        {t("primitives.counter")}
      </Tick>
    </Tabs>
    <div className="deux">
      <Choices legend={t("primitives.question")}>
        <Tick type="radio" name="p-choix" value="1" defaultChecked>
          {t("primitives.yes")}
        </Tick>
        <Tick type="radio" name="p-choix" value="2">
          {t("primitives.no")}
        </Tick>
      </Choices>
      <div className="facettes">
        <Tick type="checkbox" value="1" aside={28} defaultChecked>
          {t("primitives.chip_on")}
        </Tick>
        <Tick type="checkbox" value="2" aside={9}>
          {t("primitives.chip")}
        </Tick>
      </div>
    </div>
  </Family>
)

function Steppers({ speech }: Of) {
  const { t } = speech
  const button = (sign: string, isOff = false) => (
    <button type="button" disabled={isOff} aria-label={`${t("primitives.steppers")} ${sign}`}>
      {sign}
    </button>
  )
  return (
    <Family title={t("primitives.steppers")}>
      <DayAndNight speech={speech}>
        <Row>
          <StepperFrame look="plus">{button("+")}</StepperFrame>
          <StepperFrame look="full">
            {button("−")}
            <output>2</output>
            {button("+")}
          </StepperFrame>
          <StepperFrame>
            {button("×")}
            <output>1</output>
            {button("+")}
          </StepperFrame>
          <StepperFrame>
            {button("−")}
            <output>9</output>
            {button("+", true)}
          </StepperFrame>
        </Row>
      </DayAndNight>
    </Family>
  )
}

/** Everything that is pressed or filled in. */
export const ControlsShown = ({ speech }: Of) => (
  <>
    <Buttons speech={speech} />
    <Chips speech={speech} />
    <Fields speech={speech} />
    <Ways speech={speech} />
    <Steppers speech={speech} />
  </>
)
