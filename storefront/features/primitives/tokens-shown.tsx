import type { Speech } from "@/lib/speech"
import { DayAndNight, Family, tokenOf } from "./frame"
import { COLOURS, SIZES, STEPS } from "./tokens"

/** Colours, type and space, by their names. */
export function TokensShown({ speech, sample }: { speech: Speech; sample: string }) {
  const { t } = speech
  return (
    <>
      <Family title={t("primitives.colours")}>
        <DayAndNight speech={speech}>
          {COLOURS.map((names) => (
            <ul key={names[0]} className="nuancier">
              {names.map((name) => (
                <li key={name}>
                  <i style={tokenOf(name)} />
                  {name}
                </li>
              ))}
            </ul>
          ))}
        </DayAndNight>
      </Family>
      <Family title={t("primitives.type")}>
        {Object.entries(SIZES).map(([face, names]) =>
          names.map((name) => (
            <p key={name} className={`specimen ${face}`}>
              <small>{name}</small>
              <span style={tokenOf(name)}>{sample}</span>
            </p>
          )),
        )}
      </Family>
      <Family title={t("primitives.space")}>
        <ul className="regle">
          {STEPS.map((name) => (
            <li key={name}>
              <i style={tokenOf(name)} /> {name}
            </li>
          ))}
        </ul>
      </Family>
    </>
  )
}
