"use client"

import { useActionState, useState, type ReactNode } from "react"
import { saveDelivery } from "./actions"

type Values = Record<string, string>
type Field = [
  name: string,
  label: string,
  more: { type?: string; autoComplete: string; inputMode?: "numeric" | "tel" | "email" },
]

const who: Field[] = [
  ["email", "E-mail", { type: "email", autoComplete: "email", inputMode: "email" }],
  ["phone", "Téléphone", { type: "tel", autoComplete: "tel", inputMode: "tel" }],
  ["first_name", "Prénom", { autoComplete: "given-name" }],
  ["last_name", "Nom", { autoComplete: "family-name" }],
]
const where: Field[] = [
  ["address_1", "Numéro et rue", { autoComplete: "address-line1" }],
  ["postal_code", "Code postal", { autoComplete: "postal-code", inputMode: "numeric" }],
  ["city", "Commune", { autoComplete: "address-level2" }],
]

const Fields = ({ fields, values }: { fields: Field[]; values: Values }) =>
  fields.map(([name, label, more]) => (
    <div className="champ" key={name}>
      <label htmlFor={name}>{label}</label>
      <input id={name} name={name} defaultValue={values[name] ?? ""} {...more} />
    </div>
  ))

/** Who, where, when, and what if: the one form of the checkout. What was typed survives every error. */
export function DeliveryForm({
  values,
  delivery,
  pickup,
  counter,
  substitutions,
}: {
  values: Values
  delivery: ReactNode
  pickup: ReactNode
  counter: string
  substitutions: Record<string, string>
}) {
  const [tried, save, isSaving] = useActionState(saveDelivery, null)
  const known = { ...values, ...tried?.values }
  const [mode, setMode] = useState(known.mode === "pickup" ? "pickup" : "delivery")
  const isPickup = mode === "pickup"
  return (
    <form action={save} className="formulaire" key={JSON.stringify(tried?.values ?? {})}>
      <fieldset className="choix">
        <legend>Comment ?</legend>
        <label>
          <input
            type="radio"
            name="mode"
            value="delivery"
            defaultChecked={!isPickup}
            onChange={() => setMode("delivery")}
            data-testid="mode-delivery"
          />
          Livraison à ma porte
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
          Retrait : {counter}
        </label>
      </fieldset>
      <div className="bloc-f">
        <h2 className="aff3">Vous</h2>
        <div className="deux">
          <Fields fields={who} values={known} />
        </div>
      </div>
      <div className="bloc-f" hidden={isPickup}>
        <h2 className="aff3">Où sonner ?</h2>
        <div className="deux">
          <Fields fields={where} values={known} />
        </div>
        <div className="champ">
          <label htmlFor="door_note">Un mot pour le livreur</label>
          <input
            id="door_note"
            name="door_note"
            maxLength={300}
            defaultValue={known.door_note ?? ""}
            placeholder="Digicode, étage, voisin…"
          />
        </div>
      </div>
      <div className="bloc-f">
        <h2 className="aff3">Quand ?</h2>
        {isPickup ? pickup : delivery}
      </div>
      <fieldset className="choix bloc-f">
        <legend>Si un article manque</legend>
        {Object.entries(substitutions).map(([value, label]) => (
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
          <b>Presque.</b> {tried.message}
        </div>
      )}
      <button className="btn grand" disabled={isSaving} data-testid="to-recap">
        Voir le récapitulatif
      </button>
    </form>
  )
}
