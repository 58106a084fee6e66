import { Badge, DropdownMenu, toast } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { sayRefusal } from "@pignon/kit/admin/refusal"
import type { Parcel } from "../../domain/board"
import { type Trouble, useHub } from "../lib/use-board"
import { colourOf } from "../lib/colours"

const isGone = ({ status }: Parcel) => ["handed_over", "lost"].includes(status)

/** A parcel with where it stands; pressed, it says what is wrong with it. */
export const ParcelChip = ({ parcel }: { parcel: Parcel }) => {
  const { t, i18n } = useTranslation("consolidation")
  const { report } = useHub()
  const say = (trouble: Trouble) =>
    report.mutate(
      { code: parcel.code, trouble },
      {
        onSuccess: () => toast.success(t("reported")),
        onError: (error) => void toast.error(sayRefusal(error, i18n.language)),
      },
    )
  const troubles = (["missing", "damaged"] as const).filter(
    (trouble) => trouble === "damaged" || !["received", "stowed", "loaded"].includes(parcel.status),
  )
  return (
    <DropdownMenu>
      <DropdownMenu.Trigger
        className="focus-visible:shadow-borders-focus flex min-h-11 items-center rounded-md outline-none"
        disabled={isGone(parcel)}
        aria-label={`${parcel.code}, ${t(`parcel.${parcel.status}`)}`}
        data-testid="parcel"
        data-code={parcel.code}
        data-status={parcel.status}
      >
        <Badge color={colourOf(parcel.status)}>
          {parcel.code} · {parcel.sequence}/{parcel.of} · {t(`parcel.${parcel.status}`)}
          {parcel.shelf && ` · ${parcel.shelf}`}
        </Badge>
      </DropdownMenu.Trigger>
      <DropdownMenu.Content>
        {troubles.map((trouble) => (
          <DropdownMenu.Item
            key={trouble}
            className="min-h-11 text-base"
            onClick={() => say(trouble)}
            data-testid={`parcel-${trouble}`}
          >
            {t(`report.${trouble}`)}
          </DropdownMenu.Item>
        ))}
      </DropdownMenu.Content>
    </DropdownMenu>
  )
}
