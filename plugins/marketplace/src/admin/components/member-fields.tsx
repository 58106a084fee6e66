import { Input } from "@medusajs/ui"
import { SHORTEST_PASSWORD } from "../../domain/limits"
import { useWords } from "../lib/use-words"
import { BIG_FIELD, Field } from "./field"

/** Somebody who is let in, with a first password to be told. */
export type TypedMember = { name: string; email: string; password: string }

const fields = [
  ["name", "text"],
  ["email", "email"],
  ["password", "text"],
] as const

/** Name, e-mail and first password, for the grid of a form. */
export const MemberFields = ({
  typed,
  set,
  testId,
}: {
  typed: TypedMember
  set: (change: Partial<TypedMember>) => void
  /** What the fields' test ids begin with. */
  testId: string
}) => {
  const { t } = useWords()
  return fields.map(([key, type]) => (
    <Field
      key={key}
      label={t(`members.${key}`)}
      hint={key === "password" ? t("members.password_hint", { least: SHORTEST_PASSWORD }) : undefined}
    >
      {(field) => (
        <Input
          {...field}
          type={type}
          // It is somebody else who is entered: the browser's own name and password would be wrong.
          autoComplete="off"
          className={BIG_FIELD}
          value={typed[key]}
          onChange={({ target }) => set({ [key]: target.value })}
          data-testid={`${testId}-${key}`}
        />
      )}
    </Field>
  ))
}
