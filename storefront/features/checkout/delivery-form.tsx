"use client"

import { useActionState, useState, type ReactNode } from "react"
import { saveDelivery } from "./actions"
import type { DeliveryWords } from "./delivery-words"

type Values = Record<string, string>
type Field = [
  name: "email" | "phone" | "first_name" | "last_name" | "address_1" | "postal_code" | "city",
  more: { type?: string; autoComplete: string; inputMode?: "numeric" | "tel" | "email" },
]

const who: Field[] = [
  ["email", { type: "email", autoComplete: "email", inputMode: "email" }],
  ["phone", { type: "tel", autoComplete: "tel", inputMode: "tel" }],
  ["first_name", { autoComplete: "given-name" }],
  ["last_name", { autoComplete: "family-name" }],
]
const where: Field[] = [
  ["address_1", { autoComplete: "address-line1" }],
  ["postal_code", { autoComplete: "postal-code", inputMode: "numeric" }],
  ["city", { autoComplete: "address-level2" }],
]

const Fields = ({ fields, values, words }: { fields: Field[]; values: Values; words: DeliveryWords }) =>
  fields.map(([name, more]) => (
    <div className="champ" key={name}>
      <label htmlFor={name}>{words[name]}</label>
      <input id={name} name={name} defaultValue={values[name] ?? ""} {...more} />
    </div>
  ))

/** Who, where, when, and what if: the one form of the checkout. What was typed survives every error. */
export function DeliveryForm({
  values,
  delivery,
  pickup,
  words,
}: {
  values: Values
  delivery: ReactNode
  pickup: ReactNode
  words: DeliveryWords
}) {
  const [tried, save, isSaving] = useActionState(saveDelivery, null)
  const known = { ...values, ...tried?.values }
  const [mode, setMode] = useState(known.mode === "pickup" ? "pickup" : "delivery")
  const isPickup = mode === "pickup"
  return (
    <form action={save} className="formulaire" key={JSON.stringify(tried?.values ?? {})}>
      <fieldset className="choix">
        <legend>{words.how}</legend>
        <label>
          <input
            type="radio"
            name="mode"
            value="delivery"
            defaultChecked={!isPickup}
            onChange={() => setMode("delivery")}
            data-testid="mode-delivery"
          />
          {words.toMyDoor}
        </label>
        <label>
          <input
            type="radio"
            name="mode"
            value="pickup"
            defaultChecked={isPickup}
            onChange={() => setMode("pickup")}
            data-testid="mode-pickup"
          />
          {words.pickupAt}
        </label>
      </fieldset>
      <div className="bloc-f">
        <h2 className="aff3">{words.you}</h2>
        <div className="deux">
          <Fields fields={who} values={known} words={words} />
        </div>
      </div>
      <div className="bloc-f" hidden={isPickup}>
        <h2 className="aff3">{words.where}</h2>
        <div className="deux">
          <Fields fields={where} values={known} words={words} />
        </div>
        <div className="champ">
          <label htmlFor="door_note">{words.doorNote}</label>
          <input
            id="door_note"
            name="door_note"
            maxLength={300}
            defaultValue={known.door_note ?? ""}
            placeholder={words.doorNoteHint}
          />
        </div>
      </div>
      <div className="bloc-f">
        <h2 className="aff3">{words.when}</h2>
        {isPickup ? pickup : delivery}
      </div>
      <fieldset className="choix bloc-f">
        <legend>{words.ifMissing}</legend>
        {Object.entries(words.substitutions).map(([value, label]) => (
          <label key={value}>
            <input
              type="radio"
              name="substitution"
              value={value}
              defaultChecked={(known.substitution || "refund") === value}
            />
            {label}
          </label>
        ))}
      </fieldset>
      {tried && (
        <div className="avis non" role="alert">
          <b>{words.almost}</b> {tried.message}
        </div>
      )}
      <button className="btn grand" disabled={isSaving} data-testid="to-recap">
        {words.toRecap}
      </button>
    </form>
  )
}
