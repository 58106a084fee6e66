import { Suspense } from "react"
import { PlaceAnswer } from "@/features/delivery/place-answer"
import { PlaceForm } from "@/features/delivery/place-form"
import { placeName } from "@/features/delivery/place"
import { rememberedPlace } from "@/features/delivery/remembered"
import { CloseOnEscape } from "@/ui/close-on-escape"
import { speak } from "@/lib/speak"

async function Remembered() {
  const { t } = await speak()
  const place = await rememberedPlace()
  return place ? placeName(place) : t("where.label")
}

/** The remembered place in the header, and the field to change it. */
export async function PlaceMenu() {
  const { t } = await speak()
  return (
    <details className="lieu" name="entete">
      <summary data-testid="place-menu">
        <svg width="16" height="20" viewBox="0 0 16 20" fill="none" stroke="currentColor" aria-hidden="true">
          <path
            d="M8 19C3.500 13.600 1.200 10.400 1.200 7.600a6.800 6.800 0 0 1 13.600 0c0 2.800-2.300 6-6.800 11.400Z"
            strokeWidth="2"
          />
          <circle cx="8" cy="7.600" r="2.300" fill="currentColor" stroke="none" />
        </svg>
        <span>
          <Suspense fallback={t("where.label")}>
            <Remembered />
          </Suspense>
        </span>
      </summary>
      <div className="lieu-c">
        <PlaceForm
          words={{ label: t("where.label"), placeholder: t("where.placeholder"), look: t("where.look") }}
        >
          <Suspense fallback={null}>
            <PlaceAnswer />
          </Suspense>
        </PlaceForm>
      </div>
      <CloseOnEscape />
    </details>
  )
}
