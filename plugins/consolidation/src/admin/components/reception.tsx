import { Container, Input, Label, Text } from "@medusajs/ui"
import { type FormEvent, useRef, useState } from "react"
import { useTranslation } from "react-i18next"
import { sayRefusal } from "@pignon/kit/admin/refusal"
import { useHub } from "../lib/use-board"

type Heard = { isGood: boolean; words: string }

/**
 * Reception: a hand scanner types the code and presses Enter, a hand may do the same. What came of it stays under the
 * field, in large letters, because whoever scans looks there.
 */
export const Reception = () => {
  const { t, i18n } = useTranslation("consolidation")
  const { receive } = useHub()
  const field = useRef<HTMLInputElement>(null)
  const [code, setCode] = useState("")
  const [heard, setHeard] = useState<Heard | null>(null)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!code.trim()) return
    receive.mutate(code, {
      onSuccess: ({ parcel, has_moved, is_now_complete }) => {
        const words = has_moved
          ? t("received", { code: parcel.code, shelf: parcel.shelf_code ?? "—" })
          : t("again", { code: parcel.code, shelf: parcel.shelf_code ?? "—" })
        const more = is_now_complete ? ` ${t("complete", { number: parcel.order_display_id })}` : ""
        setHeard({ isGood: true, words: words + more })
      },
      onError: (error) => setHeard({ isGood: false, words: sayRefusal(error, i18n.language) }),
    })
    setCode("")
    field.current?.focus()
  }
  return (
    <Container className="p-4">
      <form onSubmit={submit} className="flex flex-col gap-y-2">
        <Label htmlFor="parcel-code" className="text-lg">
          {t("scan")}
        </Label>
        <Input
          id="parcel-code"
          ref={field}
          value={code}
          onChange={(event) => setCode(event.target.value)}
          className="h-14 text-2xl uppercase"
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={30}
          enterKeyHint="go"
          data-testid="parcel-code"
        />
        <Text className="text-ui-fg-subtle text-base">{t("scanHint")}</Text>
        <Text
          role="status"
          className={`min-h-7 text-lg font-medium ${heard && !heard.isGood ? "text-ui-fg-error" : ""}`}
          data-testid="scan-heard"
        >
          {heard?.words}
        </Text>
      </form>
    </Container>
  )
}
