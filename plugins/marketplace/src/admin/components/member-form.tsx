import { Button, Container, Heading, toast } from "@medusajs/ui"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { type FormEvent, useState } from "react"
import { SHORTEST_PASSWORD } from "../../domain/limits"
import { api } from "@pignon/kit/admin/server"
import { useErrors } from "../lib/use-errors"
import { useWords } from "../lib/use-words"
import { Choice } from "./choice"
import { Field } from "./field"
import { MemberFields } from "./member-fields"

type MemberFormProps = {
  /** Where a member is entered. */
  path: string
  roles: readonly { value: string; label: string }[]
  /** What shows the members, to be read again. */
  queryKey: readonly string[]
}

/** Lets somebody in, with a first password that he is told and changes. */
export const MemberForm = ({ path, roles, queryKey }: MemberFormProps) => {
  const { t } = useWords()
  const { tell } = useErrors()
  const client = useQueryClient()
  const blank = { name: "", email: "", password: "", role: roles[0]?.value ?? "" }
  const [typed, setTyped] = useState(blank)
  const [isOpen, setOpen] = useState(false)
  const add = useMutation({ mutationFn: (member: typeof blank) => api.post(path, member) })
  const isReady =
    Boolean(typed.name.trim()) &&
    /^\S+@\S+\.\S+$/.test(typed.email) &&
    typed.password.length >= SHORTEST_PASSWORD
  const save = (event: FormEvent) => {
    event.preventDefault()
    if (!isReady) return
    add.mutate(
      { ...typed, email: typed.email.trim() },
      {
        onSuccess: () => {
          toast.success(t("members.added", { name: typed.name }))
          setTyped(blank)
          setOpen(false)
          return client.invalidateQueries({ queryKey })
        },
        onError: tell,
      },
    )
  }
  if (!isOpen)
    return (
      <Button
        variant="secondary"
        size="xlarge"
        className="w-full sm:w-fit"
        onClick={() => setOpen(true)}
        data-testid="member-add"
      >
        {t("members.add")}
      </Button>
    )
  return (
    <Container className="p-4">
      <Heading level="h2">{t("members.add")}</Heading>
      <form onSubmit={save} className="mt-3 grid items-start gap-4 sm:grid-cols-2">
        <MemberFields typed={typed} set={(change) => setTyped({ ...typed, ...change })} testId="member" />
        <Field label={t("members.role")}>
          {(field) => (
            <Choice {...field} value={typed.role} onChoose={(role) => setTyped({ ...typed, role })}>
              {roles.map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </Choice>
          )}
        </Field>
        <Button
          type="button"
          variant="secondary"
          size="xlarge"
          className="w-full"
          onClick={() => setOpen(false)}
        >
          {t("common.cancel")}
        </Button>
        <Button
          type="submit"
          size="xlarge"
          className="w-full"
          disabled={!isReady}
          isLoading={add.isPending}
          data-testid="member-save"
        >
          {t("members.save")}
        </Button>
      </form>
    </Container>
  )
}
